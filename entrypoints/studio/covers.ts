import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { coverIdOf, type Draft } from '@/utils/domain/draft';
import { findCover, keepCover } from '@/utils/store/covers';
import { findVideo } from '@/utils/store/videos';

/** A video as pages show it: addresses of its pictures and of itself, good until this page closes. */
export type Shown = {
  readonly frames: readonly { readonly at: number; readonly url: string }[];
  readonly url: string;
};

const shown = new Map<string, ReadonlySignal<Shown | undefined>>();

/** What there is to see of a video; undefined until it is read. The bytes stay on the disk. */
export function showVideo(id: string): ReadonlySignal<Shown | undefined> {
  const known = shown.get(id);
  if (known) return known;
  const found = signal<Shown | undefined>(undefined);
  shown.set(id, found);
  void findVideo(id).then((row) => {
    if (!row) return;
    const frames = row.frames.map(({ at, image }) => ({ at, url: URL.createObjectURL(image) }));
    found.value = { frames, url: URL.createObjectURL(row.blob) };
  });
  return found;
}

const pictures = new Map<string, ReadonlySignal<string | undefined>>();

/** The address of a picture of her own; undefined until it is read. */
export function showPicture(coverId: string): ReadonlySignal<string | undefined> {
  const known = pictures.get(coverId);
  if (known) return known;
  const found = signal<string | undefined>(undefined);
  pictures.set(coverId, found);
  void findCover(coverId).then((row) => (found.value = row && URL.createObjectURL(row.image)));
  return found;
}

/** Keeps the frame she chose as cover at its full size, for the forms that take a picture. */
export function keepStills(draft: ReadonlySignal<Draft | undefined>): void {
  const wanted = computed(() => draft.value && coverIdOf(draft.value));
  effect(() => {
    const id = wanted.value;
    const { video, coverAt, coverId } = draft.peek() ?? {};
    if (id === undefined || !video || coverAt === undefined || coverId !== undefined) return;
    void keepStill(id, video.id, coverAt).catch((thrown: unknown) => console.warn('[ferry] cover', thrown));
  });
}

async function keepStill(id: string, videoId: string, at: number): Promise<void> {
  if (await findCover(id)) return;
  const row = await findVideo(videoId);
  const { stillAt } = await import('@/utils/media/still'); // brings mediabunny, only when there is a video
  const image = row && (await stillAt(row.blob, at));
  if (image) await keepCover({ id, image, addedAt: Date.now() });
}

/** The picture a draft is known by: her own, else the frame. */
export function coverOf(draft: Draft): string | undefined {
  return draft.coverId === undefined ? frameOf(draft) : showPicture(draft.coverId).value;
}

/** The frame of its video that was chosen, or the first there is. */
export function frameOf({ video, coverAt }: Draft): string | undefined {
  if (!video) return undefined;
  const frames = showVideo(video.id).value?.frames ?? [];
  return (frames.find(({ at }) => at === coverAt) ?? frames[0])?.url;
}

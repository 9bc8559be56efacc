import { z } from 'zod';
import { withPart, type Draft } from '@/utils/domain/draft';
import { ProblemError } from '@/utils/domain/problem';
import { readZip, zipOf, type ZipEntry, type ZipFile } from '@/utils/media/zip';
import { findCover, keepCover } from '@/utils/store/covers';
import { draftShape } from '@/utils/store/draft-shape';
import { eraseVideo, findVideo } from '@/utils/store/videos';
import { MAX_BYTES, takeVideo, type IntakeStep } from './intake';

/** Of what `draft.json` says. A bundle of a later version is not guessed at. */
const VERSION = 1;
const HEAD = 'draft.json';
/** What a bundle may hold beside its video, in bytes and files. */
const LIMITS = { head: 2 * 1024 ** 2, cover: 32 * 1024 ** 2, files: 100 } as const;

const head = z.object({
  ferry: z.literal('draft'),
  version: z.literal(VERSION),
  draft: draftShape,
  video: z.string().max(400).optional(),
  cover: z.string().max(400).optional(),
});

/**
 * One draft with its video, and her own cover if it has one, as a zip. Nothing is held in memory; `onShare` hears 0…1.
 * @throws ProblemError `bundle_no_video`; the signal's reason when it aborts.
 */
export async function packDraft(
  draft: Draft,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const video = draft.video && (await findVideo(draft.video.id));
  if (draft.video && !video) throw new ProblemError({ code: 'bundle_no_video', again: false });
  const cover = draft.coverId === undefined ? undefined : await findCover(draft.coverId);
  const files: ZipFile[] = [
    ...(draft.video && video ? [{ name: `video/${plainName(draft.video.name)}`, bytes: video.blob }] : []),
    ...(cover
      ? [{ name: `cover.${cover.image.type === 'image/png' ? 'png' : 'jpg'}`, bytes: cover.image }]
      : []),
  ];
  const nameOf = (start: string): string | undefined =>
    files.find(({ name }) => name.startsWith(start))?.name;
  const says = { ferry: 'draft', version: VERSION, draft, video: nameOf('video/'), cover: nameOf('cover.') };
  const first = { name: HEAD, bytes: new Blob([JSON.stringify(says, undefined, 2)]) };
  const all = [first, ...files];
  return zipOf(
    all,
    shareOf(
      all.reduce((sum, { bytes }) => sum + bytes.size, 0),
      onShare,
    ),
    signal,
  );
}

/**
 * Keeps the draft of a bundle under a new id, its video and cover before it. When anything fails nothing of it stays.
 * @throws ProblemError `bundle_…`, or `video_…` of the video in it; the signal's reason when it aborts.
 */
export async function unpackDraft(
  bundle: Blob,
  keep: (draft: Draft) => Promise<void>,
  onStep: (step: IntakeStep) => void,
  signal: AbortSignal,
): Promise<Draft> {
  if (bundle.size > MAX_BYTES + LIMITS.cover + LIMITS.head) throw fail('bundle_too_big');
  const entries = await readZip(bundle);
  if (entries.length > LIMITS.files) throw fail('bundle_not_ferry');
  if (entries.some(({ name }) => /^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name)))
    throw fail('bundle_strange_names');
  const says = await readHead(entries, signal);
  const { draft } = says;
  const find = (name: string | undefined, wanted: string): ZipEntry => {
    const entry = name === undefined ? undefined : entries.find((each) => each.name === name);
    if (!entry) throw fail('bundle_missing', wanted);
    return entry;
  };
  const film = draft.video && find(says.video, draft.video.name);
  const picture = draft.coverId === undefined ? undefined : find(says.cover, 'cover');
  if (film && film.size > MAX_BYTES) throw fail('bundle_too_big');
  if (picture && picture.size > LIMITS.cover) throw fail('bundle_too_big');

  const image = picture && (await readPicture(picture, signal));
  let taken: Awaited<ReturnType<typeof takeVideo>> | undefined;
  if (film) {
    const onShare = (share: number): void => onStep({ step: 'checking', share });
    const bytes = await film.read(shareOf(film.size, onShare), signal);
    const { name, type } = draft.video;
    taken = await takeVideo(new File([bytes], name, { type }), onStep, signal);
  }
  try {
    signal.throwIfAborted();
    const [id, now] = [crypto.randomUUID(), Date.now()];
    const coverId = image && crypto.randomUUID();
    if (image && coverId) await keepCover({ id: coverId, image, addedAt: now });
    const fresh = { ...draft, id, createdAt: now, updatedAt: now, video: taken?.video };
    const coverAt = taken && (draft.coverAt ?? taken.coverAt);
    const kept = withPart({ ...fresh, coverAt }, 'coverId', coverId);
    await keep(kept);
    return kept;
  } catch (thrown) {
    if (taken) await eraseVideo(taken.video.id);
    throw thrown;
  }
}

async function readHead(entries: readonly ZipEntry[], signal: AbortSignal): Promise<z.infer<typeof head>> {
  const entry = entries.find(({ name }) => name === HEAD);
  if (!entry) throw fail('bundle_not_ferry');
  if (entry.size > LIMITS.head) throw fail('bundle_too_big');
  const text = await (await entry.read(() => undefined, signal)).text();
  const said = z.object({ ferry: z.literal('draft'), version: z.number() }).safeParse(jsonOf(text));
  if (!said.success) throw fail('bundle_not_ferry');
  if (said.data.version > VERSION) throw fail('bundle_newer');
  const parsed = head.safeParse(jsonOf(text));
  if (!parsed.success) throw fail('bundle_unreadable', parsed.error.issues[0]?.path.join('.') ?? '');
  return parsed.data;
}

/** A picture the browser can draw. */
async function readPicture(entry: ZipEntry, signal: AbortSignal): Promise<Blob> {
  const type = entry.name.endsWith('.png') ? 'image/png' : 'image/jpeg';
  const image = new Blob([await entry.read(() => undefined, signal)], { type });
  const drawn = await createImageBitmap(image).catch(() => undefined);
  if (!drawn) throw fail('bundle_changed', entry.name);
  drawn.close();
  return image;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Counts bytes towards a whole. */
function shareOf(whole: number, onShare: (share: number) => void): (count: number) => void {
  let sum = 0;
  return (count) => {
    sum += count;
    onShare(whole === 0 ? 1 : Math.min(1, sum / whole));
  };
}

/** A file's name on every system. */
export function plainName(name: string): string {
  return name.replace(/[\u0000-\u001f<>:"/\\|?*]/g, '_').slice(0, 120) || '_';
}

function fail(code: string, ...filled: readonly string[]): ProblemError {
  return new ProblemError({ code, with: filled, again: false });
}

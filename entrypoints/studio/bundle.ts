import { z } from 'zod';
import { withPart, type Draft, type VideoRef } from '@/utils/domain/draft';
import { ProblemError } from '@/utils/domain/problem';
import { readZip, zipOf, type ZipEntry, type ZipFile } from '@/utils/media/zip';
import { findCover } from '@/utils/store/covers';
import { draftShape } from '@/utils/store/draft-shape';
import type { Arrival } from '@/utils/store/drafts';
import { findVideo } from '@/utils/store/videos';
import { lookOver, MAX_BYTES, type IntakeStep, type LookedOver } from './intake';

/** Of what `draft.json` says. A bundle of a later version is not guessed at. */
const VERSION = 1;
const HEAD = 'draft.json';
/** What a bundle may hold, beside its video in bytes. Written by the same measure as it is read. */
const LIMITS = { head: 16 * 1024 ** 2, cover: 32 * 1024 ** 2, files: 100 } as const;

const head = z.object({
  ferry: z.literal('draft'),
  version: z.literal(VERSION),
  draft: draftShape,
  video: z.string().max(400).optional(),
  cover: z.string().max(400).optional(),
});

/**
 * One draft with its video, and her own cover if it has one, as a zip. Nothing is held in memory; `onShare` hears 0…1.
 * @throws ProblemError `bundle_no_video`, `bundle_too_much` for what no Ferry would read again; the signal's reason when it
 * aborts.
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
  const row = withPart(draft, 'coverId', cover && draft.coverId);
  const says = {
    ferry: 'draft',
    version: VERSION,
    draft: row,
    video: nameOf('video/'),
    cover: nameOf('cover.'),
  };
  const text = JSON.stringify(says, undefined, 2);
  const first = { name: HEAD, bytes: new Blob([text]) };
  const all = [first, ...files];
  const isReadable =
    head.safeParse(jsonOf(text)).success &&
    first.bytes.size <= LIMITS.head &&
    (video?.blob.size ?? 0) <= MAX_BYTES &&
    (cover?.image.size ?? 0) <= LIMITS.cover;
  if (!isReadable) throw fail('bundle_too_much');
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
 * The draft of a bundle under a new id, with its video and cover. Nothing of it is kept yet.
 * @throws ProblemError `bundle_…`, or `video_…` of the video in it; the signal's reason when it aborts.
 */
export async function unpackDraft(
  bundle: Blob,
  onStep: (step: IntakeStep) => void,
  signal: AbortSignal,
): Promise<Arrival> {
  if (bundle.size === 0) throw fail('bundle_empty');
  if (bundle.size > MAX_BYTES + LIMITS.cover + LIMITS.head) throw fail('bundle_too_big');
  const entries = await readZip(bundle);
  expectSoundNames(entries);
  const says = await readHead(entries, signal);
  const { draft } = says;
  const find = (name: string | undefined, wanted: string): ZipEntry => {
    const entry = name === undefined ? undefined : entries.find((each) => each.name === name);
    if (!entry) throw fail('bundle_missing', wanted);
    return entry;
  };
  const film = draft.video && find(says.video, draft.video.name);
  const picture = draft.coverId === undefined ? undefined : find(says.cover, says.cover ?? 'cover.jpg');
  if ((film?.size ?? 0) > MAX_BYTES || (picture?.size ?? 0) > LIMITS.cover) throw fail('bundle_too_big');

  const image = picture && (await readPicture(picture, signal));
  const taken = film && (await readFilm(film, draft.video, onStep, signal));
  signal.throwIfAborted();
  const [id, now] = [crypto.randomUUID(), Date.now()];
  const cover = image && { id: crypto.randomUUID(), image, addedAt: now };
  const fresh = { ...draft, id, createdAt: now, updatedAt: now, video: taken?.video };
  const coverAt = taken && (draft.coverAt ?? taken.coverAt);
  return { draft: withPart({ ...fresh, coverAt }, 'coverId', cover?.id), video: taken?.row, cover };
}

/** Names that point out of the zip are no friend's work; of two files with one name nobody knows which is meant. */
function expectSoundNames(entries: readonly ZipEntry[]): void {
  if (entries.length > LIMITS.files) throw fail('bundle_not_ferry');
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name)))
    throw fail('bundle_strange_names');
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw fail('bundle_twice', twice);
}

async function readFilm(
  film: ZipEntry,
  { name, type }: VideoRef,
  onStep: (step: IntakeStep) => void,
  signal: AbortSignal,
): Promise<LookedOver> {
  const onShare = (share: number): void => onStep({ step: 'checking', share });
  const bytes = await film.read(shareOf(film.size, onShare), signal);
  return lookOver(new File([bytes], name, { type }), onStep, signal);
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

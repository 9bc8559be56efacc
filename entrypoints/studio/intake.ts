import type { MediaFacts, VideoRef } from '@/utils/domain/draft';
import { bytesText } from '@/utils/domain/measure';
import { ProblemError } from '@/utils/domain/problem';
import { textLocale } from '@/utils/i18n';
import type { VideoRow } from '@/utils/store/db';
import { keepVideo } from '@/utils/store/videos';

/** The largest copy Ferry keeps in the browser's storage, in bytes. */
export const MAX_BYTES = 2 * 1024 ** 3;

export type IntakeStep = {
  readonly step: 'checking' | 'cover' | 'keeping';
  readonly share: number | undefined;
};

/** A video that was looked over: its bytes with pictures to choose a cover from, and what a draft says of it. */
export type LookedOver = {
  readonly row: VideoRow;
  readonly video: VideoRef;
  readonly coverAt: number | undefined;
};

/** What is known of a file beforehand. */
type Known = {
  readonly facts?: MediaFacts;
  /** The second of the frame that is wanted as cover. */
  readonly near?: number;
};

/**
 * What a file is, whether Ferry can keep it or not.
 * @throws ProblemError `video_…`, with the file's name; the signal's reason when it aborts.
 */
export function factsOf(
  file: File,
  onStep: (step: IntakeStep) => void,
  signal: AbortSignal,
): Promise<MediaFacts> {
  return named(file.name, async () => {
    expectVideoName(file);
    onStep({ step: 'checking', share: undefined });
    const { probe } = await import('@/utils/media/probe'); // brings mediabunny, only when there is a video
    return probe(file, signal);
  });
}

/**
 * Looks a file over and draws its cover choices. Nothing is kept yet.
 * @throws as `factsOf`
 */
export async function lookOver(
  file: File,
  onStep: (step: IntakeStep) => void,
  signal: AbortSignal,
  { facts: known, near = 0 }: Known = {},
): Promise<LookedOver> {
  const facts = known ?? (await factsOf(file, onStep, signal));
  return named(file.name, async () => {
    await expectRoom(file.size);
    const { coverFrames } = await import('@/utils/media/cover');
    const frames = await coverFrames(file, (share) => onStep({ step: 'cover', share }), signal);
    const [cover] = frames.toSorted((a, b) => Math.abs(a.at - near) - Math.abs(b.at - near));
    const id = crypto.randomUUID();
    return {
      row: { id, blob: file, addedAt: Date.now(), frames },
      video: { id, name: file.name, type: file.type || 'video/mp4', size: file.size, facts },
      coverAt: cover?.at,
    };
  });
}

/**
 * Looks a chosen file over and keeps it. Nothing of a draft is touched before all of that is done.
 * @throws as `factsOf`
 */
export async function takeVideo(
  file: File,
  onStep: (step: IntakeStep) => void,
  signal: AbortSignal,
  known?: Known,
): Promise<Pick<LookedOver, 'video' | 'coverAt'>> {
  const { row, video, coverAt } = await lookOver(file, onStep, signal, known);
  onStep({ step: 'keeping', share: undefined });
  await named(file.name, () => keepVideo(row, signal));
  return { video, coverAt };
}

/** What is wrong with a file is said with its name. */
export async function named<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof ProblemError)) throw thrown;
    const { problem } = thrown;
    throw new ProblemError({ ...problem, with: [name, ...(problem.with ?? [])] }, { cause: thrown });
  }
}

function expectVideoName({ name, type }: File): void {
  const isVideo =
    /\.(?:mp4|m4v|mov|webm|mkv)$/i.test(name) ||
    /^video\/(?:mp4|quicktime|webm|x-m4v|x-matroska)$/.test(type);
  if (!isVideo) throw new ProblemError({ code: 'video_wrong_type', again: false });
}

/** A browser that does not say how much room there is gets to try. */
async function expectRoom(bytes: number): Promise<void> {
  if (bytes > MAX_BYTES)
    throw new ProblemError({ code: 'video_too_big', with: [bytesText(bytes, textLocale())], again: false });
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < bytes)
    throw new ProblemError({ code: 'video_no_room', again: false });
}

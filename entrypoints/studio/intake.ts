import type { VideoRef } from '@/utils/domain/draft';
import { bytesText } from '@/utils/domain/measure';
import { ProblemError } from '@/utils/domain/problem';
import { textLocale } from '@/utils/i18n';
import type { VideoRow } from '@/utils/store/db';
import { keepVideo } from '@/utils/store/videos';

/** What Ferry carries at most, in bytes. */
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

/**
 * Looks a file over and draws its cover choices. Nothing is kept yet.
 * @throws ProblemError `video_…`, with the file's name; the signal's reason when it aborts.
 */
export function lookOver(
  file: File,
  onStep: (step: IntakeStep) => void,
  signal: AbortSignal,
): Promise<LookedOver> {
  return named(file.name, async () => {
    expectVideoFile(file);
    await expectRoom(file.size);
    onStep({ step: 'checking', share: undefined });
    const { probe } = await import('@/utils/media/probe'); // brings mediabunny, only when there is a video
    const { coverFrames } = await import('@/utils/media/cover');
    const facts = await probe(file, signal);
    const frames = await coverFrames(file, (share) => onStep({ step: 'cover', share }), signal);
    const id = crypto.randomUUID();
    return {
      row: { id, blob: file, addedAt: Date.now(), frames },
      video: { id, name: file.name, type: file.type || 'video/mp4', size: file.size, facts },
      coverAt: frames[0]?.at,
    };
  });
}

/**
 * Looks a chosen file over and keeps it. Nothing of a draft is touched before all of that is done.
 * @throws as `lookOver`
 */
export async function takeVideo(
  file: File,
  onStep: (step: IntakeStep) => void,
  signal: AbortSignal,
): Promise<Pick<LookedOver, 'video' | 'coverAt'>> {
  const { row, video, coverAt } = await lookOver(file, onStep, signal);
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

function expectVideoFile({ name, type, size }: File): void {
  const isVideo =
    /\.(?:mp4|m4v|mov|webm|mkv)$/i.test(name) ||
    /^video\/(?:mp4|quicktime|webm|x-m4v|x-matroska)$/.test(type);
  if (!isVideo) throw new ProblemError({ code: 'video_wrong_type', again: false });
  if (size > MAX_BYTES)
    throw new ProblemError({
      code: 'video_too_big',
      with: [bytesText(size, textLocale())],
      again: false,
    });
}

/** A browser that does not say how much room there is gets to try. */
async function expectRoom(bytes: number): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < bytes)
    throw new ProblemError({ code: 'video_no_room', again: false });
}

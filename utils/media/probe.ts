import type { MediaFacts } from '@/utils/domain/draft';
import { ProblemError } from '@/utils/domain/problem';
import { BlobSource, EncodedPacketSink, Input, MATROSKA, MP4, QTFF, WEBM } from 'mediabunny';

/** How many packets tell the frame rate. */
const RATE_PACKETS = 120;
/** A disk (or a file) that keeps its answer back so long gives none. */
const DEADLINE_MS = 30_000;

/**
 * What the file says of itself, and whether it is whole. Only its index is read, however large it is.
 * @throws ProblemError `video_empty`, `video_not_video` (something else under a video's name), `video_no_picture` (sound only),
 * `video_broken` (cut off or damaged), `video_unreadable` (the disk would not give it); the signal's reason when it aborts.
 */
export async function probe(video: Blob, signal?: AbortSignal): Promise<MediaFacts> {
  const late = AbortSignal.timeout(DEADLINE_MS);
  const stop = signal ? AbortSignal.any([late, signal]) : late;
  const input = new Input({ source: new BlobSource(video), formats: [MP4, QTFF, WEBM, MATROSKA] });
  try {
    return await Promise.race([read(video, input), whenAborted(stop)]);
  } catch (thrown) {
    signal?.throwIfAborted();
    if (late.aborted) throw new ProblemError({ code: 'video_unreadable', again: true }, { cause: thrown });
    throw thrown;
  } finally {
    input.dispose();
  }
}

async function read(video: Blob, input: Input): Promise<MediaFacts> {
  if (video.size === 0) throw new ProblemError({ code: 'video_empty', again: false });
  await expectReadable(video);
  try {
    if (!(await input.canRead())) throw new ProblemError({ code: 'video_not_video', again: false });
    const picture = await input.getPrimaryVideoTrack();
    const sound = await input.getPrimaryAudioTrack();
    if (!picture) throw new ProblemError({ code: sound ? 'video_no_picture' : 'video_broken', again: false });
    const duration = await picture.computeDuration();
    // A file cut off after its index still knows its length; its last picture is what is missing.
    const last = await new EncodedPacketSink(picture).getPacket(duration);
    if (!last) throw new ProblemError({ code: 'video_broken', again: false });
    const { averagePacketRate } = await picture.computePacketStats(RATE_PACKETS);
    return {
      container: (await input.getFormat()).name,
      duration: await input.computeDuration(),
      size: video.size,
      width: await picture.getDisplayWidth(),
      height: await picture.getDisplayHeight(),
      rotation: await picture.getRotation(),
      fps: Math.round(averagePacketRate * 100) / 100,
      videoCodec: (await picture.getCodec()) ?? 'unknown',
      audioCodec: sound ? ((await sound.getCodec()) ?? 'unknown') : undefined,
    };
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError({ code: 'video_broken', again: false }, { cause });
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}

async function expectReadable(video: Blob): Promise<void> {
  try {
    await video.slice(0, 1).arrayBuffer();
  } catch (cause) {
    throw new ProblemError({ code: 'video_unreadable', again: true }, { cause });
  }
}

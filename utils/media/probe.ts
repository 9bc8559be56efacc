import type { MediaFacts } from '@/utils/domain/draft';
import { ProblemError } from '@/utils/domain/problem';
import { BlobSource, EncodedPacketSink, Input, MATROSKA, MP4, QTFF, WEBM } from 'mediabunny';

/** How many packets tell the frame rate. */
const RATE_PACKETS = 120;

/**
 * What the file says of itself, and whether it is whole.
 * @throws ProblemError `video_not_video` (something else under a video's name), `video_no_picture` (sound only),
 * `video_broken` (cut off or damaged), `video_unreadable` (the disk would not give it).
 */
export async function probe(video: Blob): Promise<MediaFacts> {
  await expectReadable(video);
  const input = new Input({ source: new BlobSource(video), formats: [MP4, QTFF, WEBM, MATROSKA] });
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
  } finally {
    input.dispose();
  }
}

async function expectReadable(video: Blob): Promise<void> {
  try {
    await video.slice(0, 1).arrayBuffer();
  } catch (cause) {
    throw new ProblemError({ code: 'video_unreadable', again: true }, { cause });
  }
}

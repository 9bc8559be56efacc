import { BlobSource, CanvasSink, Input, MATROSKA, MP4, QTFF, WEBM } from 'mediabunny';
import { jpegOf } from './jpeg';

/** One picture of the video, for choosing the cover. `at` in seconds. */
export type CoverFrame = { readonly at: number; readonly image: Blob };

const COUNT = 6;
const WIDTH = 360;

/**
 * Six pictures spread over the video, upright, 360 px wide. Empty when this browser cannot decode it (HEVC): the
 * video can still be posted. `onShare` hears 0…1.
 */
export async function coverFrames(
  video: Blob,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly CoverFrame[]> {
  const input = new Input({ source: new BlobSource(video), formats: [MP4, QTFF, WEBM, MATROSKA] });
  const frames: CoverFrame[] = [];
  try {
    const picture = await input.getPrimaryVideoTrack();
    if (!picture || !(await picture.canDecode())) return [];
    const [first, end] = [await picture.getFirstTimestamp(), await picture.computeDuration()];
    // The middle of each sixth: never the black first frame, never past the last.
    const times = Array.from(
      { length: COUNT },
      (_, index) => first + ((end - first) * (index + 0.5)) / COUNT,
    );
    for await (const frame of new CanvasSink(picture, { width: WIDTH }).canvasesAtTimestamps(times)) {
      signal.throwIfAborted();
      if (frame) frames.push({ at: frame.timestamp, image: await jpegOf(frame.canvas) });
      onShare(frames.length / COUNT);
    }
  } catch (thrown) {
    signal.throwIfAborted();
    console.warn('[ferry] cover', thrown); // said to be decodable, yet it is not: as good as undecodable
  } finally {
    input.dispose();
  }
  return frames;
}

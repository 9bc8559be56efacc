import { BlobSource, CanvasSink, Input, MATROSKA, MP4, QTFF, WEBM } from 'mediabunny';
import { jpegOf } from './jpeg';

/** Platforms ask 720 px and more of a cover; larger only makes it slower to give. */
const WIDTH = 1080;

/** The frame at `at` seconds as a JPEG, upright, 1080 px wide at most; undefined where this browser cannot decode it. */
export async function stillAt(video: Blob, at: number): Promise<Blob | undefined> {
  const input = new Input({ source: new BlobSource(video), formats: [MP4, QTFF, WEBM, MATROSKA] });
  try {
    const picture = await input.getPrimaryVideoTrack();
    if (!picture || !(await picture.canDecode())) return undefined;
    const sink = new CanvasSink(picture, { width: Math.min(WIDTH, await picture.getDisplayWidth()) });
    const frame = await sink.getCanvas(at);
    return frame ? await jpegOf(frame.canvas) : undefined;
  } finally {
    input.dispose();
  }
}

import { ratioOf, type Shape } from './media';

/** Display pixels; encoders want both even. */
export type Size = { readonly width: number; readonly height: number };

/** No platform shows more on a phone, and drawing more takes her time. */
const SHORT_SIDE = 1080;
/** Fewer bits than this for a pixel and the picture falls into blocks. */
const BITS_PER_PIXEL = 0.045;

/** The size of a picture that gets `shape`: as sharp as it was, up to what a phone shows. */
export function framedSize({ width, height }: Size, shape: Shape): Size {
  const short = Math.min(SHORT_SIDE, width, height);
  const ratio = ratioOf(shape);
  return ratio < 1
    ? { width: even(short), height: even(short / ratio) }
    : { width: even(short * ratio), height: even(short) };
}

/** The same picture with no side over `side`. */
export function scaledSize({ width, height }: Size, side: number): Size {
  const by = Math.min(1, side / Math.max(width, height));
  return { width: even(width * by), height: even(height * by) };
}

/** The largest picture that so many bits a second still draw well; never larger than it is. */
export function sizeForBitrate({ width, height }: Size, fps: number, bitsPerSecond: number): Size {
  const affordable = bitsPerSecond / BITS_PER_PIXEL / Math.max(1, fps);
  const by = Math.min(1, Math.sqrt(affordable / (width * height)));
  return { width: even(width * by), height: even(height * by) };
}

const even = (side: number): number => Math.max(2, 2 * Math.round(side / 2));

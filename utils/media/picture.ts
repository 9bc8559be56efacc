import { cutOf, type Aim } from '@/utils/domain/cover';
import type { Shape } from '@/utils/domain/media';
import { bytesText } from '@/utils/domain/measure';
import { scaledSize, type Size } from '@/utils/domain/picture-size';
import { ProblemError } from '@/utils/domain/problem';
import { jpegOf } from './jpeg';
import { expectWholePicture } from './whole-picture';

/** What a camera makes has less. Bytes; pixels in all. */
const LIMITS = { bytes: 30e6, pixels: 100e6 } as const;
/** Enough to cut any shape out of. Pixels of the longer side. */
const KEPT = 4096;
/** No page shows more of a cover; larger only makes it slower to give. Pixels of the shorter side. */
const GIVEN = 1080;
/** Covers have letters on them, which show every saving. */
const QUALITY = 0.92;

/**
 * A picture of hers as Ferry keeps it: upright, on white where it is clear, without what cameras write beside it.
 * @throws ProblemError `picture_wrong_type`, `picture_too_big`, `picture_broken` (cut off or damaged).
 */
export async function pictureOf(file: Blob, locale: string): Promise<Blob> {
  if (file.size > LIMITS.bytes) throw tooBig(bytesText(file.size, locale));
  expectWholePicture(new Uint8Array(await file.arrayBuffer()));
  const url = URL.createObjectURL(file);
  try {
    const picture = await loaded(url);
    const size = { width: picture.naturalWidth, height: picture.naturalHeight };
    if (size.width * size.height > LIMITS.pixels) throw tooBig(`${size.width}×${size.height}`);
    await picture.decode();
    return await drawn(picture, { ...size, left: 0, top: 0 }, scaledSize(size, KEPT));
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError({ code: 'picture_broken', again: false }, { cause });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A kept picture as a platform gets it: cut to the shape it asks for, as a JPEG. */
export async function cutPicture(image: Blob, shape: Shape | undefined, aim?: Aim): Promise<Blob> {
  const picture = await createImageBitmap(image);
  try {
    const { width, height } = picture; // a bitmap has them from its kind: spread, it has none
    const part = cutOf({ width, height }, shape, aim);
    const by = Math.min(1, GIVEN / Math.min(part.width, part.height));
    return await drawn(picture, part, {
      width: Math.round(part.width * by),
      height: Math.round(part.height * by),
    });
  } finally {
    picture.close();
  }
}

async function drawn(
  picture: HTMLImageElement | ImageBitmap,
  { left, top, ...part }: ReturnType<typeof cutOf>,
  { width, height }: Size,
): Promise<Blob> {
  const page = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
  if (!page) throw new Error('no canvas');
  page.imageSmoothingQuality = 'high';
  page.fillStyle = '#fff';
  page.fillRect(0, 0, width, height);
  page.drawImage(picture, left, top, part.width, part.height, 0, 0, width, height);
  return jpegOf(page.canvas, QUALITY);
}

/** Its size is known before it is drawn: a small file may hold more pixels than there is memory. */
function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => reject(new Error('no picture'));
    picture.src = url;
  });
}

function tooBig(size: string): ProblemError {
  return new ProblemError({ code: 'picture_too_big', with: [size], again: false });
}

import { hasShape, ratioOf, type Shape } from './media';
import type { Size } from './picture-size';

/** What stays in view where a picture is cut: how far its window lies from the left and from the top, 0…1 of the way. */
export type Aim = { readonly x: number; readonly y: number };

export const middle: Aim = { x: 0.5, y: 0.5 };

/** Along which side a picture is cut to get `shape`; undefined when it has it. */
export function cutAlong(picture: Size, shape: Shape): keyof Aim | undefined {
  if (hasShape(picture, shape)) return undefined;
  return picture.width / picture.height > ratioOf(shape) ? 'x' : 'y';
}

/** The part of a picture that stays when it is cut to `shape`; all of it without one. Whole pixels. */
export function cutOf(
  picture: Size,
  shape: Shape | undefined,
  { x, y }: Aim = middle,
): Size & { readonly left: number; readonly top: number } {
  const side = shape && cutAlong(picture, shape);
  if (!side) return { ...picture, left: 0, top: 0 };
  const ratio = ratioOf(shape);
  const width = side === 'x' ? Math.round(picture.height * ratio) : picture.width;
  const height = side === 'y' ? Math.round(picture.width / ratio) : picture.height;
  return {
    width,
    height,
    left: Math.round((picture.width - width) * x),
    top: Math.round((picture.height - height) * y),
  };
}

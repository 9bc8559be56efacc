/** Squares a picture is looked at in, each way. */
const SQUARES = 8;
/** Of 255: more, on average, is another picture and not another way to store it. */
const NOISE = 36;

/**
 * Whether the picture a page shows is `picture`, small, squeezed or cut around its middle as it may be. One that nobody may
 * look into (it came from another host, or its address is given up) passes for it.
 */
export async function isAlike(shown: HTMLImageElement, picture: File): Promise<boolean> {
  try {
    await shown.decode();
    const given = await createImageBitmap(picture);
    const seen = squaresOf(shown, 0, 0, shown.naturalWidth, shown.naturalHeight);
    const shape = shown.naturalWidth / shown.naturalHeight;
    const width = Math.min(given.width, given.height * shape);
    const height = width / shape;
    const whole = squaresOf(given, 0, 0, given.width, given.height);
    const middle = squaresOf(given, (given.width - width) / 2, (given.height - height) / 2, width, height);
    given.close();
    return [whole, middle].some((squares) => difference(seen, squares) <= NOISE);
  } catch (thrown) {
    if (thrown instanceof DOMException) return true;
    throw thrown;
  }
}

function squaresOf(
  picture: CanvasImageSource,
  x: number,
  y: number,
  width: number,
  height: number,
): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SQUARES;
  const paint = canvas.getContext('2d');
  paint?.drawImage(picture, x, y, width, height, 0, 0, SQUARES, SQUARES);
  return paint?.getImageData(0, 0, SQUARES, SQUARES).data ?? new Uint8ClampedArray();
}

function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  return (
    one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / Math.max(one.length, 1)
  );
}

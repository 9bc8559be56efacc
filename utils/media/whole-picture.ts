import { ProblemError } from '@/utils/domain/problem';

type Kind = { readonly begins: RegExp; readonly isWhole: (bytes: Uint8Array) => boolean };

/** Browsers draw what there is of a file that was cut off and leave the rest grey: each kind says itself where it ends. */
const kinds: readonly Kind[] = [
  { begins: /^\xff\xd8\xff/, isWhole: (bytes) => isIn(bytes, [0xff, 0xd9], pixelsOfJpeg(bytes)) },
  { begins: /^\x89PNG\r\n/, isWhole: (bytes) => isIn(bytes, [0x49, 0x45, 0x4e, 0x44], 8) },
  {
    begins: /^RIFF[^]{4}WEBP/,
    isWhole: (bytes) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length,
  },
];

/**
 * Goes by what is inside a file, whatever its name says.
 * @throws ProblemError `picture_wrong_type`, `picture_broken` when its end is missing.
 */
export function expectWholePicture(bytes: Uint8Array): void {
  const first = String.fromCharCode(...bytes.subarray(0, 12));
  const kind = kinds.find(({ begins }) => begins.test(first));
  if (!kind && bytes.length > 0) throw new ProblemError({ code: 'picture_wrong_type', again: false });
  if (!kind?.isWhole(bytes)) throw new ProblemError({ code: 'picture_broken', again: false });
}

/** Before a JPEG's own pixels a small picture of the same may lie, with an end of its own. */
function pixelsOfJpeg(bytes: Uint8Array): number {
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda)
    at += 2 + 256 * (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0);
  return at;
}

function isIn(bytes: Uint8Array, mark: readonly [number, ...number[]], from: number): boolean {
  for (let at = bytes.indexOf(mark[0], from); at >= 0; at = bytes.indexOf(mark[0], at + 1))
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

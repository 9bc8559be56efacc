import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf } from '@/utils/domain/problem';
import { expectWholePicture } from '@/utils/media/whole-picture';
import { ffmpeg, picture } from '@/tests/e2e/support/ffmpeg';

let folder: string;
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ferry-picture-'));
  const one = [...picture('320x240', 1), '-frames:v', '1'];
  for (const name of ['a.jpg', 'a.png', 'a.webp']) await ffmpeg(...one, path(name));
  await ffmpeg(...one, '-q:v', '2', '-huffman', 'optimal', path('b.jpg'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const said = (bytes: Uint8Array): string => {
  try {
    expectWholePicture(bytes);
    return 'whole';
  } catch (thrown) {
    return problemOf(thrown).code;
  }
};

describe.each(['a.jpg', 'b.jpg', 'a.png', 'a.webp'])('%s', (name) => {
  it('is whole, also with something behind it; cut off anywhere it is not', async () => {
    const bytes = await readFile(path(name));
    expect(said(bytes)).toBe('whole');
    expect(said(Buffer.concat([bytes, Buffer.from('a film, as phones put it there')]))).toBe('whole');
    for (let length = 12; length < bytes.length - 8; length += 97)
      expect(said(bytes.subarray(0, length)), `${length} of ${bytes.length} bytes`).toBe('picture_broken');
  });
});

it('a JPEG with a small one inside is not taken for whole by the small one’s end', async () => {
  const bytes = await readFile(path('a.jpg'));
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  const inside = bytes.subarray(0, 60_000);
  head.writeUInt16BE(inside.length + 2, 2);
  const nested = Buffer.concat([bytes.subarray(0, 2), head, inside, bytes.subarray(2)]);
  expect(said(nested)).toBe('whole');
  expect(said(nested.subarray(0, nested.length - 400))).toBe('picture_broken');
});

it.each([
  ['nothing', Buffer.alloc(0), 'picture_broken'],
  ['an iPhone’s HEIC', Buffer.from('\0\0\0\x1cftypheic and more'), 'picture_wrong_type'],
  ['a GIF', Buffer.from('GIF89a and more of it'), 'picture_wrong_type'],
  ['words', Buffer.from('buy milk'), 'picture_wrong_type'],
  ['a JPEG’s first bytes alone', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff]), 'picture_broken'],
])('%s: %s', (_, bytes, code) => {
  expect(said(bytes)).toBe(code);
});

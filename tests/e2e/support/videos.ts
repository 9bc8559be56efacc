import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ffmpeg, h264, hevc, picture, tone } from './ffmpeg';

/** Six seconds of H.264 and AAC, upright. */
export const crossing = 'tests/fixtures/crossing.mp4';

/** A video on this machine, in a folder of its own; whoever made it calls `forget`. `size` in bytes, `sha256` in hex. */
export type Clip = {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly forget: () => Promise<void>;
};

const CHUNK = 4 * 1024 * 1024;
/** Of an mp4's box. */
const HEAD = 8;

/**
 * The crossing under a name a phone gives. With `bytes` it is exactly so big: noise in `free` boxes behind the film, which
 * every player skips.
 */
export async function makeClip(bytes?: number): Promise<Clip> {
  const folder = await mkdtemp(join(tmpdir(), 'ferry-clip-'));
  const name = 'VID_20260412_morning.mp4';
  const path = join(folder, name);
  const film = await readFile(crossing);
  const size = bytes ?? film.length;
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  const write = async (part: Buffer): Promise<void> => {
    hash.update(part);
    await file.write(part);
  };
  await write(film);
  const noise = randomBytes(CHUNK);
  for (let left = size - film.length; left > 0;) {
    // What would be left over for the next box must not be shorter than its head.
    const box = left - CHUNK < HEAD ? left : CHUNK;
    const head = Buffer.alloc(HEAD);
    head.writeUInt32BE(box);
    head.write('free', 4, 'latin1');
    await write(head);
    await write(noise.subarray(0, box - HEAD));
    left -= box;
  }
  await file.close();
  return {
    path,
    name,
    size,
    sha256: hash.digest('hex'),
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Node's own Blob of a file ends at 4.29 GB. */
const FOUR_GB = 4e9;

/** A file of 4 GB that takes no room: `film` with its index in front, then one `free` box of nothing. */
export async function writeSparse(path: string, film: Buffer): Promise<void> {
  const file = await open(path, 'w');
  if (film.length > 0) {
    const head = Buffer.alloc(HEAD);
    head.writeUInt32BE(FOUR_GB - film.length);
    head.write('free', 4, 'latin1');
    await file.write(Buffer.concat([film, head]));
  }
  await file.truncate(FOUR_GB);
  await file.close();
}

/** Small files of every kind somebody may drop on Studio, by name. The caller calls `forget`. */
export type Films = {
  readonly path: (name: FilmName) => string;
  readonly forget: () => Promise<void>;
};

export type FilmName =
  | 'upright.mp4'
  | 'turned.mp4'
  | 'silent.webm'
  | 'hevc.mp4'
  | 'empty.mp4'
  | 'cut-off.mp4'
  | 'song.mp4'
  | 'voice.mp4'
  | 'notes.txt';

export async function makeFilms(): Promise<Films> {
  const folder = await mkdtemp(join(tmpdir(), 'ferry-films-'));
  const path = (name: FilmName): string => join(folder, name);
  const [wide, song, whole] = ['wide.mp4', 'song.mp3', 'whole.mp4'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await ffmpeg(...picture('360x640', 2), ...tone(), ...h264, '-c:a', 'aac', '-shortest', path('upright.mp4'));
  await ffmpeg(...picture('640x360', 2), ...h264, wide);
  await ffmpeg('-i', wide, '-c', 'copy', '-metadata:s:v:0', 'rotate=90', path('turned.mp4'));
  await ffmpeg(...picture('640x360', 1), '-c:v', 'libvpx-vp9', '-cpu-used', '8', path('silent.webm'));
  await ffmpeg(...picture('320x240', 1), ...hevc, path('hevc.mp4'));
  await ffmpeg(...tone(), song);
  await ffmpeg(...tone(), '-c:a', 'aac', path('voice.mp4'));
  await ffmpeg('-i', path('upright.mp4'), '-c', 'copy', '-movflags', '+faststart', whole);
  const bytes = await readFile(whole);
  await writeFile(path('cut-off.mp4'), bytes.subarray(0, bytes.length / 2));
  await writeFile(path('song.mp4'), await readFile(song));
  await writeFile(path('empty.mp4'), '');
  await writeFile(path('notes.txt'), 'buy milk');
  return { path, forget: () => rm(folder, { recursive: true, force: true }) };
}

import { openAsBlob } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ffmpeg, h264, hevc, tone } from '@/tests/e2e/support/ffmpeg';
import { writeSparse } from '@/tests/e2e/support/videos';

/** Films of every kind, made by ffmpeg; the caller calls `forget`. */
export type Corpus = {
  readonly path: (name: string) => string;
  readonly blob: (name: string) => Promise<Blob>;
  readonly forget: () => Promise<void>;
};

const still = (size: string, seconds: number, fps = 25): readonly string[] => [
  '-f',
  'lavfi',
  '-i',
  `color=teal:size=${size}:rate=${fps}:duration=${seconds}`,
];
const upright = [...still('720x1280', 4), ...tone(4)];
const aac = ['-c:a', 'aac'];
const opus = ['-c:a', 'libopus'];
const vp9 = ['-c:v', 'libvpx-vp9', '-cpu-used', '8', '-deadline', 'realtime'];
const vp8 = ['-c:v', 'libvpx', '-cpu-used', '8', '-deadline', 'realtime'];
const av1 = ['-c:v', 'libsvtav1', '-preset', '12'];

/** In this order: some are made of others. */
const made = (path: (name: string) => string): Readonly<Record<string, readonly string[]>> => {
  const copied = (name: string): readonly string[] => ['-i', path(name), '-c', 'copy'];
  return {
    'h264.mp4': [...upright, ...h264, ...aac],
    'h264.mov': copied('h264.mp4'),
    'h264.mkv': copied('h264.mp4'),
    'silent.mp4': [...copied('h264.mp4'), '-an'],
    'front.mp4': [...copied('h264.mp4'), '-movflags', '+faststart'],
    'long.mp4': ['-stream_loop', '49', ...copied('h264.mp4')],
    'hevc.mp4': [...upright, ...hevc, ...aac],
    'hevc.mov': [...copied('hevc.mp4'), '-c:a', 'pcm_s16le'],
    'vp9.webm': [...upright, ...vp9, ...opus],
    'vp8.webm': [...upright, ...vp8, '-c:a', 'libvorbis'],
    'av1.mp4': [...upright, ...av1, ...aac],
    'av1.mkv': [...copied('av1.mp4'), ...opus],
    'wide.mp4': [...still('1280x720', 4), ...tone(4), ...h264, ...aac],
    'turned.mp4': [...copied('wide.mp4'), '-metadata:s:v:0', 'rotate=90'],
    '4k.mp4': [...still('3840x2160', 3, 24), ...tone(3), ...h264, ...aac],
    '5k.mp4': [...still('2880x5120', 3, 24), ...tone(3), ...h264, ...aac],
    'tiny.mp4': [...still('180x320', 4), ...tone(4), ...h264, ...aac],
    'quick.mp4': [...still('720x1280', 1), ...tone(1), ...h264, ...aac],
    'fast.mp4': [...still('720x1280', 3, 120), ...tone(3), ...h264, ...aac],
    // Every other picture of its first half is missing.
    'variable.mp4': [
      ...upright,
      ...['-vf', "select='gt(t,2)+not(mod(n,2))'", '-fps_mode', 'vfr'],
      ...[...h264, ...aac],
    ],
    'song.mp3': tone(2),
    'voice.mp4': [...tone(2), ...aac],
  };
};

export async function makeCorpus(): Promise<Corpus> {
  const folder = await mkdtemp(join(tmpdir(), 'ferry-corpus-'));
  const path = (name: string): string => join(folder, name);
  for (const [name, args] of Object.entries(made(path))) await ffmpeg(...args, path(name));
  const [front, whole] = [await readFile(path('front.mp4')), await readFile(path('h264.mp4'))];
  await writeFile(path('cut-off.mp4'), front.subarray(0, front.length / 2));
  await writeFile(path('no-index.mp4'), whole.subarray(0, whole.length / 2));
  await writeFile(path('empty.mp4'), '');
  await writeFile(path('song.mp4'), await readFile(path('song.mp3')));
  await writeSparse(path('hollow.mp4'), Buffer.alloc(0));
  await writeSparse(path('sparse.mp4'), front);
  return {
    path,
    blob: (name) => openAsBlob(path(name)),
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}

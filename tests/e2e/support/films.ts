import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ffmpeg = (...args: readonly string[]): Promise<unknown> =>
  promisify(execFile)('ffmpeg', ['-v', 'error', '-y', ...args]);

const picture = (size: string, seconds: number): readonly string[] => [
  '-f',
  'lavfi',
  '-i',
  `testsrc2=size=${size}:rate=25:duration=${seconds}`,
];
const tone = ['-f', 'lavfi', '-i', 'sine=440:duration=2'] as const;
const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'] as const;

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
  await ffmpeg(...picture('360x640', 2), ...tone, ...h264, '-c:a', 'aac', '-shortest', path('upright.mp4'));
  await ffmpeg(...picture('640x360', 2), ...h264, wide);
  await ffmpeg('-i', wide, '-c', 'copy', '-metadata:s:v:0', 'rotate=90', path('turned.mp4'));
  await ffmpeg(...picture('640x360', 1), '-c:v', 'libvpx-vp9', '-cpu-used', '8', path('silent.webm'));
  await ffmpeg(
    ...picture('320x240', 1),
    ...['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none', '-tag:v', 'hvc1'],
    path('hevc.mp4'),
  );
  await ffmpeg(...tone, song);
  await ffmpeg(...tone, '-c:a', 'aac', path('voice.mp4'));
  await ffmpeg('-i', path('upright.mp4'), '-c', 'copy', '-movflags', '+faststart', whole);
  const bytes = await readFile(whole);
  await writeFile(path('cut-off.mp4'), bytes.subarray(0, bytes.length / 2));
  await writeFile(path('song.mp4'), await readFile(song));
  await writeFile(path('empty.mp4'), '');
  await writeFile(path('notes.txt'), 'buy milk');
  return { path, forget: () => rm(folder, { recursive: true, force: true }) };
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A video on this machine. `size` in bytes, `sha256` in hex. */
export type Clip = {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
};

const sizes = {
  small: ['-t', '2', '-b:v', '1M'],
  // Noise does not compress: about 60 MB in six seconds.
  big: ['-t', '6', '-b:v', '80M', '-minrate', '80M', '-maxrate', '80M', '-bufsize', '20M'],
} as const;

/** Makes an upright H.264 mp4 with ffmpeg, in a folder of its own; the caller calls `forget`. */
export async function makeClip(size: keyof typeof sizes): Promise<Clip & { forget: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'ferry-video-'));
  const name = 'VID_20260412_morning.mp4';
  const path = join(folder, name);
  const pattern = 'testsrc2=s=1080x1920:r=30' + (size === 'big' ? ',noise=alls=60:allf=t' : '');
  await promisify(execFile)('ffmpeg', [
    ...['-v', 'error', '-f', 'lavfi', '-i', pattern],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'],
    ...sizes[size],
    path,
  ]);
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return {
    path,
    name,
    size: (await stat(path)).size,
    sha256: hash.digest('hex'),
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}

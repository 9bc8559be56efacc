import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const ffmpeg = (...args: readonly string[]): Promise<unknown> =>
  run('ffmpeg', ['-v', 'error', '-y', ...args]);

/** What ffprobe says of a file: the judge of what Ferry wrote. Seconds, bytes, pixels before turning. */
export type Probed = {
  readonly format: { readonly format_name: string; readonly duration: string; readonly size: string };
  readonly streams: readonly {
    readonly codec_type: 'video' | 'audio';
    readonly codec_name: string;
    readonly width?: number;
    readonly height?: number;
    readonly avg_frame_rate: string;
    readonly nb_read_packets: string;
  }[];
};

/** Every packet is read, so a file that is damaged throws. */
export async function ffprobe(path: string): Promise<Probed> {
  const asked = ['-show_format', '-show_streams', '-count_packets', '-of', 'json'];
  const { stdout } = await run('ffprobe', ['-v', 'error', ...asked, path]);
  return JSON.parse(stdout) as Probed;
}

/** A moving test picture, e.g. `picture('360x640', 4)`. */
export const picture = (size: string, seconds: number, fps = 25): readonly string[] => [
  '-f',
  'lavfi',
  '-i',
  `testsrc2=size=${size}:rate=${fps}:duration=${seconds}`,
];
export const tone = (seconds = 2): readonly string[] => ['-f', 'lavfi', '-i', `sine=440:duration=${seconds}`];
export const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'] as const;
export const hevc = [
  ...['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none'],
  ...['-tag:v', 'hvc1'],
] as const;

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BufferTarget } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Remedy } from '@/utils/domain/media';
import { kindAfter, mend } from '@/utils/media/mend';
import { probe } from '@/utils/media/probe';
import { ffmpeg, ffprobe, h264, picture, tone, type Probed } from '@/tests/e2e/support/ffmpeg';

/* What needs no encoder runs in Node; the rest is pressed in the browsers (tests/e2e/media.spec.ts). */

let folder: string;
const path = (name: string): string => join(folder, name);
const sound = ['-c:a', 'libopus'];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ferry-mend-'));
  const film = [...picture('320x568', 6), ...tone(6)];
  await ffmpeg(...film, ...h264, '-g', '25', '-c:a', 'aac', path('h264.mp4'));
  await ffmpeg('-i', path('h264.mp4'), '-c', 'copy', path('h264.mov'));
  await ffmpeg('-i', path('h264.mp4'), '-c', 'copy', path('h264.mkv'));
  await ffmpeg(...film, '-c:v', 'libvpx-vp9', '-cpu-used', '8', '-g', '25', ...sound, path('vp9.webm'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function mended(name: string, remedy: Remedy, signal = new AbortController().signal): Promise<Probed> {
  const video = await openAsBlob(path(name));
  const facts = await probe(video);
  const target = new BufferTarget();
  const shares: number[] = [];
  await mend({ video, facts, remedy, target, signal, onShare: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  const out = path(`out.${kindAfter(remedy, facts).ending}`);
  await writeFile(out, Buffer.from(target.buffer ?? new ArrayBuffer(0)));
  return ffprobe(out);
}

const codecs = ({ streams }: Probed): string => streams.map(({ codec_name }) => codec_name).join(' ');

describe('copied into an mp4, every picture as it was', () => {
  it.each([
    ['h264.mov', 'h264 aac'],
    ['h264.mkv', 'h264 aac'],
    ['vp9.webm', 'vp9 opus'],
  ])('%s', async (name, wanted) => {
    const probed = await mended(name, { kind: 'repack' });
    expect(probed.format.format_name).toContain('mp4');
    expect(codecs(probed)).toBe(wanted);
    expect(probed.streams[0]?.nb_read_packets).toBe('150');
    expect(Number(probed.format.duration)).toBeCloseTo(6, 0);
  });
});

describe('trimmed without an encoder', () => {
  it.each([
    ['h264.mp4', 'mp4', 0, 4],
    ['h264.mov', 'mov', 1, 5],
    ['h264.mkv', 'matroska', 2, 6],
    ['vp9.webm', 'webm', 1, 3],
  ])('%s stays a %s, from %d to %d', async (name, format, start, end) => {
    const probed = await mended(name, { kind: 'trim', start, end });
    expect(probed.format.format_name).toContain(format);
    // A cut falls on a key picture: there is one a second.
    expect(Number(probed.format.duration)).toBeGreaterThan(end - start - 0.1);
    expect(Number(probed.format.duration)).toBeLessThan(end - start + 1.1);
    expect(probed.streams).toHaveLength(2);
  });
});

it('stops when she cancels, and says so', async () => {
  const cancel = new AbortController();
  cancel.abort(new Error('cancelled'));
  await expect(mended('h264.mov', { kind: 'repack' }, cancel.signal)).rejects.toThrow('cancelled');
});

it('says when nothing here can write what is asked, and never leaves the sound out', async () => {
  const remedies: readonly Remedy[] = [
    { kind: 'shrink', bytes: 50_000 },
    { kind: 'recode', picture: false, sound: true },
  ];
  for (const remedy of remedies)
    await expect(mended('vp9.webm', remedy)).rejects.toMatchObject({ problem: { code: 'media_not_mended' } });
});

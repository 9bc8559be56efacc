import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '@/utils/domain/draft';
import { ffmpeg, ffprobe, h264, hevc, picture, tone, type Probed } from '@/tests/e2e/support/ffmpeg';
import type { Ferry } from '@/tests/e2e/support/ferry';
import { inDatabase, rowsOf } from '@/tests/e2e/support/rows';
import type { Tab } from '@/tests/e2e/support/tab';
import { expect, test } from '@/tests/e2e/support/test';
import { until } from '@/tests/e2e/support/until';

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ferry-media-'));
  const path = (name: string): string => join(folder, name);
  const wide = [...picture('640x360', 4), ...tone(4)];
  await ffmpeg(...wide, ...h264, '-g', '25', '-c:a', 'aac', path('wide.mkv'));
  await ffmpeg(...wide, ...hevc, '-c:a', 'aac', path('hevc.mkv'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const picker = 'input[type="file"]';

async function openDraft(ferry: Ferry): Promise<Tab> {
  const studio = await ferry.page('studio.html');
  await studio.click({ role: 'button', name: 'Start a draft' });
  await studio.waitFor('section[aria-label="中文"]');
  return studio;
}

/** What ffprobe says of the video the draft now has. */
async function kept(studio: Tab): Promise<Probed> {
  const [draft] = await rowsOf<Draft>(studio, 'drafts');
  const base64 = await inDatabase(
    studio,
    async (db, id) => {
      const row = await new Promise<{ blob: Blob }>((done) => {
        const request = db.transaction('videos').objectStore('videos').get(id);
        request.onsuccess = () => done(request.result as { blob: Blob });
      });
      const bytes = new Uint8Array(await row.blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 0x8000)
        text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      return btoa(text);
    },
    draft?.video?.id ?? '',
  );
  const path = join(folder, 'kept');
  await writeFile(path, Buffer.from(base64, 'base64'));
  return ffprobe(path);
}

/** The remedy is at work, then done: its video is in the draft, and saved. */
async function mended(studio: Tab): Promise<Probed> {
  await studio.waitFor({ css: '.ui-toast', text: 'Done' }, { deadlineMs: 120_000 });
  await studio.waitFor({ css: '.studio-kept', text: 'Saved' });
  return kept(studio);
}

const shapeOf = ({ streams }: Probed): string =>
  streams.map(({ codec_name, width, height }) => `${codec_name} ${width ?? ''}×${height ?? ''}`).join(' ');

test('a video that does not fit is told why, mended with a click, trimmed, and brought back', async ({
  ferry,
}) => {
  const studio = await openDraft(ferry);
  await studio.setFile(picker, join(folder, 'wide.mkv'));
  const lines = (): Promise<readonly string[]> => studio.texts('.desk-finding > span');
  await studio.waitFor('.desk-finding', { deadlineMs: 60_000 });
  expect(await lines()).toEqual([
    'Would rather have mp4 or mov; this is mkv.',
    'May look soft: 720 pixels on the short side are advised, this has 360.',
    'Made for 9:16 or 3:4; this is 16:9.',
    'Takes mp4, webm, or mov files; this is mkv.',
    'May look soft: 720 pixels on the short side are advised, this has 360.',
    'Made for 9:16; this is 16:9.',
  ]);

  await studio.click({ role: 'button', name: 'TikTok: Copy into an mp4' });
  const copied = await mended(studio);
  expect(copied.format.format_name).toContain('mp4');
  expect(shapeOf(copied)).toBe('h264 640×360 aac ×');
  expect(await lines()).not.toContain('Takes mp4, webm, or mov files; this is mkv.');
  expect(await studio.text('.film-head h2')).toBe('wide.mp4');

  await studio.click({ role: 'button', name: 'RedNote: Frame it 9:16' });
  await studio.waitFor('.desk [role="progressbar"]');
  await studio.click({ css: '.desk button', name: 'Cancel' });
  await studio.waitForGone('.desk [role="progressbar"]');
  expect(await lines()).toContain('Made for 9:16; this is 16:9.');

  await studio.click({ role: 'button', name: 'RedNote: Frame it 9:16' });
  await until('the framed video is looked over again', async () => (await lines()).length === 2, {
    deadlineMs: 120_000,
  });
  expect(shapeOf(await mended(studio))).toBe('h264 360×640 aac ×');

  await studio.click({ css: '.work-tools button', text: 'Trim' });
  await studio.fill({ css: '.work-panel input', name: 'To' }, 'later');
  await studio.waitFor({ css: '.ui-field-error', text: 'Write a time inside the video' });
  await studio.fill({ css: '.work-panel input', name: 'From' }, '0:01');
  await studio.fill({ css: '.work-panel input', name: 'To' }, '0:02.5');
  await studio.press('Enter');
  await studio.waitFor({ css: '.desk-finding', text: 'At least 0:03 long' }, { deadlineMs: 60_000 });
  const { format } = await mended(studio);
  expect(Number(format.duration)).toBeGreaterThan(1.4);
  expect(Number(format.duration)).toBeLessThan(2.1);

  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitForGone({ css: '.desk-finding', text: 'At least 0:03 long' });
  await studio.waitFor({ css: '.studio-kept', text: 'Saved' });
  expect(Number((await kept(studio)).format.duration)).toBeGreaterThan(3.5);
});

test('what this browser cannot read is told, and only what needs no reading is offered', async ({
  ferry,
}) => {
  const studio = await openDraft(ferry);
  await studio.setFile(picker, join(folder, 'hevc.mkv'));
  await studio.waitFor({ css: '.desk-hindered', text: 'cannot read HEVC pictures' }, { deadlineMs: 60_000 });
  expect(await studio.count({ css: '.desk-finding button', text: 'Frame it' })).toBe(0);
  expect(await studio.texts('.work-tools button')).toEqual(['Trim']);
  await studio.click({ role: 'button', name: 'TikTok: Copy into an mp4' });
  const copied = await mended(studio);
  expect(copied.format.format_name).toContain('mp4');
  expect(shapeOf(copied)).toBe('hevc 640×360 aac ×');
});

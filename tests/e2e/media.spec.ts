import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

/** How many pixels are white where subtitles stand, at so many seconds of the kept video. */
async function whiteAt(seconds: number): Promise<number> {
  const [video, pixels] = [join(folder, 'kept'), join(folder, 'pixels.gray')];
  const where = ['-vf', 'crop=iw*0.6:ih*0.12:iw*0.2:ih*0.74,format=gray', '-f', 'rawvideo'];
  await ffmpeg('-ss', String(seconds), '-i', video, '-frames:v', '1', ...where, pixels);
  return (await readFile(pixels)).filter((pixel) => pixel > 240).length;
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

test('subtitles are taken from a file, translated here, corrected, burnt in and saved', async ({ ferry }) => {
  const studio = await openDraft(ferry);
  await studio.setFile(picker, join(folder, 'wide.mkv'));
  await studio.waitFor('.subs', { deadlineMs: 60_000 });
  const subtitles = { css: '.subs input', name: 'Choose subtitles' };
  const take = async (name: string, text: string): Promise<void> => {
    await writeFile(join(folder, name), text);
    await studio.setFile(subtitles, join(folder, name));
  };
  const lines = (): Promise<readonly string[]> =>
    studio.evaluate(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.subs-cues textarea')].map((it) => it.value),
    );

  await take('broken.srt', '1\n00:00:01,000 --> soon\n好看\n\n2\n00:00:03,000 --> 00:00:02,000\n真好看\n');
  await studio.waitFor({ css: '.subs .ui-notice', text: '“broken.srt” was not taken' });
  expect(await studio.texts('.subs-misprints li')).toEqual([
    'Line 2: its time cannot be read.',
    'Line 6: it ends before it begins.',
  ]);
  expect(await lines()).toEqual([]);

  await take(
    'words.srt',
    '1\n00:00:00,000 --> 00:00:02,000\n太好看了\n\n2\n00:00:02,000 --> 00:00:04,000\n求教程\n',
  );
  await until('two lines', async () => (await lines()).join() === '太好看了,求教程');
  await studio.click({ css: '.subs button', text: 'Translate into English' });
  await studio.waitFor({ css: '.subs .ui-notice', text: 'Nothing on this device writes sentences' });

  const popup = await ferry.page('popup.html');
  const engine = '[data-direction="zh-en"] [data-engine="bergamot"]';
  await popup.click({ css: `${engine} button`, text: 'Get 45 MB' });
  await popup.waitFor(`${engine}[data-state="ready"]`, { deadlineMs: 20_000 });
  await popup.close();
  await studio.bringToFront();
  await studio.click({ css: '.subs button', text: 'Translate into English' });
  await studio.waitFor({ css: '.subs-cues span', text: "That's so pretty" }, { deadlineMs: 60_000 });
  await studio.click({ css: '.subs .ui-segmented label', text: 'English' });
  await studio.fill({ css: '.subs-cues textarea', nth: 1 }, 'How did you do it?');
  await studio.waitFor({ css: '.studio-kept', text: 'Saved' });
  const [draft] = await rowsOf<Draft>(studio, 'drafts');
  expect(draft?.subtitles).toEqual({
    zh: [
      { start: 0, end: 2, text: '太好看了' },
      { start: 2, end: 4, text: '求教程' },
    ],
    en: [
      { start: 0, end: 2, text: "That's so pretty" },
      { start: 2, end: 4, text: 'How did you do it?' },
    ],
  });

  const saved = await studio.evaluate(async () => {
    const whole = URL.createObjectURL.bind(URL);
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file);
      return whole(file);
    };
    for (const button of document.querySelectorAll<HTMLButtonElement>('.subs-acts button'))
      if (button.textContent.startsWith('Save as')) button.click();
    URL.createObjectURL = whole;
    return Promise.all(files.map((file) => file.text()));
  });
  expect(saved).toEqual([
    "1\n00:00:00,000 --> 00:00:02,000\nThat's so pretty\n\n2\n00:00:02,000 --> 00:00:04,000\nHow did you do it?\n",
    "WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.000\nThat's so pretty\n\n2\n00:00:02.000 --> 00:00:04.000\nHow did you do it?\n",
  ]);

  await studio.click({ css: '.subs button', text: 'Burn in' });
  await studio.waitForGone({ css: '.desk-finding', text: 'this is mkv' }, { deadlineMs: 120_000 });
  const burnt = await mended(studio);
  expect(shapeOf(burnt)).toBe('h264 640×360 aac ×');
  expect(await whiteAt(1), 'white letters stand on the picture').toBeGreaterThan(200);
  await studio.click({ css: '.subs .ui-icon-button', name: 'Remove English' });
  await until('only the Chinese is left', async () => (await lines()).join() === '太好看了,求教程');
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor('.subs .ui-segmented');
});

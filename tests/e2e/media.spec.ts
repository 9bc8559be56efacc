import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '@/utils/domain/draft';
import { ffmpeg, ffprobe, h264, hevc, picture, tone, type Probed } from '@/tests/e2e/support/ffmpeg';
import type { Ferry } from '@/tests/e2e/support/ferry';
import { inDatabase, rowsOf } from '@/tests/e2e/support/rows';
import type { Tab } from '@/tests/e2e/support/tab';
import { fillForm } from '@/tests/e2e/support/posting';
import { expect, test } from '@/tests/e2e/support/test';
import { until } from '@/tests/e2e/support/until';
import { writeSparse } from '@/tests/e2e/support/videos';
import { wordsIn } from '@/tests/e2e/support/words';

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ferry-media-'));
  const path = (name: string): string => join(folder, name);
  const wide = [...picture('640x360', 4), ...tone(4)];
  await ffmpeg(...wide, ...h264, '-g', '25', '-c:a', 'aac', path('wide.mkv'));
  await ffmpeg(...wide, ...hevc, '-c:a', 'aac', path('hevc.mkv'));
  const [second, aac] = [tone(1), ['-c:a', 'aac']];
  await ffmpeg(...picture('4352x240', 1, 90), ...second, ...h264, ...aac, path('huge.mp4'));
  await ffmpeg(
    ...picture('480x360', 1),
    ...second,
    '-c:v',
    'libsvtav1',
    '-preset',
    '12',
    ...aac,
    path('av1.mp4'),
  );
  await ffmpeg('-i', path('av1.mp4'), '-c:v', 'copy', '-c:a', 'libopus', path('opus.mp4'));
  await ffmpeg('-i', path('av1.mp4'), '-c', 'copy', '-movflags', '+faststart', path('front.mp4'));
  await writeSparse(path('sparse.mp4'), await readFile(path('front.mp4')));
  const halves = ['red', 'blue'].flatMap((half) => ['-f', 'lavfi', '-i', `color=${half}:size=800x900`]);
  await ffmpeg(...halves, '-filter_complex', 'hstack', '-frames:v', '1', path('halves.png'));
  await ffmpeg(...picture('640x360', 1), '-frames:v', '1', path('whole.jpg'));
  const whole = await readFile(path('whole.jpg'));
  await writeFile(path('cut-off.jpg'), whole.subarray(0, whole.length / 2));
  await writeFile(path('vast.png'), Buffer.concat([await readFile(path('halves.png')), Buffer.alloc(31e6)]));
  await writeFile(path('photo.jpg'), 'ftypheic, whatever its name says');
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const picker = { css: 'input[type="file"]', name: 'Choose a video' };

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

const rateOf = ({ streams }: Probed): string | undefined => streams[0]?.avg_frame_rate;

/** The brightness of the kept video's first picture, in its middle at so many rows from the top; 0…255. */
async function greyAt(row: number): Promise<number> {
  const pixels = join(folder, 'pixels.gray');
  const where = ['-vf', `crop=16:2:(iw-16)/2:${row},format=gray`, '-f', 'rawvideo'];
  await ffmpeg('-i', join(folder, 'kept'), '-frames:v', '1', ...where, pixels);
  const all = await readFile(pixels);
  return all.reduce((sum, pixel) => sum + pixel, 0) / all.length;
}

test('each remedy makes the file it says, with its sound; what goes wrong is told on its own draft', async ({
  ferry,
}) => {
  test.slow(); // seven videos are written
  const studio = await openDraft(ferry);
  const choose = async (name: string): Promise<void> => {
    await studio.setFile(picker, join(folder, name));
    await studio.waitFor(
      { css: '.film-head h2', text: name },
      { deadlineMs: 60_000, why: `${name} is taken` },
    );
    await studio.waitFor(
      () => [...document.querySelectorAll<HTMLImageElement>('.covers img')].every((it) => it.complete),
      { why: 'its frames are drawn' },
    );
  };
  const tool = (text: string): Promise<void> => studio.click({ css: '.work-tools button', text });
  const go = { css: '.work-panel > button' };
  const done = async (facts: string): Promise<Probed> => {
    await studio.waitFor({ css: '.film-facts', text: facts }, { deadlineMs: 60_000 });
    return mended(studio);
  };

  await choose('av1.mp4');
  await studio.click({ role: 'button', name: 'TikTok: Make it an H.264 mp4' });
  expect(shapeOf(await done('H.264'))).toBe('h264 480×360 aac ×');

  await tool('Make smaller');
  await studio.fill({ css: '.work-panel input', name: 'At most, in MB' }, '0.05');
  await studio.press('Enter');
  await until('it is smaller', async () => Number((await kept(studio)).format.size) <= 50_000, {
    deadlineMs: 60_000,
  });
  const shrunk = await mended(studio);
  expect(shapeOf(shrunk)).toBe('h264 480×360 aac ×');
  expect(Number(shrunk.format.duration)).toBeGreaterThan(0.9);
  expect(Number(shrunk.format.duration)).toBeLessThan(1.2);

  await choose('huge.mp4');
  await studio.click({ role: 'button', name: 'TikTok: Draw it smaller' });
  const scaled = await done('4096×226');
  expect([shapeOf(scaled), rateOf(scaled)]).toEqual(['h264 4096×226 aac ×', '90/1']);

  await studio.click({ role: 'button', name: 'TikTok: Make it 60 fps' });
  const paced = await done('60 fps');
  expect([shapeOf(paced), rateOf(paced)]).toEqual(['h264 4096×226 aac ×', '60/1']);

  await tool('Frame');
  await studio.click({ css: '.work-frame label', text: '3:4' });
  await studio.click({ css: '.work-frame label', text: 'Cut to fill' });
  await studio.click(go);
  expect(shapeOf(await done('226×302'))).toBe('h264 226×302 aac ×');
  expect(await greyAt(2), 'the picture fills its frame').toBeGreaterThan(40);

  await tool('Frame');
  await studio.click({ css: '.work-frame label', text: 'Plain edges' });
  await studio.click(go);
  expect(shapeOf(await done('226×402'))).toBe('h264 226×402 aac ×');
  expect(await greyAt(2), 'its edge is black').toBeLessThan(24);
  expect(await greyAt(200), 'its middle is not').toBeGreaterThan(40);

  await inDatabase(
    studio,
    async (db) => {
      const work = db.transaction('videos', 'readwrite');
      work.objectStore('videos').clear();
      await new Promise((cleared) => (work.oncomplete = cleared));
    },
    undefined,
  );
  await tool('Trim');
  await studio.click(go);
  const gone = { css: '.desk .ui-notice-loss', text: 'is not on this device any more' };
  await studio.waitFor(gone);
  await studio.click({ css: '.draft-bar button', text: 'Duplicate' });
  await studio.waitFor({ css: '.ui-toast', text: 'This is the copy' });
  await studio.waitFor('.desk');
  expect(await studio.count(gone)).toBe(0);
  await studio.click({ css: '.frame-open:not([aria-current])' });
  await studio.waitFor(gone);
});

test('a video of 4 GB is told what each platform says of it, and that Ferry does not keep it', async ({
  ferry,
}) => {
  const studio = await openDraft(ferry);
  await studio.click({ role: 'switch', name: 'Instagram' });
  await studio.setFile(picker, join(folder, 'sparse.mp4'));
  await studio.waitFor({ css: '.ui-notice-loss', text: '“sparse.mp4” is 4 GB' }, { deadlineMs: 30_000 });
  expect(await studio.text('.ui-notice-loss')).toContain('has room for 2 GB a video');
  const verdict = async (name: string): Promise<string> =>
    (await studio.text({ css: '.desk-shore', text: name })).replace(/\s+/g, ' ');
  expect(await verdict('Instagram')).toContain('At most 1 GB; this is 4 GB.');
  expect(await verdict('TikTok')).not.toContain('GB');
  expect(await studio.count('.film')).toBe(0);
  await studio.click({ role: 'button', name: 'New draft' });
  await studio.waitForGone('.ui-notice-loss');
});

const blue = [0, 0, 254];

test('her own picture is the cover: told when it is none, aimed with the keyboard, in every tab, in the form', async ({
  ferry,
}) => {
  const words = wordsIn('en-US');
  const studio = await openDraft(ferry);
  await studio.fill('section[aria-label="中文"] input:not([type="file"])', '第一班渡船');
  await studio.setFile(picker, join(folder, 'wide.mkv'));
  const pictures = { css: 'input[type="file"]', name: 'Choose a picture for the cover' };
  await studio.waitFor('.covers', { deadlineMs: 60_000 });
  for (const [name, said] of [
    ['photo.jpg', 'is not a JPEG, PNG or WebP picture'],
    ['cut-off.jpg', 'is cut off or damaged'],
    ['vast.png', 'is too big for a cover (31 MB)'],
  ] as const) {
    await studio.setFile(pictures, join(folder, name));
    await studio.waitFor({ css: '.covers .ui-notice-loss', text: `“${name}” ${said}` });
  }
  await studio.setFile(pictures, join(folder, 'halves.png'));
  await studio.waitFor({ css: '.ui-toast', text: 'Your picture is the cover.' });
  expect(await studio.count('.covers .ui-notice-loss')).toBe(0);
  const upright = { role: 'slider', name: 'Cover at 3:4 for RedNote' } as const;
  const aimOf = (tab: Tab): Promise<string | undefined> =>
    tab.evaluate(() => document.querySelector('[role="slider"]')?.getAttribute('aria-valuenow') ?? undefined);
  await studio.click(upright);
  await studio.press('ArrowLeft');
  await until('it is moved a step', async () => (await aimOf(studio)) === '45');
  await studio.press('End');
  await until('it is moved to the end', async () => (await aimOf(studio)) === '100');
  expect(await studio.axe()).toEqual([]);

  const second = await ferry.open(studio.url());
  await second.waitFor('.cover-own');
  await until('the other tab shows what stays in view', async () => (await aimOf(second)) === '100');
  await second.click({ role: 'button', name: 'Remove your picture' });
  await studio.waitForGone('.cover-own');
  await second.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor('.cover-own');
  await second.close();
  await studio.reload();
  await until('it is as she left it', async () => (await aimOf(studio)) === '100');

  const form = await fillForm(ferry, studio, words, 'rednote');
  const given = await form.waitFor(async () => {
    const shown = document.querySelector('.cover-plugin-preview .default');
    const [, url] = /url\("(blob:[^"]+)"\)/.exec(shown ? getComputedStyle(shown).backgroundImage : '') ?? [];
    if (url === undefined) return undefined;
    const picture = Object.assign(new Image(), { src: url });
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    const page = new OffscreenCanvas(width, height).getContext('2d');
    page?.drawImage(picture, 0, 0);
    const edge = page?.getImageData(4, height / 2, 1, 1).data;
    return { size: `${width}×${height}`, edge: [...(edge ?? [])].slice(0, 3) };
  });
  expect(given.size).toBe('675×900');
  for (const [at, part] of blue.entries()) expect(Math.abs((given.edge[at] ?? 0) - part)).toBeLessThan(12);
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

  await studio.click({ role: 'switch', name: 'Instagram' });
  await studio.setFile(picker, join(folder, 'opus.mp4'));
  await studio.waitFor({ css: '.desk-hindered', text: 'cannot write AAC sound' }, { deadlineMs: 60_000 });
  expect(await studio.texts('.desk-hindered')).toEqual([
    'This browser cannot write AAC sound, so it cannot be mended here. Export it with AAC sound.',
  ]);
  expect(await studio.count({ role: 'button', name: 'Instagram: Make it an H.264 mp4' })).toBe(0);
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

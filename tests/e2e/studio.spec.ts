import { readFile } from 'node:fs/promises';
import type { Ferry } from '@/tests/e2e/support/ferry';
import { makeFilms, type FilmName, type Films } from '@/tests/e2e/support/videos';
import type { Tab } from '@/tests/e2e/support/tab';
import { expect, test } from '@/tests/e2e/support/test';
import { until } from '@/tests/e2e/support/until';

let films: Films;
test.beforeAll(async () => {
  films = await makeFilms();
});
test.afterAll(() => films.forget());

const zhTitle = 'section[aria-label="中文"] input:not([type="file"])';
const zhBody = 'section[aria-label="中文"] textarea';
const enBody = 'section[aria-label="English"] textarea';
const enTags = 'section[aria-label="English"] .tags input';
const picker = 'input[type="file"]';
const saved = { css: '.studio-kept', text: 'Saved' };
const frames = '.frame-open';

/** Studio with one fresh draft open. */
async function openDraft(ferry: Ferry): Promise<Tab> {
  const studio = await ferry.page('studio.html');
  await studio.click({ role: 'button', name: 'Start a draft' });
  await studio.waitFor(zhTitle);
  return studio;
}

async function pick(studio: Tab, name: FilmName): Promise<void> {
  await studio.setFile(picker, films.path(name));
}

/** What has the keyboard, as somebody who listens would hear it: its section and its label. */
function heard(studio: Tab): Promise<string> {
  return studio.evaluate(() => {
    const at = document.activeElement;
    const labels = at && 'labels' in at ? [...((at.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const own = at?.getAttribute('aria-label') ?? labels[0]?.textContent ?? at?.textContent ?? '';
    const section = at?.closest('section[aria-label]')?.getAttribute('aria-label') ?? '';
    return `${section} › ${own.trim()}`;
  });
}

/** Tab, until the keyboard is there. */
async function tabTo(studio: Tab, what: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if ((await heard(studio)) === what) return;
    await studio.press('Tab');
  }
  throw new Error(`the keyboard never reached “${what}”`);
}

test('a draft is begun, written and tagged with the keyboard alone', async ({ ferry }) => {
  const studio = await ferry.page('studio.html');
  await studio.waitFor({ role: 'button', name: 'Start a draft' });
  await tabTo(studio, ' › Start a draft');
  await studio.press('Enter');
  await studio.waitFor(zhTitle);
  await tabTo(studio, '中文 › Title');
  await studio.type('上海早餐');
  await tabTo(studio, 'English › Text');
  await studio.type('Worth getting up for?');
  await tabTo(studio, 'English › Tags');
  await studio.type('shanghai breakfast,');
  await studio.type('foodie');
  await studio.press('Enter');
  await studio.press('Backspace');
  await studio.waitFor(saved);
  expect(await studio.texts('section[aria-label="English"] .ui-chip')).toEqual(['#shanghai', '#breakfast']);
  expect(await studio.text(frames)).toContain('上海早餐');
  await tabTo(studio, 'Fill › RedNoteNow');
  await studio.press('Enter');
  await studio.waitFor({ css: '.when h3', text: 'When on RedNote' });
  await studio.press('Escape');
  await studio.waitForGone('.when');
});

test('a dropped video shows its facts and gives six covers to choose from', async ({ ferry }) => {
  const studio = await openDraft(ferry);
  const bytes = (await readFile(films.path('upright.mp4'))).toString('base64');
  await studio.evaluate((base64) => {
    const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([data], 'breakfast.mp4', { type: 'video/mp4' }));
    const page = document.querySelector('.drafts');
    for (const type of ['dragover', 'drop'])
      page?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, bytes);
  await until('six covers', async () => (await studio.count('.cover img')) === 6, { deadlineMs: 30_000 });
  const facts = await studio.text('.film-facts');
  for (const fact of ['0:02', '360×640', '9:16', '25 fps', 'H.264', 'AAC']) expect(facts).toContain(fact);
  await studio.click({ css: '.cover', nth: 3 });
  await studio.waitFor(saved);
  await studio.reload();
  await until('the fourth cover is still chosen', () =>
    studio.evaluate(() => document.querySelectorAll<HTMLInputElement>('.cover input')[3]?.checked),
  );
  expect(await studio.count('.frame-cover img')).toBe(1);
});

test('a video is understood as it will be shown: turned, silent, or in a codec the browser lacks', async ({
  ferry,
}) => {
  const studio = await openDraft(ferry);
  const facts = async (...wanted: readonly string[]): Promise<void> => {
    await until(
      wanted.join(' '),
      async () => {
        const [text = ''] = await studio.texts('.film-facts');
        return wanted.every((part) => text.includes(part));
      },
      { deadlineMs: 30_000 },
    );
  };
  await pick(studio, 'turned.mp4');
  await facts('360×640', '9:16', 'Turned');
  await pick(studio, 'silent.webm');
  await facts('VP9', 'no sound', '640×360');
  await pick(studio, 'hevc.mp4');
  await facts('HEVC');
  await studio.waitFor({ css: '.ui-notice', text: 'The video is whole and can be posted' });
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await facts('VP9');
});

test('a file that is no video is refused in plain words, and the draft keeps the one it had', async ({
  ferry,
}) => {
  const studio = await openDraft(ferry);
  await pick(studio, 'upright.mp4');
  await studio.waitFor('.film-facts', { deadlineMs: 30_000 });
  for (const [name, said] of [
    ['notes.txt', 'not an mp4, mov, webm or mkv video'],
    ['empty.mp4', 'is empty'],
    ['song.mp4', 'there is something else inside'],
    ['voice.mp4', 'sound but no picture'],
    ['cut-off.mp4', 'cut off or damaged'],
  ] as const) {
    await pick(studio, name);
    await studio.waitFor({ css: '.ui-notice-loss', text: `“${name}”` });
    expect(await studio.text('.ui-notice-loss')).toContain(said);
    expect(await studio.text('.film-head h2')).toBe('upright.mp4');
  }
});

test('what a platform would cut is struck through, in its own unit, and tags over its cap are left out', async ({
  ferry,
}) => {
  const studio = await openDraft(ferry);
  await studio.fill(zhTitle, '一二三四五六七八九十一二三四五六七八九十多余');
  await studio.waitFor({ css: '.look-note del', text: '多余' });
  expect(await studio.texts('.look-note del')).toEqual(['多余']);
  expect(await studio.text('section[aria-label="中文"] .counter-over')).toBe('22 / 20');
  await studio.fill(zhTitle, 'forty plain letters count twenty in here');
  await studio.waitForGone('.look-note del');
  await studio.click(enTags);
  await studio.type('one two three four five six ');
  await studio.waitFor({ css: '.finding s', text: '#six' });
  expect(await studio.texts('.finding s')).toEqual(['#six']);
  expect(await studio.text('.look-reel')).toContain('#one #two #three #four #five');
});

test('words that may be read as breaking a platform’s rules are shown on its card: softened, undone, kept', async ({
  ferry,
}) => {
  const rednote = 'article[aria-label="RedNote"] .finding';
  const claim = { css: rednote, text: '全网第一' };
  const studio = await openDraft(ferry);
  expect(await studio.count('.findings')).toBe(0);
  await studio.fill(zhBody, '第一次做的面膜，全网第一！加微信 boat_88');
  await studio.waitFor(claim);
  expect(await studio.texts(`${rednote} q`)).toEqual(['全网第一', '加微信 boat_88']);
  expect(await studio.text({ css: '.berth', text: 'RedNote' })).toContain('2');
  expect(await studio.count('article[aria-label="TikTok"] .finding')).toBe(0);
  await studio.click({ css: '.berth button', text: '2' });
  expect(await studio.focused()).toContain('RedNote: 2 to look at first');
  expect(await studio.axe()).toEqual([]);

  await studio.click({ css: `${rednote} button`, text: 'Use “口碑不错”' });
  await studio.waitForGone(claim);
  expect(await studio.value(zhBody)).toBe('第一次做的面膜，口碑不错！加微信 boat_88');
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor(claim);
  expect(await studio.value(zhBody)).toBe('第一次做的面膜，全网第一！加微信 boat_88');

  await studio.click({ role: 'button', name: 'Keep it: 全网第一' });
  await studio.waitForGone(claim);
  await studio.waitFor(saved);
  await studio.reload();
  await studio.waitFor({ css: `${rednote} q`, text: '加微信' });
  expect(await studio.texts(`${rednote} q`)).toEqual(['加微信 boat_88']);
  await studio.click({ css: '.findings button', text: '1 kept' });
  await studio.waitFor(claim);

  const ad = { css: 'article[aria-label="TikTok"] .finding', text: 'gifted by' };
  await studio.fill(enBody, 'This mask was gifted by a friend of the house');
  await studio.waitFor(ad);
  await studio.click({ css: 'article[aria-label="TikTok"] .finding button', text: 'Label it as an ad' });
  await studio.waitForGone(ad);
  expect(await studio.value({ css: '.about-video select', name: 'Promotion' })).toBe('paid');
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor(ad);
});

test('every word is kept within a second, whatever dies', async ({ ferry }) => {
  const studio = await openDraft(ferry);
  await studio.fill(zhBody, '第一锅生煎\n先咬一口');
  await studio.waitFor(saved);
  await studio.reload();
  expect(await studio.value(zhBody)).toBe('第一锅生煎\n先咬一口');
  await ferry.restartWorker();
  await studio.fill(enBody, 'Take one bite');
  await studio.waitFor(saved);
  await studio.reload();
  expect(await studio.value(enBody)).toBe('Take one bite');
  expect(await studio.value(zhBody)).toBe('第一锅生煎\n先咬一口');
});

test('two tabs on one draft keep what each wrote; a draft thrown away elsewhere can be brought back', async ({
  ferry,
}) => {
  const first = await openDraft(ferry);
  const second = await ferry.open(first.url());
  await second.fill(enBody, 'written in the second tab');
  await second.waitFor(saved);
  await first.fill(zhBody, '第一个标签页写的');
  await first.waitFor(saved);
  await until('the first tab shows the second one’s words', async () => {
    return (await first.value(enBody)) === 'written in the second tab';
  });
  await until('and the other way round', async () => (await second.value(zhBody)) === '第一个标签页写的');
  await second.click({ css: '.frame-open' });
  await second.press('Delete');
  await first.click({ role: 'button', name: 'Bring it back' });
  await first.waitForGone({ role: 'button', name: 'Bring it back' });
  await second.waitFor({ css: frames, text: 'written in the second tab' });
});

test('a draft thrown away comes back by undo, with its words and its video', async ({ ferry }) => {
  const studio = await openDraft(ferry);
  await studio.fill(zhTitle, '别删我');
  await pick(studio, 'upright.mp4');
  await studio.waitFor('.film-facts', { deadlineMs: 30_000 });
  await studio.waitFor(saved);
  await studio.click({ role: 'button', name: 'Throw away “别删我”' });
  await studio.waitFor({ role: 'button', name: 'Start a draft' });
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor('.film-facts');
  expect(await studio.value(zhTitle)).toBe('别删我');
});

test('a time is planned on two clocks and let go again', async ({ ferry }) => {
  const studio = await openDraft(ferry);
  await studio.click({ css: '.berth-when', text: 'TikTok' });
  await studio.click({ css: '.when label', text: 'At a time' });
  await studio.waitFor({ css: '.clock', text: 'Your audience in' });
  await studio.waitFor({ css: '.frame-marks .mark', text: 'TikTok: planned' });
  await studio.reload();
  await studio.waitFor({ css: '.frame-marks .mark', text: 'TikTok: planned' });
  await studio.click({ css: '.berth-when', text: 'TikTok' });
  await studio.click({ css: '.when label', text: 'Now' });
  await studio.waitFor({ css: '.frame-marks .mark', text: 'TikTok: not yet' });
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor({ css: '.frame-marks .mark', text: 'TikTok: planned' });
});

test('Fill waits for a video, then opens the platform’s own page', async ({ ferry }) => {
  const studio = await openDraft(ferry);
  await studio.waitFor({ css: '.quay-note', text: 'Add a video first' });
  await pick(studio, 'upright.mp4');
  await studio.waitFor('.film-facts', { deadlineMs: 30_000 });
  await studio.click({ role: 'button', name: 'Fill TikTok' });
  await ferry.waitForTab('tiktokstudio/upload');
  await studio.bringToFront();
  await studio.waitFor({ css: '.receipt', text: 'TikTok' });
});

test('nothing in Studio stands in the way of anybody, in either theme and on a narrow page', async ({
  ferry,
}) => {
  const studio = await openDraft(ferry);
  await pick(studio, 'upright.mp4');
  await studio.waitFor('.film-facts', { deadlineMs: 30_000 });
  await studio.fill(zhTitle, '一二三四五六七八九十一二三四五六七八九十多余');
  await studio.click(enTags);
  await studio.type('one two three four five six ');
  await studio.click({ css: '.berth-when', text: 'TikTok' });
  await studio.click({ css: '.when label', text: 'At a time' });
  await studio.waitFor('.clock');
  // Where the page ends nothing is half under the bars, which axe would call too small.
  const toTheEnd = (): Promise<void> =>
    studio.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  for (const scheme of ['light', 'dark'] as const) {
    await ferry.colorScheme(scheme);
    await studio.waitFor(() => document.getAnimations().length === 0, { why: 'its colours have turned' });
    await toTheEnd();
    expect(await studio.axe()).toEqual([]);
  }
  await studio.setViewport({ width: 360, height: 740 });
  await toTheEnd();
  expect(await studio.axe()).toEqual([]);
  const tooWide = await studio.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('.studio *')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth && !each.closest('.strip ul'),
    );
    return scrollWidth > clientWidth ? wide.map(({ className, tagName }) => `${tagName}.${className}`) : [];
  });
  expect(tooWide).toEqual([]);
  await studio.goto(ferry.extensionUrl('studio.html#/settings'));
  await studio.waitFor({ css: 'h1', text: 'Settings' });
  expect(await studio.axe()).toEqual([]);
});

test('a side says quietly that the other one moved on, until it is written on or she says it is fine', async ({
  ferry,
}) => {
  const behind = { css: 'section[aria-label="English"] .side-behind', text: '中文 has changed since' };
  const mark = '.side-behind button';
  const studio = await openDraft(ferry);
  await studio.fill(zhBody, '傍晚六点，最后一班渡船。');
  await studio.fill(enBody, 'The last ferry, at six in the evening.');
  expect(await studio.count(mark)).toBe(0);
  await studio.fill(zhBody, '早上六点，第一班渡船。');
  await studio.waitFor(behind);
  expect(await studio.axe()).toEqual([]);
  await studio.waitFor(saved);
  await studio.reload();
  await studio.waitFor(behind);
  await studio.fill(enBody, 'The first ferry, at six in the morning.');
  await studio.waitForGone(mark);

  await studio.fill(zhBody, '早上七点，第二班渡船。');
  await studio.click({ role: 'button', name: 'Fine as it is' });
  await studio.waitForGone(mark);
  await studio.waitFor(saved);
  await studio.reload();
  expect(await studio.value(zhBody)).toBe('早上七点，第二班渡船。');
  expect(await studio.count(mark)).toBe(0);
});

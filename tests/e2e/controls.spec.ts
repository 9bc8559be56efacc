import type { Show } from '@/utils/domain/show';
import { openPopupOver } from './support/popup';
import { putRow } from './support/rows';
import { changeSettings } from './support/settings';
import type { Tab } from './support/tab';
import { expect, test } from './support/test';
import { until } from './support/until';
import { wordsIn } from './support/words';

/* What the person decides while she reads. Her own server translates: it says `[en] <text>`. */
const words = wordsIn('en-US');
const note =
  'https://www.xiaohongshu.com/explore/66a1f0c0000000000d00c0de?xsec_token=shore&comments=40&words=known';
const comment = '.comment-item .content .note-text';
const line = 'ferry-translation >>> .line.said';

/** What a person sees of the first comment's translation, and how far the comment is from the next. */
function firstComment(tab: Tab) {
  return tab.evaluate((selector) => {
    const texts = [...document.querySelectorAll<HTMLElement>(selector)];
    const original = texts.find((it) => it.parentElement?.querySelector('ferry-translation'));
    const host = original?.parentElement?.querySelector<HTMLElement>('ferry-translation');
    const said = host?.shadowRoot?.querySelector<HTMLElement>('.line.said');
    if (!original || !said) return undefined;
    const top = said.getBoundingClientRect().top;
    const spoken = said.querySelector('.words');
    return {
      isDrawn: said.getClientRects().length > 0,
      isBlurred: spoken !== null && getComputedStyle(spoken).filter !== 'none',
      isInLine: top < original.getBoundingClientRect().bottom - 4,
      isInFront: said.matches(':popover-open'),
      row: original.closest('.parent-comment')?.getBoundingClientRect().height ?? 0,
    };
  }, comment);
}

async function untilSeen(
  tab: Tab,
  seen: Partial<NonNullable<Awaited<ReturnType<typeof firstComment>>>>,
): Promise<void> {
  await until(`the first comment’s translation is ${JSON.stringify(seen)}`, async () => {
    const now = await firstComment(tab);
    if (!now) return false;
    const differs = Object.entries(seen).filter(([key, value]) => now[key as keyof typeof now] !== value);
    if (differs.length > 0) throw new Error(JSON.stringify(now));
    return true;
  });
}

test('how translations show follows the popup and Studio while a note is open', async ({ ferry, shore }) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open(note);
  await tab.evaluate(() => document.querySelector('.comments-container')?.scrollIntoView());
  await untilSeen(tab, { isDrawn: true, isBlurred: false, isInLine: false });

  const popup = await openPopupOver(ferry, tab);
  const choose = (show: Show): Promise<void> =>
    popup.click({ css: '.show-choice label', text: words(`show_${show}`) });
  await choose('beside');
  await tab.bringToFront();
  await untilSeen(tab, { isDrawn: true, isInLine: true });

  await choose('learner');
  await tab.bringToFront();
  await untilSeen(tab, { isDrawn: true, isBlurred: true, isInLine: false });
  await tab.hover({ css: `.content ${line}`, nth: 0 });
  await tab.hover({ css: '.content ferry-translation >>> .said .words', nth: 0 });
  await untilSeen(tab, { isBlurred: false });
  await tab.hover('.note-scroller');
  await tab.scroll(3_000);
  await until('it is blurred again out of view', async () => (await firstComment(tab))?.isBlurred);
  await tab.scroll(-3_000);

  const settings = await ferry.page('studio.html#/settings');
  await settings.click({ css: '.show-choice label', text: words('show_hover') });
  await tab.bringToFront();
  await untilSeen(tab, { isDrawn: false });
  const { row } = (await firstComment(tab)) ?? {};
  await tab.hover({ css: comment, nth: 0 });
  await untilSeen(tab, { isDrawn: true, isInFront: true, row: row ?? 0 });
  await tab.press('Escape');
  await untilSeen(tab, { isDrawn: false });
  expect(await tab.count('#noteContainer'), 'Escape took the card away, not the note').toBe(1);

  await settings.click({ css: '.show-choice label', text: words('show_tap') });
  await tab.bringToFront();
  await untilSeen(tab, { isDrawn: false });
  const mark = { css: '.content ferry-translation >>> .mark', nth: 0 };
  await tab.click(mark);
  await untilSeen(tab, { isDrawn: true });
  expect(await tab.focused()).toBe(`button: ${words('read_veil')}`);
  await tab.press('Enter');
  await untilSeen(tab, { isDrawn: false });
  expect(await foundOnFerry(tab)).toEqual([]);
});

/** Landmarks are the page's to give. */
const ofThePage = new Set(['region']);

/** What axe has against Ferry's own parts of somebody else's page. */
async function foundOnFerry(tab: Tab): Promise<readonly string[]> {
  const found = await tab.axe();
  return found.flatMap(({ rule, at }) =>
    at
      .filter((where) => where.includes('ferry-') && !ofThePage.has(rule))
      .map((where) => `${rule}: ${where}`),
  );
}

test('the tools of one translation, by keyboard: another engine, then the original only', async ({
  ferry,
  shore,
}) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open(note);
  await tab.waitFor({ css: line, nth: 2 });
  await tab.evaluate((selector) => {
    const hosts = [...document.querySelectorAll<HTMLElement>(`${selector} + ferry-translation`)];
    hosts[0]?.shadowRoot?.querySelector<HTMLElement>('.line')?.focus();
  }, comment);
  await tab.press('Tab');
  expect(await tab.focused()).toBe(`button: ${words('read_copy')}`);
  await tab.press('ArrowRight');
  expect(await tab.focused()).toBe(`button: ${words('read_retry_with')}`);
  await tab.press('Enter');
  await tab.waitFor('[role="menu"]');
  expect(await foundOnFerry(tab)).toEqual([]);
  expect(await tab.focused()).toBe(`menuitemradio: ${words('engine_endpoint')}`);
  await tab.press('Escape');
  expect(await tab.focused()).toBe(`button: ${words('read_retry_with')}`);
  await tab.press('Enter');
  await tab.waitFor('[role="menu"]');
  await tab.press('ArrowDown');
  expect(await tab.focused()).toBe(`menuitemradio: ${words('engine_gloss')}`);
  await tab.press('Enter');
  await tab.waitFor(`${comment} + ferry-translation >>> .gloss`);
  expect(await tab.count('.line.gloss'), 'only this one').toBe(1);
  expect(await tab.focused()).toContain(words('read_translation'));

  await tab.press('Tab');
  await tab.press('End');
  expect(await tab.focused()).toBe(`button: ${words('read_original')}`);
  await tab.press('Enter');
  await tab.waitForGone('.line.gloss');
  expect(await tab.focused()).toBe(`button: ${words('read_reveal')}`);
  await tab.press('Enter');
  await tab.waitFor('.line.gloss');
});

/** How many translations a person sees on the note now, and how many could be seen. */
function inSight(tab: Tab): Promise<{ readonly seen: number; readonly all: number }> {
  return tab.evaluate(() => {
    const lines = [...document.querySelectorAll('ferry-translation')].flatMap(
      (host) => host.shadowRoot?.querySelector('.line.said') ?? [],
    );
    return { seen: lines.filter((it) => it.getClientRects().length > 0).length, all: lines.length };
  });
}

test('what is on screen, by the popup’s button, which tells its key; the popup counts the day', async ({
  ferry,
  shore,
}) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl, show: 'tap' });
  const empty = await ferry.page('popup.html');
  await empty.waitFor({ text: words('popup_today_none') });
  await empty.close();

  const tab = await ferry.open(note);
  await until('translations came', async () => (await inSight(tab)).all > 5);
  expect((await inSight(tab)).seen).toBe(0);
  const popup = await openPopupOver(ferry, tab);
  const press = async (): Promise<void> => {
    await popup.click({ role: 'button', name: words('popup_screen') });
    await tab.bringToFront();
  };
  await press();
  await until('those in view came', async () => (await inSight(tab)).seen > 1);
  const { seen, all } = await inSight(tab);
  expect(seen, 'those out of view did not').toBeLessThan(all);
  await press();
  await until('all went', async () => (await inSight(tab)).seen === 0);
  await press();
  await until('they came again', async () => (await inSight(tab)).seen === seen);

  // No driver reaches a key that is the browser's own (2026-11): the button does the same, and the key is told.
  expect(await popup.text('kbd')).toBe(ferry.name === 'firefox' ? 'Alt+Shift+T' : 'Alt+T');

  await until('the popup counts what the page shows', async () => {
    const [sum = ''] = await popup.texts('.today-sum');
    const [texts] = /^\d+/.exec(sum) ?? [];
    if (Number(texts) !== (await inSight(tab)).all)
      throw new Error(`${sum}, ${JSON.stringify(await inSight(tab))}`);
    return true;
  });
  expect(await popup.texts('.today dd')).toEqual([
    expect.stringContaining('RedNote'),
    expect.stringContaining(words('engine_endpoint')),
  ]);
  for (const scheme of ['light', 'dark'] as const) {
    await ferry.colorScheme(scheme);
    expect(await popup.axe()).toEqual([]);
  }
  await ferry.colorScheme('light');
});

/** A Chinese comment of the drawer that has TikTok’s own button, so that Ferry and TikTok could both translate it. */
const row = '[class*="DivCommentContentWrapper"]:has(> ferry-translation):has(> .see-translation)';

test('Ferry stands down where TikTok’s or YouTube’s own translation is open, and where another translator was first', async ({
  ferry,
  shore,
}) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open(
    'https://www.tiktok.com/@june.crosses/video/7412345678901234567?layout=drawer&open=1&comments=40',
  );
  const count = (): Promise<number> => tab.count(line);
  await tab.waitFor(`${row} ferry-translation`);
  await tab.evaluate((selector) => {
    document.querySelector(selector)?.setAttribute('id', 'both');
  }, row);
  await tab.click('#both > .see-translation');
  await tab.waitForGone('#both > ferry-translation');
  await tab.click({ css: '#both > .see-translation', text: 'See original' });
  await tab.waitFor(`#both > ${line}`);

  // More may come meanwhile: those that stand now are told by their texts.
  await tab.evaluate(() => {
    for (const host of document.querySelectorAll('ferry-translation'))
      if (host.shadowRoot?.querySelector('.said'))
        host.previousElementSibling?.setAttribute('data-stood', '');
  });
  expect(await tab.count('[data-stood]')).toBeGreaterThan(1);
  const mark = (on: boolean): Promise<void> =>
    tab.evaluate((on) => {
      document.documentElement.classList.toggle('translated-ltr', on);
    }, on);
  await mark(true);
  await until('the whole page is left to Google', async () => (await count()) === 0);
  await mark(false);
  await until('it is Ferry’s again', async () => (await tab.evaluate(without)).length === 0);

  await tab.evaluate(() => {
    const theirs = document.createElement('span');
    theirs.className = 'notranslate immersive-translate-target-wrapper';
    theirs.textContent = 'Somebody else’s words';
    document.querySelector('#both > [data-e2e="comment-level-1"]')?.append(theirs);
  });
  await tab.waitForGone('#both > ferry-translation');
  expect(await tab.evaluate(without), 'it alone stood down').toEqual(['both']);
  await tab.click('.shore .boat');
  await tab.waitFor({ text: words('read_other', 'Immersive Translate') });
  expect(await foundOnFerry(tab)).toEqual([]);
  await tab.click({ role: 'button', name: words('read_anyway') });
  await tab.waitFor(`#both > ${line}`);
  const asked = Object.keys(shore.translate.asked);
  expect(asked.filter((text) => /Somebody else|own translation/.test(text))).toEqual([]);

  // She reads no English: YouTube's words would be carried on if they were not its translation.
  await changeSettings(ferry, { wants: 'es', reads: ['es'] });
  await tab.goto('https://www.youtube.com/watch?v=f3rryVide02');
  await tab.waitFor(
    () => {
      document.querySelector('#comments')?.scrollIntoView({ behavior: 'instant' });
      const both = document.querySelector(
        'ytd-comment-view-model:has(.translate-button:not([hidden])):has(ferry-translation)',
      );
      both?.setAttribute('id', 'both');
      return both !== null;
    },
    { why: 'a comment both could translate' },
  );
  const both = `#both ${line}`;
  const theirs = '#both .translate-button [role="button"]';
  await tab.waitFor(both);
  await tab.click({ css: theirs, text: 'Translate to English' });
  await tab.waitForGone(both);
  await tab.click({ css: theirs, text: 'See original' });
  await tab.waitFor(both);
  expect(Object.keys(shore.translate.asked).filter((text) => text.includes('own words'))).toEqual([]);
});

/** Runs in the page: rows whose text had its translation and has none now, by their id. */
function without(): readonly string[] {
  return [...document.querySelectorAll('[data-stood]')]
    .filter((text) => !text.nextElementSibling?.shadowRoot?.querySelector('.said'))
    .map((text) => text.parentElement?.id ?? '');
}

/** Gives the first comment other words, as a page that recycles its rows does. */
function giveWords(tab: Tab, said: string): Promise<void> {
  return tab.evaluate((said) => {
    const [text] = document.querySelector('[data-e2e="comment-level-1"] > span')?.childNodes ?? [];
    if (text) text.nodeValue = said;
  }, said);
}

test('a language Ferry is not sure of is offered, and hers is the last word on it', async ({
  ferry,
  shore,
}) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open(
    'https://www.tiktok.com/@june.crosses/video/7412345678901234567?layout=drawer&open=1&comments=20',
  );
  const first = '[class*="DivCommentContentWrapper"] > [data-e2e="comment-level-1"]';
  await tab.waitFor(first);
  await giveWords(tab, 'amor');
  const offer = { css: '.mark', name: words('read_offer') };
  await tab.waitFor(offer);
  expect(shore.translate.asked['amor']).toBeUndefined();
  await tab.evaluate(() => {
    const host = document.querySelector('ferry-translation.inline');
    host?.shadowRoot?.querySelector<HTMLElement>('.mark')?.focus();
  });
  await tab.press('Enter');
  await tab.waitFor({ css: line, text: '[en] amor' });

  const menu = async (): Promise<void> => {
    await tab.hover({ css: line, text: 'amor' });
    await tab.click({ role: 'button', name: words('read_language') });
    await tab.waitFor('[role="menu"]');
  };
  await menu();
  await tab.press('p');
  expect(await tab.focused()).toBe('menuitemradio: Polish');
  await tab.press('p');
  await tab.press('Enter');
  await until('it is carried from Portuguese', () => shore.translate.asked['amor'] === 2);
  await tab.waitFor({ css: line, text: '[en] amor' });

  await menu();
  await tab.click({ role: 'menuitem', name: words('read_leave_alone') });
  await tab.waitForGone({ css: line, text: 'amor' });
  await tab.reload();
  await tab.waitFor(line);
  await giveWords(tab, 'amor');
  await giveWords(tab, 'hermosa');
  await tab.waitFor({ css: line, text: '[en] hermosa' });
  await giveWords(tab, 'amor');
  await tab.waitForGone({ css: line, text: 'hermosa' });
  expect(await tab.count(offer), 'it is left alone from then on').toBe(0);

  await putRow(ferry, 'languageFixes', { key: 'of a message', platform: 'tiktok', lang: 'ko', at: 1 });
  const settings = await ferry.page('studio.html#/settings');
  const fixes = '.fixes li';
  await settings.waitFor({ css: fixes, nth: 1 });
  expect(await settings.texts(fixes)).toEqual([
    expect.stringMatching(new RegExp(`^amor\n${words('fixes_alone')} · TikTok · `, 'u')),
    expect.stringMatching(new RegExp(`^${words('fixes_message')}\nKorean · TikTok · `, 'u')),
  ]);
  for (const scheme of ['light', 'dark'] as const) {
    await ferry.colorScheme(scheme);
    expect(await settings.axe()).toEqual([]);
  }
  await ferry.colorScheme('light');
  const undo = { css: '.ui-toast button', text: words('studio_undo') };
  await settings.click({ role: 'button', name: words('fixes_drop', words('fixes_message')) });
  await settings.waitForGone({ css: fixes, nth: 1 });
  await settings.click(undo);
  await settings.waitFor({ css: fixes, nth: 1 });
  await settings.click({ role: 'button', name: words('fixes_drop_all') });
  await settings.waitFor({ text: words('fixes_none') });
  await settings.click(undo);
  await settings.click({ role: 'button', name: words('fixes_drop', 'amor') });
  await settings.waitForGone({ css: fixes, text: 'amor' });
  await settings.close();
  await tab.reload();
  await tab.waitFor(line);
  await giveWords(tab, 'amor');
  await tab.waitFor(offer, { why: 'Ferry decides for itself again' });

  await giveWords(tab, 'hermosa');
  await tab.hover({ css: line, text: 'hermosa' });
  await tab.click({ role: 'button', name: words('read_language') });
  await tab.click({ role: 'menuitem', name: words('read_i_read', 'Spanish') });
  await tab.waitForGone({ css: line, text: 'hermosa' });
  await tab.click({ css: '.toast button', name: words('read_undo') });
  await tab.waitFor({ css: line, text: '[en] hermosa' });
});

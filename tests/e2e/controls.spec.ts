import type { Show } from '@/utils/domain/show';
import { openPopupOver } from './support/popup';
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

/** What axe has against Ferry's own parts of somebody else's page. */
async function foundOnFerry(tab: Tab): Promise<readonly string[]> {
  const found = await tab.axe();
  return found.flatMap(({ rule, at }) =>
    at.filter((where) => where.includes('ferry-')).map((where) => `${rule}: ${where}`),
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

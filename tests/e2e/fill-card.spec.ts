import { keepDraft } from './support/draft';
import { fill } from './support/posting';
import { untilOutcome } from './support/runs';
import { expect, test } from './support/test';
import { until } from './support/until';
import { wordsIn } from './support/words';

/* What lies over or beside a filled form: the platform's own list, and Ferry's card. */

const words = wordsIn('en-US');
const sheet = {
  zh: { title: '清晨六点的渡船', body: '天还没亮就出门了', tags: ['慢生活', '早起'] },
  en: { title: '', body: 'the ferry at six in the morning', tags: ['slowlife', 'ferry', 'morning'] },
};
const ready = { text: words('fill_say_ready') };

test('TikTok’s list of tags is closed after the fill, and the caption is still proven', async ({
  ferry,
  clip,
}) => {
  const draft = await keepDraft(ferry, clip, sheet);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  // It was open for a moment only: what it offered stays in it.
  expect(await tab.count({ css: '.hashtag-suggestion-item', hidden: true })).toBeGreaterThan(0);
  expect(await tab.count('.mention-list-popover')).toBe(0);
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(receipt?.fields.map(({ field, state }) => `${field}: ${state}`)).toEqual([
    'file: in-the-form',
    'body: in-the-form',
    'tags: in-the-form',
  ]);
  expect(await tab.text('.public-DraftEditor-content')).toContain('#slowlife #ferry #morning');
});

const shows = { role: 'button', name: words('fill_show') };

/** What a person types into or presses on each form. */
const controls = {
  rednote: '.title-container input.d-text, .ProseMirror, xhs-publish-btn',
  tiktok: '.public-DraftEditor-content, [data-e2e="post_video_button"]',
} as const;

for (const platform of ['rednote', 'tiktok'] as const)
  test(`the card never lies over ${platform}’s form, folded or open, however wide the window is`, async ({
    ferry,
    clip,
  }) => {
    const draft = await keepDraft(ferry, clip, sheet);
    const tab = await fill(ferry, draft, { platform });
    await tab.setViewport({ width: 1280, height: 800 });
    await tab.waitFor(ready, { deadlineMs: 20_000 });
    for (const width of [1280, 1024, 820, 360]) {
      await tab.setViewport({ width, height: 800 });
      await tab.waitFor(isInside, { arg: width, why: `the card stands inside ${width} px` });
      for (const state of ['as it comes', 'opened']) {
        if (state === 'opened' && (await tab.count(shows)) > 0) await tab.click(shows);
        await until(`the card, ${state}, lies over nothing at ${width} px`, async () => {
          const covered = await tab.evaluate(coveredBy, controls[platform]);
          if (covered.length > 0) throw new Error(covered.join('; '));
          return true;
        });
      }
      const fold = { role: 'button', name: words('fill_hide') };
      if (width < 1280) await tab.click(fold);
    }
  });

/** Runs in the page: the card is drawn, whole, for this width. */
function isInside(width: number): boolean {
  const card = document.querySelector('ferry-fill')?.getBoundingClientRect();
  return innerWidth === width && card !== undefined && card.left >= 0 && card.right <= width;
}

/** Runs in the page: which of these the card lies over. */
function coveredBy(selector: string): readonly string[] {
  const card = document.querySelector('ferry-fill')?.getBoundingClientRect();
  if (!card) throw new Error('there is no card');
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    const meets = left < card.right && right > card.left && top < card.bottom && bottom > card.top;
    return meets && width > 20 ? [`${element.tagName} ${left},${top}`] : [];
  });
}

test('the folded card is opened with the keyboard, and nobody is shut out of it', async ({ ferry, clip }) => {
  const draft = await keepDraft(ferry, clip, sheet);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await tab.setViewport({ width: 820, height: 800 });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  for (let n = 0; n < 60 && (await tab.focused()) !== `button: ${words('fill_show')}`; n += 1)
    await tab.press('Tab');
  await tab.press('Enter');
  await tab.waitFor('ferry-fill >>> .lines');
  for (const scheme of ['light', 'dark'] as const) {
    await ferry.colorScheme(scheme);
    for (const width of [820, 360]) {
      await tab.setViewport({ width, height: 800 });
      const findings = await tab.axe();
      expect(
        findings.flatMap(({ at }) => at).filter((it) => it.startsWith('ferry-fill')),
        `${scheme}, ${width} px`,
      ).toEqual([]);
    }
  }
  await ferry.colorScheme('light');
});

import type { Ferry } from '@/tests/e2e/support/ferry';
import type { Tab } from '@/tests/e2e/support/tab';
import { expect, test } from '@/tests/e2e/support/test';

/* The caption sheet: words for one platform alone, and every post as it will look. */
const enSide = 'section[aria-label="English"]';
const enBody = `${enSide} textarea`;
const zhBody = 'section[aria-label="中文"] textarea';
const saved = { css: '.studio-kept', text: 'Saved' };
const tiktok = 'article[aria-label="TikTok"]';
const ownBody = `${tiktok} .own textarea`;

/** Studio with one fresh draft open. */
async function openDraft(ferry: Ferry): Promise<Tab> {
  const studio = await ferry.page('studio.html');
  await studio.click({ role: 'button', name: 'Start a draft' });
  await studio.waitFor(zhBody);
  return studio;
}

test('one platform gets words of its own: kept, told when the sheet goes on, let go and brought back', async ({
  ferry,
}) => {
  const studio = await openDraft(ferry);
  await studio.fill(zhBody, '第一班渡船');
  await studio.fill(enBody, 'The first ferry');
  await studio.click(`${enSide} .tags input`);
  await studio.type('sea ');
  await studio.waitFor({ css: `${tiktok} .look-reel`, text: 'The first ferry' });

  await studio.click({ css: `${tiktok} .ui-segmented label`, text: 'By hand' });
  expect(await studio.value(ownBody)).toBe('The first ferry');
  await studio.fill(ownBody, 'Only here: wait for the gull');
  await studio.waitFor({ css: `${tiktok} .look-reel`, text: 'wait for the gull\n#sea' });
  expect(await studio.text(`${enSide} header`)).toContain('no platform gets this side');
  expect(await studio.axe()).toEqual([]);
  await studio.waitFor(saved);
  await studio.reload();
  expect(await studio.value(ownBody)).toBe('Only here: wait for the gull');
  expect(await studio.value(enBody)).toBe('The first ferry');

  const ahead = { css: `${tiktok} .own-behind`, text: 'English has changed since' };
  await studio.fill(enBody, 'The second ferry');
  await studio.waitFor(ahead);
  await studio.click(`${tiktok} .own-behind button`);
  await studio.waitForGone(`${tiktok} .own-behind button`);

  await studio.click({ role: 'button', name: 'Side by side' });
  expect(await studio.texts('.side-by-side h3')).toEqual(['RedNote', 'TikTok']);
  expect(await studio.text('.side-by-side .look-reel')).toContain('wait for the gull');
  expect(await studio.text('.side-by-side .look-note')).toContain('第一班渡船');
  expect(await studio.axe()).toEqual([]);
  await studio.press('Escape');
  await studio.waitForGone('.side-by-side .look');

  await studio.click({ css: `${tiktok} .ui-segmented label`, text: 'English' });
  await studio.waitFor({ css: `${tiktok} .look-reel`, text: 'The second ferry' });
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor({ css: `${tiktok} .look-reel`, text: 'wait for the gull' });
  await studio.waitFor(saved);
});

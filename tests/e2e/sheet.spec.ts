import type { Ferry } from '@/tests/e2e/support/ferry';
import type { Tab } from '@/tests/e2e/support/tab';
import { until } from '@/tests/e2e/support/until';
import { expect, test } from '@/tests/e2e/support/test';

/* The caption sheet: a start from the other side, words for one platform alone, words kept, every post as it will look. */
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

/** Does one thing from a menu. */
async function choose(studio: Tab, menu: string, item: string): Promise<void> {
  await studio.click({ role: 'button', name: menu });
  await studio.click({ css: '[role="menu"] button', text: item });
}

test('one side is begun from the other by her own engine: undone, read, behind again, never over her words unasked', async ({
  ferry,
  shore,
}) => {
  const begin = { role: 'button', name: 'Start from the Chinese' } as const;
  const note = `${enSide} .side-note`;
  const studio = await openDraft(ferry);
  await studio.fill(zhBody, '第一班渡船 🌊 @june\nhttps://example.com/a');
  await studio.click('section[aria-label="中文"] .tags input');
  await studio.type('日落 摆渡船儿 ');
  await studio.click(begin);
  await studio.waitFor({ css: enSide, text: 'Nothing here writes sentences from 中文 into English' });
  expect(await studio.axe()).toEqual([]);
  await studio.click({ role: 'button', name: 'Set up an engine' });
  await studio.click({ css: '.order-add button', text: 'AI model' });
  await studio.click({ css: '.service-makers button', text: 'Ollama' });
  await studio.fill({ role: 'textbox', name: 'Address' }, `${shore.chatUrl}/chat/completions`);
  await studio.click({ role: 'button', name: 'Save and try it' });
  await studio.waitFor({ text: 'It answers: 你好 → [en] 你好' });
  await studio.click({ role: 'link', name: 'Drafts' });

  await studio.click(begin);
  await studio.waitFor({ css: note, text: 'Machine translation · read it once' });
  expect(await studio.value(enBody)).toBe('[en] 第一班渡船 🌊 @june\nhttps://example.com/a');
  expect(await studio.texts(`${enSide} .ui-chip`)).toContain('#sunset');
  expect(await studio.texts(`${enSide} .ui-chip`)).toContain('#摆渡船儿');
  expect(await studio.text('.ui-toast')).toContain('AI model');
  expect(await studio.axe()).toEqual([]);
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor(begin);
  expect(await studio.value(enBody)).toBe('');

  await studio.click(begin);
  await studio.waitFor({ css: note, text: 'read it once' });
  await studio.waitFor(saved);
  await studio.reload();
  await studio.waitFor({ css: note, text: 'read it once' });
  await studio.fill(enBody, 'The first ferry, read and mended');
  await studio.waitForGone(`${note} button`);
  await studio.fill(zhBody, '第二班渡船');
  await studio.waitFor({ css: note, text: '中文 has changed since' });

  await studio.click({ role: 'button', name: 'Translate it anew' });
  await studio.waitFor({ css: `${enSide} .side-asking-words`, text: '[en] 第二班渡船' });
  expect(await studio.value(enBody)).toBe('The first ferry, read and mended');
  expect(await studio.axe()).toEqual([]);
  await studio.click({ role: 'button', name: 'Keep mine' });
  await studio.waitFor({ css: note, text: '中文 has changed since' });
  await choose(studio, 'More for English', 'Start from the Chinese');
  await studio.click({ role: 'button', name: 'Replace mine' });
  await studio.waitFor({ css: note, text: 'read it once' });
  expect(await studio.value(enBody)).toBe('[en] 第二班渡船');

  shore.chat.mode = 'hang';
  await studio.fill(zhBody, '第三班渡船');
  await studio.click({ role: 'button', name: 'Translate it anew' });
  await studio.click({ css: `${enSide} .ui-progress button` });
  await studio.waitFor({ css: note, text: '中文 has changed since' });
  expect(await studio.value(enBody)).toBe('[en] 第二班渡船');
});

test('words are kept to be used again: a template, a tag set, a signature that every caption ends in until it is off', async ({
  ferry,
}) => {
  const look = { css: `${tiktok} .look-reel` };
  const studio = await openDraft(ferry);
  await studio.fill(enBody, 'Morning on the quay');
  await studio.click(`${enSide} .tags input`);
  await studio.type('sea ferry ');
  await choose(studio, 'More for English', 'Keep these words as a template');
  await studio.fill({ role: 'textbox', name: 'Name' }, 'Quay');
  await studio.press('Enter');
  await studio.waitFor({ css: '.ui-toast', text: '“Quay” is kept' });
  await studio.click({ css: `${enSide} .tags button[aria-haspopup]` });
  await studio.click({ css: '[role="menu"] button', text: 'Keep these tags as a set' });
  await studio.fill({ role: 'textbox', name: 'Name' }, 'Water');
  expect(await studio.axe()).toEqual([]);
  await studio.press('Enter');
  await studio.waitFor({ css: '.ui-toast', text: '“Water” is kept' });

  await choose(studio, 'More for English', 'Templates, tags, signatures');
  await studio.fill('.signatures .ui-field:nth-child(2) textarea', '— June, from two shores');
  expect(await studio.value('.signatures .ui-field:nth-child(2) textarea')).toBe('— June, from two shores');
  await studio.click({ css: '.saved summary', text: 'Water' });
  await studio.fill({ css: '.saved details[open] input', name: 'Name' }, 'Harbour');
  expect(await studio.axe()).toEqual([]);
  await studio.click({ role: 'button', name: 'Throw away “Quay”' });
  await studio.waitForGone({ css: '.saved summary', text: 'Quay' });
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor({ css: '.saved summary', text: 'Quay' });

  await studio.click({ role: 'link', name: 'Drafts' });
  await studio.waitFor({ ...look, text: 'Morning on the quay\n— June, from two shores\n#sea #ferry' });
  const signed = 'Morning on the quay\n— June, from two shores\n#sea #ferry'.length;
  expect(await studio.text(`${tiktok} .variant-measures`)).toContain(`${signed} / `);

  await studio.click({ role: 'button', name: 'New draft' });
  await studio.waitFor(
    () => document.querySelector<HTMLTextAreaElement>('section[aria-label="English"] textarea')?.value === '',
    { why: 'the new draft is open' },
  );
  await studio.waitFor({ ...look, text: '— June, from two shores' });
  // With the keyboard: open, down to the template, take it.
  await studio.evaluate(() =>
    document.querySelector<HTMLElement>('section[aria-label="English"] button[aria-haspopup]')?.focus(),
  );
  await studio.press('Enter');
  await until('the menu has the keyboard', async () => (await studio.focused()).includes('Quay'));
  await studio.press('End');
  expect(await studio.focused()).toContain('Templates, tags, signatures');
  await studio.press('ArrowDown');
  await studio.press('Enter');
  await studio.waitForGone('[role="menu"]');
  expect(await studio.value(enBody)).toBe('Morning on the quay');
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  expect(await studio.value(enBody)).toBe('');
  await studio.click(`${enSide} .tags input`);
  await studio.type('gull ');
  await studio.click({ css: `${enSide} .tags button[aria-haspopup]` });
  await studio.click({ css: '[role="menu"] button', text: 'Harbour' });
  expect(await studio.texts(`${enSide} .ui-chip`)).toEqual(
    expect.arrayContaining(['#gull', '#sea', '#ferry']),
  );
  await choose(studio, 'More for English', 'Signature');
  await studio.waitForGone({ ...look, text: 'June' });
  await studio.waitFor(saved);
});

import { expect, test } from './support/test';
import { crossing } from './support/videos';

const chip = (nth: number) => ({ css: 'ferry-tags >>> .tags-chip', nth });

test('by hand on TikTok: a suggested tag is added to the caption she is writing', async ({ ferry }) => {
  const tab = await ferry.open('https://www.tiktok.com/tiktokstudio/upload');
  await tab.setFile({ css: 'input[type="file"]', hidden: true }, crossing);
  const caption = '[data-e2e="caption_container"] .public-DraftEditor-content';
  await tab.click(caption);
  await tab.press('Control+a');
  await tab.type('street food tour in Chengdu, hotpot first');
  await tab.waitFor(chip(0), { why: 'suggestions stand below the caption' });
  const [tag = ''] = await tab.texts({ css: 'ferry-tags >>> .tags-chip' });
  await tab.click(chip(0));
  await tab.waitFor({ css: caption, text: `#${tag.trim()}` }, { why: 'the tag stands in the caption' });
  expect(await tab.text(caption)).toContain('hotpot first');
  await tab.waitForGone({ css: 'ferry-tags >>> .tags-chip', text: tag.trim() });
});

test('by hand on RedNote: Enter on a chip makes a topic of the platform', async ({ ferry }) => {
  const tab = await ferry.open('https://creator.xiaohongshu.com/publish/publish');
  await tab.setFile({ css: 'input.upload-input', hidden: true }, crossing);
  const body = 'div.tiptap.ProseMirror';
  await tab.click(body);
  await tab.type('成都第一顿火锅，美食探店');
  await tab.waitFor(chip(0), { why: 'suggestions stand below the text' });
  const [tag = ''] = await tab.texts({ css: 'ferry-tags >>> .tags-chip' });
  await tab.evaluate(() =>
    document.querySelector('ferry-tags')?.shadowRoot?.querySelector('button')?.focus(),
  );
  await tab.press('Enter');
  await tab.waitFor({ css: `${body} a.tiptap-topic`, text: tag.trim() }, { why: 'the topic is an entity' });
});

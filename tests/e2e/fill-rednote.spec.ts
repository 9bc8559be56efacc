import type { Receipt } from '@/utils/domain/receipt';
import { hardSheet, keepDraft } from './support/draft';
import { askFill, fill, pressPublish, ready } from './support/posting';
import { untilOutcome } from './support/runs';
import { expect, test } from './support/test';
import { until } from './support/until';

/* RedNote's creator centre, everything its form asks. */

const rednote = { visibility: 'private', original: 'yes', location: '东山老码头' } as const;
const extra = { about: { ai: 'yes' }, choices: { rednote }, hasCover: true } as const;
const fields = ['file', 'title', 'body', 'tags', 'cover', 'visibility', 'ai', 'original', 'location'];
const states = (receipt: Receipt | undefined) =>
  Object.fromEntries((receipt?.fields ?? []).map(({ field, state }) => [field, state]));
const proven = (names: readonly string[]) => Object.fromEntries(names.map((it) => [it, 'in-the-form']));

const choices = { original: 'true', place: '东山老码头' };
const held = {
  title: hardSheet.zh.title,
  body: `${hardSheet.zh.body}\n${hardSheet.zh.tags.map((tag) => `#${tag}[话题]#`).join(' ')} `,
  tags: hardSheet.zh.tags,
  visibility: '仅自己可见',
  choices: { ...choices, declared: '笔记含AI合成内容' },
  cover: { type: 'image/jpeg' },
};

test('RedNote gets everything; the note is seen in the note manager, in review first, then live', async ({
  ferry,
  shore,
  clip,
}) => {
  const draft = await keepDraft(ferry, clip, hardSheet, extra);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await tab.waitFor(ready, { deadlineMs: 40_000 });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(states(receipt)).toEqual(proven(fields));
  expect(receipt?.fields.find(({ field }) => field === 'tags')).not.toHaveProperty('note.plainTags');
  expect(shore.state().posts).toEqual([]);

  await pressPublish(tab, 'rednote');
  await untilOutcome(ferry, 'submitted');
  const { posts, publishClicks, decoysTouched } = shore.state();
  expect(posts).toMatchObject([{ ...held, sha256: clip.sha256 }]);
  expect({ publishClicks, decoysTouched }).toEqual({
    publishClicks: { synthetic: 0, trusted: 1 },
    decoysTouched: 0,
  });

  await tab.click({ css: '.success-container a' });
  await tab.waitFor({ text: 'It is in your list on RedNote' });
  const { outcome: listed } = await untilOutcome(ferry, 'submitted');
  expect(listed).toEqual({ kind: 'submitted', listed: true });
  await tab.goto('https://creator.xiaohongshu.com/new/note-manager');
  const { outcome } = await untilOutcome(ferry, 'live');
  expect(outcome).toEqual({ kind: 'live', url: `https://www.xiaohongshu.com/explore/${posts[0]?.id}` });
});

test('RedNote’s older form gets everything too, and the time in its two fields; a code it wants is hers to give', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('quill', 'radio', 'sms');
  const scheduleAt = Math.ceil((Date.now() + 86_400_000) / 60_000) * 60_000;
  const draft = await keepDraft(ferry, clip, hardSheet, extra);
  const tab = await fill(ferry, draft, { platform: 'rednote', scheduleAt });
  await tab.waitFor(ready, { deadlineMs: 40_000 });
  expect(await tab.text({ css: '.ql-editor' })).toContain('第三行：海风很大，值得！');
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(states(receipt)).toEqual(proven([...fields, 'schedule']));

  await pressPublish(tab, 'rednote');
  await tab.waitFor({ text: 'RedNote asks for a code it sent you.' });
  await tab.fill({ css: '.d-modal input' }, '123456');
  await tab.click({ css: '.d-modal .d-button' });
  await untilOutcome(ferry, 'submitted');
  const { title, visibility, cover } = held;
  const instant = new Date(scheduleAt).toISOString();
  expect(shore.state().posts).toMatchObject([
    { title, visibility, cover, choices: held.choices, scheduleAt: instant },
  ]);
});

test('an account from abroad is filled on rednote.com, in English; what the page takes back at once is put in again', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('abroad');
  const draft = await keepDraft(ferry, clip, hardSheet, extra);
  await askFill(ferry, draft, { platform: 'rednote' });
  const tab = await ferry.waitForTab('creator.rednote.com');
  await tab.waitFor(ready, { deadlineMs: 40_000 });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(states(receipt)).toEqual(proven(fields));
  await tab.evaluate((text) => {
    const title = document.querySelector<HTMLInputElement>('.title-container input');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(title, text);
    title?.dispatchEvent(new Event('input', { bubbles: true }));
  }, 'An older title');
  await until(
    'her title stands again',
    async () => (await tab.value('.title-container input')) === held.title,
  );
  await tab.waitFor(ready);

  await pressPublish(tab, 'rednote');
  await untilOutcome(ferry, 'submitted');
  const declared = 'Contains AI-generated content';
  expect(shore.state().posts).toMatchObject([
    { ...held, visibility: 'Only me', choices: { ...choices, declared } },
  ]);
});

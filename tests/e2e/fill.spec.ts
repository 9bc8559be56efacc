import { hardSheet, keepDraft } from './support/draft';
import { askFill, fill, pressPublish, ready } from './support/posting';
import { runsOf, untilOutcome } from './support/runs';
import { expect, test } from './support/test';

/* What stands in a form after a fill, and what is said of it. */

test('a topic RedNote does not have stays as plain text and is said to be', async ({ ferry, clip }) => {
  const zh = { ...hardSheet.zh, tags: ['慢生活', 'zzz没有这个', '早起'] };
  const draft = await keepDraft(ferry, clip, { ...hardSheet, zh });
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  const show = { role: 'button', name: 'Show' }; // the card is small where there is no room beside the form
  if ((await tab.count(show)) > 0) await tab.click(show);
  await tab.waitFor({ text: 'Not a topic there, so plain text: #zzz没有这个' });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(receipt?.fields.find(({ field }) => field === 'tags')).toMatchObject({
    state: 'in-the-form',
    note: { plainTags: ['zzz没有这个'] },
  });
  expect(await tab.text({ css: '.ProseMirror' })).toContain('#zzz没有这个');
});

test('RedNote without a topic list: every tag stays plain, nothing is lost', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('nocandidate');
  const draft = await keepDraft(ferry, clip, hardSheet);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(receipt?.fields.find(({ field }) => field === 'tags')).toMatchObject({
    note: { plainTags: hardSheet.zh.tags },
  });
});

test('a cookie banner is hers to answer; Ferry says that it lies over the form', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('cookies');
  const draft = await keepDraft(ferry, clip, hardSheet);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor({ text: 'Everything is in the form.' }, { deadlineMs: 20_000 });
  await untilOutcome(ferry, 'waiting-for-you');
  expect(await tab.count({ css: 'tiktok-cookie-banner' })).toBe(1);
});

test('a post the server turns down is not called posted', async ({ ferry, shore, clip }) => {
  shore.trapUploads('reject');
  const draft = await keepDraft(ferry, clip, hardSheet);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  await pressPublish(tab, 'tiktok');
  await tab.waitFor({ css: '.toast' });
  expect((await runsOf(ferry)).map(({ outcome }) => outcome?.kind)).toEqual(['waiting-for-you']);
});

test('leaving the form by a menu is not called posted', async ({ ferry, clip }) => {
  const draft = await keepDraft(ferry, clip, hardSheet);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  await tab.goto('https://www.tiktok.com/tiktokstudio/content');
  await tab.waitFor({ css: '.card.posts' });
  await tab.close();
  await untilOutcome(ferry, 'unknown');
});

for (const platform of ['rednote', 'tiktok'] as const)
  test(`60 MB go into ${platform}’s form whole`, async ({ ferry, shore, bigClip }) => {
    test.setTimeout(120_000);
    const draft = await keepDraft(ferry, bigClip, hardSheet);
    const tab = await fill(ferry, draft, { platform });
    await tab.waitFor(ready, { deadlineMs: 90_000 });
    expect(shore.state().uploads).toMatchObject([{ size: bigClip.size, sha256: bigClip.sha256 }]);
  });

test('Fill pressed twice shows the open form instead of a second one', async ({ ferry, shore, clip }) => {
  const draft = await keepDraft(ferry, clip, hardSheet);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  await askFill(ferry, draft, { platform: 'tiktok' });
  expect(await runsOf(ferry)).toHaveLength(1);
  expect(shore.state().uploads).toHaveLength(1);
});

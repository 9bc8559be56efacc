import type { Receipt } from '@/utils/domain/receipt';
import { hardSheet, keepDraft } from './support/draft';
import { fill, pressPublish, ready } from './support/posting';
import { runsOf, untilOutcome } from './support/runs';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

const words = wordsIn('en-US');

/* TikTok Studio, everything its form asks. */

const about = { ai: 'yes', promotion: 'own' } as const;
const tiktok = {
  visibility: 'friends',
  comments: 'off',
  duet: 'off',
  stitch: 'off',
  location: 'Star Pier',
} as const;
const fields = ['file', 'body', 'tags', 'cover', ...Object.keys({ ...tiktok, ...about })];
const states = (receipt: Receipt | undefined) =>
  Object.fromEntries((receipt?.fields ?? []).map(({ field, state }) => [field, state]));
const proven = (names: readonly string[]) => Object.fromEntries(names.map((it) => [it, 'in-the-form']));

const held = {
  body: `${hardSheet.en.body}\n#slowlife #ferry #morning`,
  tags: hardSheet.en.tags,
  visibility: 'Friends',
  choices: {
    comments: 'false',
    duet: 'false',
    stitch: 'false',
    aigc: 'true',
    disclosed: 'Your brand',
    place: 'Star Pier',
  },
  cover: { type: 'image/jpeg' },
};

test('TikTok loses its file-name stub and gets everything; the post is seen live', async ({
  ferry,
  shore,
  clip,
}) => {
  const draft = await keepDraft(ferry, clip, hardSheet, { about, choices: { tiktok }, hasCover: true });
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  await tab.waitFor({ text: 'TikTok, as @june.crosses' });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(states(receipt)).toEqual(proven(fields));

  await pressPublish(tab, 'tiktok');
  const { outcome } = await untilOutcome(ferry, 'live');
  const { posts, publishClicks } = shore.state();
  expect(posts).toMatchObject([{ ...held, sha256: clip.sha256 }]);
  expect(publishClicks).toEqual({ synthetic: 0, trusted: 1 });
  expect(outcome).toEqual({ kind: 'live', url: posts[0]?.permalink });
});

test('TikTok’s form with other names is filled and scheduled all the same', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('renamed');
  const scheduleAt = Math.ceil((Date.now() + 86_400_000) / 300_000) * 300_000;
  const draft = await keepDraft(ferry, clip, hardSheet, { about, choices: { tiktok }, hasCover: true });
  const tab = await fill(ferry, draft, { platform: 'tiktok', scheduleAt });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(states(receipt)).toEqual(proven([...fields, 'schedule']));

  await pressPublish(tab, 'tiktok');
  await untilOutcome(ferry, 'submitted');
  expect(shore.state().posts).toMatchObject([{ ...held, scheduleAt: new Date(scheduleAt).toISOString() }]);
});

test('TikTok shows no paid post to her alone: Ferry says what stands there; a warning she does not go past leaves nothing posted', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('restricted');
  const draft = await keepDraft(ferry, clip, hardSheet, {
    about: { promotion: 'paid' },
    choices: { tiktok: { visibility: 'private' } },
  });
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  const { receipt } = await untilOutcome(ferry, 'filled', 30_000);
  expect(states(receipt)).toMatchObject({ promotion: 'in-the-form', visibility: 'differs' });
  expect(receipt?.fields.find(({ field }) => field === 'visibility')).toMatchObject({ found: 'public' });

  const about = 'Some viewers may not see your post.';
  await pressPublish(tab, 'tiktok');
  await tab.waitFor({ text: about });
  await tab.waitFor({ text: 'TikTok asks you something.' });
  await tab.click({ role: 'button', name: 'Edit' });
  await tab.waitForGone({ text: 'TikTok asks you something.' });
  await tab.click({ role: 'button', name: words('fill_hide') });
  await tab.click('[href="/tiktokstudio/content"]'); // a menu leads there too
  await tab.waitFor('[data-tt="components_PostInfoCell_Container"]');
  await tab.waitForGone('ferry-fill');
  expect((await runsOf(ferry)).map(({ outcome }) => outcome?.kind)).toEqual(['filled']);
  expect(shore.state().posts).toEqual([]);
  await tab.close();

  const again = await fill(ferry, draft, { platform: 'tiktok', again: true });
  await again.waitFor({ text: words('fill_differs') }, { deadlineMs: 30_000 });
  await pressPublish(again, 'tiktok');
  await again.waitFor({ text: about });
  await again.click({ role: 'button', name: 'Post anyway' });
  await untilOutcome(ferry, 'live');
  expect(shore.state().posts).toMatchObject([
    { visibility: 'Everyone', choices: { disclosed: 'Branded content' } },
  ]);
});

import { hardSheet, keepDraft } from './support/draft';
import { askFill, fill, pressPublish, ready } from './support/posting';
import { putRow, rowsOf } from './support/rows';
import { runsOf, untilOutcome } from './support/runs';
import { expect, test } from './support/test';
import { until } from './support/until';
import { wordsIn } from './support/words';
import type { Draft } from '@/utils/domain/draft';

/* Several forms, the right account, nothing twice, and what she does herself. */

const words = wordsIn('en-US');

test('all forms, one after the other; the account is kept, and another one stops the next fill', async ({
  ferry,
  shore,
  clip,
}) => {
  const draft = await keepDraft(ferry, clip, hardSheet, { to: ['rednote', 'tiktok'] });
  const studio = await ferry.page(`studio.html#/drafts/${draft}`);
  await studio.click({ role: 'button', name: words('studio_fill_all', '2') });
  const first = await ferry.waitForTab('creator.xiaohongshu.com');
  await first.waitFor(ready, { deadlineMs: 30_000 });
  const second = await ferry.waitForTab('www.tiktok.com');
  await second.waitFor(ready, { deadlineMs: 30_000 });
  expect((await runsOf(ferry)).map(({ platform, outcome }) => [platform, outcome?.kind])).toEqual([
    ['rednote', 'waiting-for-you'],
    ['tiktok', 'waiting-for-you'],
  ]);
  const account = async (): Promise<string | undefined> =>
    (await rowsOf<Draft>(ferry, 'drafts'))[0]?.destinations['tiktok']?.account;
  expect(await account()).toBe('@june.crosses');
  await studio.waitFor({ text: words('studio_account', '@june.crosses') });

  await second.close();
  shore.trapUploads('other-account');
  await askFill(ferry, draft, { platform: 'tiktok', again: true });
  const third = await ferry.waitForTab('www.tiktok.com');
  await third.waitFor({ text: 'This page is logged in as @corner.bakery' }, { deadlineMs: 20_000 });
  expect(shore.state().uploads).toHaveLength(2); // nothing touched
  await third.click({ role: 'button', name: words('fill_account_go', '@corner.bakery') });
  await third.waitFor(ready, { deadlineMs: 30_000 });
  expect(await account()).toBe('@corner.bakery');
});

test('the same video is not posted twice unasked; what is unknown is hers to tell', async ({
  ferry,
  clip,
}) => {
  const draft = await keepDraft(ferry, clip, hardSheet);
  const form = await fill(ferry, draft, { platform: 'tiktok' });
  await form.waitFor(ready, { deadlineMs: 20_000 });
  await form.close();
  await untilOutcome(ferry, 'unknown');

  const [row] = await rowsOf<Draft>(ferry, 'drafts');
  await putRow(ferry, 'drafts', { ...row, id: 'draft-2', createdAt: 2 });
  const studio = await ferry.page('studio.html#/drafts/draft-2');
  await studio.click({ role: 'button', name: words('studio_fill_platform', 'TikTok') });
  await studio.waitFor({ text: 'Posting it again can hurt both posts.' });
  expect(await runsOf(ferry)).toHaveLength(1);

  await studio.goto(studio.url().replace('draft-2', draft));
  await studio.click({ role: 'button', name: words('studio_check_not_there') });
  await studio.waitFor({ text: words('problem_run_not_there') });
  await studio.click({ role: 'button', name: words('studio_fill_platform', 'TikTok') });
  const again = await ferry.waitForTab('www.tiktok.com');
  await again.waitFor(ready, { deadlineMs: 20_000 });
  await pressPublish(again, 'tiktok');
  await untilOutcome(ferry, 'live');
});

test('one field that would not take its words is tried again, another is done by hand', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('stubborn');
  const choices = { tiktok: { visibility: 'unlisted' } } as const; // TikTok has no such thing
  const draft = await keepDraft(ferry, clip, hardSheet, { choices });
  const form = await fill(ferry, draft, { platform: 'rednote' });
  await untilOutcome(ferry, 'filled');
  await form.waitFor({ text: words('fill_differs') });
  const retry = { role: 'button', name: words('fill_retry_field') };
  await form.click(retry); // refused once more, then taken
  await form.waitFor(ready);
  await untilOutcome(ferry, 'waiting-for-you');

  const other = await fill(ferry, draft, { platform: 'tiktok' });
  await untilOutcome(ferry, 'filled');
  await other.click({ role: 'button', name: words('fill_by_hand') });
  await other.waitFor({ text: words('fill_say_by_hand') });
  const { receipt } = await until('the rest is hers', async () =>
    (await runsOf(ferry)).find((run) => run.platform === 'tiktok' && run.outcome?.kind === 'waiting-for-you'),
  );
  expect(receipt?.fields.at(-1)).toMatchObject({ field: 'visibility', state: 'by-hand' });
});

import type { TrapName } from '@/tests/sites/traps';
import type { Receipt } from '@/utils/domain/receipt';
import { hardSheet, keepDraft, type Sheet } from './support/draft';
import { lendHands, type Hand } from './support/hands';
import { fill, pressPublish, ready } from './support/posting';
import { runsOf, untilOutcome } from './support/runs';
import { expect, test } from './support/test';

/* A Short goes into YouTube Studio's dialog, page after page. From a laptop in New York: its schedule counts in the browser's time. */

test.use({ ferryOptions: { timezone: 'America/New_York' } });

const sheet: Sheet = {
  ...hardSheet,
  en: { ...hardSheet.en, title: 'ferry <3 at six #morning', body: `${hardSheet.en.body}\na < b` },
};
const about = { kids: 'no', ai: 'yes', promotion: 'paid' } as const;
const DAY = 24 * 60 * 60_000;
const quarter = (at: number): number => Math.ceil(at / (15 * 60_000)) * 15 * 60_000;

const states = (receipt: Receipt | undefined): readonly string[] =>
  (receipt?.fields ?? []).map(({ field, state }) => `${field}: ${state}`);
const allOf = (...fields: readonly string[]): readonly string[] => fields.map((it) => `${it}: in-the-form`);

test('every field goes in and is proven; she presses Publish and the Short is seen live', async ({
  ferry,
  shore,
  clip,
}) => {
  const choices = { youtube: { visibility: 'unlisted' } } as const;
  const draft = await keepDraft(ferry, clip, sheet, { about, choices, hasCover: true });
  const tab = await fill(ferry, draft, { platform: 'youtube' });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  await tab.waitFor({ text: 'YouTube, as June across the water' });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(states(receipt)).toEqual(
    allOf('file', 'title', 'body', 'tags', 'keywords', 'cover', 'visibility', 'kids', 'ai', 'promotion'),
  );
  expect(shore.state().posts).toEqual([]);

  await pressPublish(tab, 'youtube');
  const { outcome } = await untilOutcome(ferry, 'live');
  const [post] = shore.state().posts;
  expect(post).toMatchObject({
    title: 'ferry ‹3 at six #morning',
    body: `${hardSheet.en.body}\na ‹ b\n#slowlife #ferry #morning`,
    tags: hardSheet.en.tags,
    visibility: 'Unlisted',
    choices: {
      kids: 'VIDEO_MADE_FOR_KIDS_NOT_MFK',
      paid: 'VIDEO_PAID_PRODUCT_PLACEMENT_YES',
      altered: 'VIDEO_HAS_ALTERED_CONTENT_YES',
      keywords: 'slowlife,ferry,morning',
    },
    cover: { name: 'cover.jpg', type: 'image/jpeg' },
    sha256: clip.sha256,
    scheduleAt: null,
  });
  expect(outcome).toEqual({ kind: 'live', url: post?.permalink });
});

test('Studio as it was in 2024, without a cover; nobody but she says who it is made for', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('classic', 'no-cover');
  const scheduleAt = quarter(Date.now() + 40 * DAY);
  const draft = await keepDraft(ferry, clip, hardSheet, { hasCover: true });
  const tab = await fill(ferry, draft, { platform: 'youtube', scheduleAt });
  await tab.waitFor({ text: 'YouTube asks you something.' }, { deadlineMs: 30_000 });
  await tab.click('[name="VIDEO_MADE_FOR_KIDS_NOT_MFK"]');
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  const show = { role: 'button', name: 'Show' }; // the card is small where there is no room beside the form
  if ((await tab.count(show)) > 0) await tab.click(show);
  await tab.waitFor({ text: 'This form does not ask for: Cover' });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(states(receipt)).toEqual(allOf('file', 'title', 'body', 'tags', 'keywords', 'kids', 'schedule'));

  await pressPublish(tab, 'youtube');
  await untilOutcome(ferry, 'submitted');
  expect(shore.state().posts).toMatchObject([
    {
      title: 'the ferry at six in the morning', // YouTube takes none without a title
      choices: { kids: 'VIDEO_MADE_FOR_KIDS_NOT_MFK' },
      scheduleAt: new Date(scheduleAt).toISOString(),
    },
  ]);
});

for (const [language, days] of [
  ['en', 1],
  ['zh', 20],
  ['pt', 100],
] as const)
  test(`its scheduler is told the right instant, ${days} days ahead, in ${language}`, async ({
    ferry,
    shore,
    clip,
  }) => {
    if (language !== 'en') shore.trapUploads(language);
    const scheduleAt = quarter(Date.now() + days * DAY);
    const choices = { youtube: { visibility: 'public' } } as const;
    const draft = await keepDraft(ferry, clip, sheet, { about, choices });
    const tab = await fill(ferry, draft, { platform: 'youtube', scheduleAt });
    await tab.waitFor(ready, { deadlineMs: 30_000 });
    const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
    expect(receipt?.fields.at(-1)).toMatchObject({ field: 'schedule', state: 'in-the-form' });
    await pressPublish(tab, 'youtube');
    await untilOutcome(ferry, 'submitted');
    expect(shore.state().posts).toMatchObject([{ scheduleAt: new Date(scheduleAt).toISOString() }]);
  });

test('what she wants kept to herself is not scheduled, which would show it to everyone', async ({
  ferry,
  clip,
}) => {
  const choices = { youtube: { visibility: 'private' } } as const;
  const draft = await keepDraft(ferry, clip, sheet, { about, choices });
  const tab = await fill(ferry, draft, { platform: 'youtube', scheduleAt: quarter(Date.now() + DAY) });
  await tab.waitFor({ text: 'scheduler makes a post public' }, { deadlineMs: 30_000 });
  const { receipt } = await untilOutcome(ferry, 'filled');
  expect(states(receipt).slice(-2)).toEqual(['promotion: in-the-form', 'schedule: missing']);
  expect(states(receipt)).toContain('visibility: in-the-form');
});

/** What a person does about a trap, where only a person can. */
const hands: Partial<Record<TrapName, Hand>> = {
  // It stands on the first page and she is on the last: gone to, and come back from
  stubborn: {
    says: 'The form shows something else',
    act: (tab) => tab.click({ role: 'button', name: 'Try again' }),
  },
  verify: { says: 'Log in to YouTube', act: (tab) => tab.click('#confirm-button button') },
  'upload-fails': {
    says: 'The upload was interrupted',
    act: (tab) => tab.click('#retry-button button'),
  },
};

const together: readonly (readonly TrapName[])[] = [
  ['late', 'rerender', 'verify', 'stubborn'],
  ['upload-fails', 'checks'],
];
for (const traps of together)
  test(`${traps.join(', ')}: none keeps the form from being filled`, async ({ ferry, shore, clip }) => {
    shore.trapUploads(...traps);
    const draft = await keepDraft(ferry, clip, sheet, { about });
    const tab = await fill(ferry, draft, { platform: 'youtube' });
    await lendHands(tab, traps, hands);
    await tab.waitFor(ready, { deadlineMs: 30_000 });
    const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
    expect(receipt?.fields.every(({ state }) => state === 'in-the-form')).toBe(true);

    await pressPublish(tab, 'youtube');
    if (traps.includes('checks')) {
      await tab.waitFor({ text: 'YouTube asks you something.' });
      expect((await runsOf(ferry)).map(({ outcome }) => outcome?.kind)).toEqual(['waiting-for-you']);
      await tab.click('#primary-action-button button');
    }
    const { outcome } = await untilOutcome(ferry, 'live');
    const [post] = shore.state().posts;
    expect(post).toMatchObject({ sha256: clip.sha256 });
    expect(outcome).toEqual({ kind: 'live', url: post?.permalink });
  });

test('a day’s limit is told in words, and nothing is called filled', async ({ ferry, shore, clip }) => {
  shore.trapUploads('daily-limit');
  const draft = await keepDraft(ferry, clip, sheet, { about });
  const tab = await fill(ferry, draft, { platform: 'youtube' });
  await tab.waitFor({ text: 'The platform does not take this video' }, { deadlineMs: 20_000 });
  expect((await untilOutcome(ferry, 'failed')).outcome).toEqual({ kind: 'failed', code: 'fill_refused' });
});

import type { TrapName } from '@/tests/sites/traps';
import { hardSheet, keepDraft } from './support/draft';
import { hands, lendHands } from './support/hands';
import { fill, pressPublish, ready } from './support/posting';
import { runsOf, untilOutcome } from './support/runs';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

/* Instagram's composer: a dialog over the home page, drawn anew at each step, its caption kept by Lexical. */

const words = wordsIn('en-US');
const caption = `${hardSheet.en.body}\n#slowlife #ferry #morning`;
const choices = { instagram: { comments: 'off', location: 'Star Pier' } } as const;

test('a reel gets the whole caption in Lexical’s own state, its own shape, a cover; she presses Share and it is seen live', async ({
  ferry,
  shore,
  clip,
}) => {
  // A name in Chinese is refused there.
  const named = { ...clip, name: '清晨的渡船.mp4' };
  const draft = await keepDraft(ferry, named, hardSheet, { choices, hasCover: true });
  const tab = await fill(ferry, draft, { platform: 'instagram' });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  await tab.waitFor({ text: 'Instagram, as @june.crosses' });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(receipt?.fields.map(({ field, state }) => `${field}: ${state}`)).toEqual(
    ['file', 'shape', 'body', 'tags', 'cover', 'comments', 'location'].map(
      (field) => `${field}: in-the-form`,
    ),
  );
  expect(shore.state().posts).toEqual([]);

  await pressPublish(tab, 'instagram');
  const { outcome } = await untilOutcome(ferry, 'live');
  const [post] = shore.state().posts;
  expect(post).toMatchObject({
    body: caption,
    tags: hardSheet.en.tags,
    choices: { crop: 'original', commenting: 'off', place: 'Star Pier' },
    cover: { name: 'cover.jpg', type: 'image/jpeg' },
    sha256: clip.sha256,
  });
  expect(shore.state().uploads[0]?.name).toBe('video.mp4');
  expect(outcome).toEqual({ kind: 'live', url: post?.permalink });

  await tab.reload(); // her next post in this tab is her own
  await tab.waitFor('main article');
  expect(await tab.count('ferry-fill')).toBe(0);
});

const together: readonly (readonly TrapName[])[] = [
  ['login', 'progress-slow'],
  ['late', 'popover', 'intro', 'not-now', 'success-slow'],
];
for (const traps of together)
  test(`${traps.join(', ')}: none keeps the form from being filled`, async ({ ferry, shore, clip }) => {
    shore.trapUploads(...traps);
    const draft = await keepDraft(ferry, clip, hardSheet);
    const tab = await fill(ferry, draft, { platform: 'instagram' });
    await lendHands(tab, traps, hands);
    await tab.waitFor(ready, { deadlineMs: 30_000 });
    await pressPublish(tab, 'instagram');
    await untilOutcome(ferry, 'live');
    expect(shore.state().posts).toMatchObject([
      { body: caption, choices: { crop: 'original' }, sha256: clip.sha256 },
    ]);
  });

test('a video Instagram refuses, a cover its form does not take, and a post it turns down, are said as they are', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('refused');
  const draft = await keepDraft(ferry, clip, hardSheet, { hasCover: true });
  const refused = await fill(ferry, draft, { platform: 'instagram' });
  await refused.waitFor({ text: 'The platform does not take this video' }, { deadlineMs: 20_000 });
  expect((await runsOf(ferry)).map(({ outcome }) => outcome)).toEqual([
    { kind: 'failed', code: 'fill_refused' },
  ]);
  await refused.close();

  shore.trapUploads('reject', 'no-cover');
  const tab = await fill(ferry, draft, { platform: 'instagram', again: true });
  await tab.click({ role: 'button', name: words('fill_retry_field') }, { deadlineMs: 40_000 });
  await tab.waitFor({ text: words('fill_say_elsewhere', words('field_cover')) });
  await tab.click({ role: 'button', name: words('fill_by_hand') });
  await tab.waitFor({ text: words('fill_say_by_hand') });
  await pressPublish(tab, 'instagram');
  await tab.waitFor({ text: 'Something went wrong' });
  expect((await runsOf(ferry)).map(({ outcome }) => outcome?.kind)).toEqual(['failed', 'waiting-for-you']);
});

import type { Receipt } from '@/utils/domain/receipt';
import type { TrapName } from '@/tests/sites/traps';
import { hardSheet, keepDraft } from './support/draft';
import { hands as everywhere, lendHands, type Hand } from './support/hands';
import { fill, pressPublish, ready } from './support/posting';
import { runsOf, untilOutcome } from './support/runs';
import { expect, test } from './support/test';

/* Douyin's two forms: the one that is drawn when the video has arrived, and the older one. */

test.use({ ferryOptions: { timezone: 'America/New_York' } });

const platform = 'douyin';
const MINUTE = 60_000;
const states = (receipt: Receipt | undefined): readonly string[] =>
  (receipt?.fields ?? []).map(({ field, state }) => `${field}: ${state}`);
const words = `${hardSheet.zh.body}\n${hardSheet.zh.tags.map((tag) => `#${tag}`).join(' ')} `;
const forms = {
  new: { about: { ai: 'yes', promotion: 'none' }, visibility: 'friends', says: ['好友可见', '内容由AI生成'] },
  older: {
    about: { ai: 'no', promotion: 'paid' },
    visibility: 'private',
    says: ['仅自己可见', '内容含营销推广信息'],
  },
} as const;

for (const [form, { about, visibility, says }] of Object.entries(forms))
  test(`the ${form} form gets everything; she presses 发布 and the post is seen live`, async ({
    ferry,
    shore,
    clip,
  }) => {
    if (form === 'older') shore.trapUploads('older');
    const choices = { douyin: { visibility, location: '星光码头' } };
    const draft = await keepDraft(ferry, clip, hardSheet, { about, choices, hasCover: true });
    const tab = await fill(ferry, draft, { platform });
    await tab.waitFor(ready, { deadlineMs: 30_000 });
    const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
    const fields = ['file', 'title', 'body', 'tags', 'cover', 'visibility', 'ai', 'promotion', 'location'];
    expect(states(receipt)).toEqual(fields.map((field) => `${field}: in-the-form`));
    expect(shore.state().posts).toEqual([]);

    await pressPublish(tab, platform);
    const { outcome } = await untilOutcome(ferry, 'live');
    const { posts, publishClicks, decoysTouched } = shore.state();
    expect(posts).toMatchObject([
      {
        title: hardSheet.zh.title,
        body: words,
        tags: hardSheet.zh.tags,
        visibility: says[0],
        choices: { 自主声明: says[1], place: '星光码头' },
        cover: { name: 'cover.jpg', type: 'image/jpeg' },
        sha256: clip.sha256,
      },
    ]);
    expect(outcome).toEqual({ kind: 'live', url: posts[0]?.permalink });
    expect({ ...publishClicks, decoysTouched }).toEqual({ synthetic: 0, trusted: 1, decoysTouched: 0 });
  });

test('of two declarations one is said not to be there, and a cover that is not there is hers to choose', async ({
  ferry,
  shore,
  clip,
}) => {
  const draft = await keepDraft(ferry, clip, hardSheet, { about: { ai: 'yes', promotion: 'paid' } });
  const tab = await fill(ferry, draft, { platform });
  const { receipt } = await untilOutcome(ferry, 'filled', 40_000);
  expect(states(receipt).filter((it) => !it.endsWith('in-the-form'))).toEqual([
    'cover: missing',
    'ai: differs',
  ]);
  await pressPublish(tab, platform);
  await tab.waitFor({ css: '.toast', text: '请设置封面后再发布' });
  expect(shore.state().posts).toEqual([]);
  expect((await runsOf(ferry)).map(({ outcome }) => outcome?.kind)).toEqual(['filled']);
});

test('a schedule is told in Beijing time', async ({ ferry, shore, clip }) => {
  const scheduleAt = Math.ceil(Date.now() / MINUTE) * MINUTE + 9 * 1440 * MINUTE + 7 * MINUTE;
  const draft = await keepDraft(ferry, clip, hardSheet, { hasCover: true });
  const tab = await fill(ferry, draft, { platform, scheduleAt });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(receipt?.fields.at(-1)).toMatchObject({ field: 'schedule', state: 'in-the-form' });
  await pressPublish(tab, platform);
  await untilOutcome(ferry, 'submitted'); // listed is not live
  expect(shore.state().posts).toMatchObject([{ scheduleAt: new Date(scheduleAt).toISOString() }]);
});

/** What a person does about a trap, where only a person can: before the form is full, or after she pressed 发布. */
const hands: Partial<Record<TrapName, Hand>> = {
  ...everywhere,
  'upload-fails': {
    says: 'The upload was interrupted',
    act: (tab) => tab.click({ css: '.progress-div button' }),
  },
};
const together: readonly (readonly TrapName[])[] = [
  ['login', 'overlay'],
  ['captcha', 'rerender', 'sms'],
  ['progress-slow', 'upload-fails'],
];

for (const traps of together)
  test(`${traps.join(', ')}: none keeps the form from being filled`, async ({ ferry, shore, clip }) => {
    shore.trapUploads(...traps);
    const draft = await keepDraft(ferry, clip, hardSheet, { hasCover: true });
    const tab = await fill(ferry, draft, { platform });
    await lendHands(tab, traps, hands);
    await tab.waitFor(ready, { deadlineMs: 30_000 });
    const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
    expect(receipt?.fields.every(({ state }) => state === 'in-the-form')).toBe(true);

    await pressPublish(tab, platform);
    if (traps.includes('sms')) {
      await tab.waitFor({ text: 'Douyin asks for a code it sent you.' });
      expect((await runsOf(ferry)).map(({ outcome }) => outcome?.kind)).toEqual(['waiting-for-you']);
      await tab.fill({ css: '#uc-second-verify input' }, '123456');
      await tab.click({ css: '.uc-ui-verify_sms-verify_button' });
    }
    await untilOutcome(ferry, 'live');
    expect(shore.state().posts).toMatchObject([{ sha256: clip.sha256, body: words }]);
  });

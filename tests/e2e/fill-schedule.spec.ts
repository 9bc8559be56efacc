import { keepDraft } from './support/draft';
import { fill, pressPublish, ready } from './support/posting';
import { untilOutcome } from './support/runs';
import { expect, test } from './support/test';

/* The platforms' own schedulers, from a laptop in New York: RedNote's counts in Beijing time, TikTok's in the browser's. */

test.use({ ferryOptions: { timezone: 'America/New_York' } });

const words = {
  zh: { title: '定时的渡船', body: '明早见', tags: [] },
  en: { title: '', body: 'see you at the ferry', tags: [] },
};
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The next instant on a five-minute step. */
const step = (at: number): number => Math.ceil(at / (5 * MINUTE)) * 5 * MINUTE;

for (const platform of ['rednote', 'tiktok'] as const)
  for (const days of [1, 9.5])
    test(`${platform} is told the right instant, ${days} days ahead`, async ({ ferry, shore, clip }) => {
      const scheduleAt = step(Date.now() + days * DAY);
      const draft = await keepDraft(ferry, clip, words);
      const tab = await fill(ferry, draft, { platform, scheduleAt });
      await tab.waitFor(ready, { deadlineMs: 20_000 });
      const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
      expect(receipt?.fields.at(-1)).toMatchObject({ field: 'schedule', state: 'in-the-form' });
      expect(await tab.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
        'America/New_York',
      );

      await pressPublish(tab, platform);
      const { outcome } = await untilOutcome(ferry, 'submitted');
      expect(outcome?.kind).toBe('submitted'); // listed is not live
      expect(shore.state().posts).toMatchObject([{ scheduleAt: new Date(scheduleAt).toISOString() }]);
    });

test('a time the platform does not take is named, and the rest is still filled', async ({ ferry, clip }) => {
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'tiktok', scheduleAt: step(Date.now() + 20 * DAY) });
  await tab.waitFor(
    { text: 'further ahead than the platform’s own scheduler takes' },
    { deadlineMs: 20_000 },
  );
  const { receipt } = await untilOutcome(ferry, 'filled');
  expect(receipt?.fields.map(({ field, state }) => `${field}: ${state}`)).toEqual([
    'file: in-the-form',
    'body: in-the-form',
    'schedule: missing',
  ]);
});

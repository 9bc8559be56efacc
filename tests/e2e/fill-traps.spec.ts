import type { TrapName } from '@/tests/sites/traps';
import { hardSheet, keepDraft } from './support/draft';
import { hands as everywhere, type Hand } from './support/hands';
import { fill, pressPublish, ready } from './support/posting';
import { untilOutcome } from './support/runs';
import { expect, test } from './support/test';

/* Every trap a form sets, survived. */

/** What a person does about a trap, where only a person can. */
const hands: Partial<Record<TrapName, Hand>> = {
  ...everywhere,
  'content-check': {
    says: 'asks you something',
    act: (tab) => tab.click({ css: '.TUXModal .TUXButton--secondary' }),
  },
  'upload-fails': {
    says: 'The upload was interrupted',
    act: (tab) => tab.click({ css: '.upload-btn-input, [data-e2e="upload_status_container"] button' }),
  },
};
const survived = {
  rednote: ['login', 'late', 'overlay', 'captcha', 'rerender', 'topicslow', 'progress-slow', 'upload-fails'],
  tiktok: [
    'login',
    'late',
    'overlay',
    'joyride',
    'content-check',
    'captcha',
    'rerender',
    'progress-slow',
    'upload-fails',
  ],
} as const satisfies Record<string, readonly TrapName[]>;

for (const platform of ['rednote', 'tiktok'] as const)
  for (const trap of survived[platform])
    test(`${platform}: ${trap} does not keep the form from being filled`, async ({ ferry, shore, clip }) => {
      shore.trapUploads(trap);
      const draft = await keepDraft(ferry, clip, hardSheet);
      const tab = await fill(ferry, draft, { platform });
      const hand = hands[trap];
      if (hand) {
        await tab.waitFor({ text: hand.says }, { deadlineMs: 20_000 });
        await hand.act(tab);
      }
      await tab.waitFor(ready, { deadlineMs: 30_000 });
      const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
      expect(receipt?.fields.every(({ state }) => state === 'in-the-form')).toBe(true);

      await pressPublish(tab, platform);
      await untilOutcome(ferry, platform === 'tiktok' ? 'live' : 'submitted');
      expect(shore.state().posts).toMatchObject([{ sha256: clip.sha256 }]);
    });

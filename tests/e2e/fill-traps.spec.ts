import type { TrapName } from '@/tests/sites/traps';
import { hardSheet, keepDraft } from './support/draft';
import { hands as everywhere, lendHands, type Hand } from './support/hands';
import { fill, pressPublish, ready } from './support/posting';
import { untilOutcome } from './support/runs';
import { expect, test } from './support/test';

/* Every trap a form sets, survived; those that do not get in each other's way in one fill. */

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
  rednote: [
    ['login', 'late', 'overlay', 'topicslow'],
    ['captcha', 'rerender'],
    ['progress-slow', 'upload-fails'],
  ],
  tiktok: [
    ['login', 'late', 'overlay', 'joyride'],
    ['captcha', 'rerender'],
    ['content-check'],
    ['progress-slow', 'upload-fails'],
  ],
} as const satisfies Record<string, readonly (readonly TrapName[])[]>;

for (const platform of ['rednote', 'tiktok'] as const)
  for (const traps of survived[platform])
    test(`${platform}: ${traps.join(', ')}: none keeps the form from being filled`, async ({
      ferry,
      shore,
      clip,
    }) => {
      shore.trapUploads(...traps);
      const draft = await keepDraft(ferry, clip, hardSheet);
      const tab = await fill(ferry, draft, { platform });
      await lendHands(tab, traps, hands);
      await tab.waitFor(ready, { deadlineMs: 30_000 });
      const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
      expect(receipt?.fields.every(({ state }) => state === 'in-the-form')).toBe(true);

      await pressPublish(tab, platform);
      await untilOutcome(ferry, platform === 'tiktok' ? 'live' : 'submitted');
      expect(shore.state().posts).toMatchObject([{ sha256: clip.sha256 }]);
    });

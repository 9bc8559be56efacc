import { fill, keepDraft, untilOutcome } from './support/draft';
import { crossing } from './support/posting';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';

/* What lies over or beside a filled form: the platform's own list, and Ferry's card. */

const words = wordsIn('en-US');
const clip = { name: 'crossing.mp4', path: crossing, size: 0, sha256: '' };
const sheet = {
  zh: { title: '清晨六点的渡船', body: '天还没亮就出门了', tags: ['慢生活', '早起'] },
  en: { title: '', body: 'the ferry at six in the morning', tags: ['slowlife', 'ferry', 'morning'] },
};
const ready = { text: words('fill_say_ready') };

test('TikTok’s list of tags is closed after the fill, and the caption is still proven', async ({ ferry }) => {
  const draft = await keepDraft(ferry, clip, sheet);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor('.mention-list-popover', { deadlineMs: 20_000 });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  expect(await tab.count('.mention-list-popover')).toBe(0);
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(receipt?.fields.map(({ field, state }) => `${field}: ${state}`)).toEqual([
    'file: in-the-form',
    'body: in-the-form',
    'tags: in-the-form',
  ]);
  expect(await tab.text('.public-DraftEditor-content')).toContain('#slowlife #ferry #morning');
});

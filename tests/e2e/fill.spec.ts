import type { Receipt } from '@/utils/domain/receipt';
import type { TrapName } from '@/tests/sites/traps';
import { askFill, fill, keepDraft, runsOf, untilOutcome } from './support/draft';
import { writeDraft } from './support/posting';
import type { Tab } from './support/tab';
import { expect, test } from './support/test';
import { until } from './support/until';
import { wordsIn } from './support/words';

const tags = ['慢生活', '海边日出', 'vlog日常', '早起', '摆渡船'];
const words = {
  zh: { title: '清晨六点的渡船 🌊', body: '天还没亮就出门了\n\n第三行：海风很大，值得！', tags },
  en: {
    title: '',
    body: 'the ferry at six in the morning\n\nthird line: windy, worth it 🌊',
    tags: ['slowlife', 'ferry', 'morning'],
  },
};
const caption = `${words.en.body}\n#slowlife #ferry #morning`;

test.afterEach(({ shore }) => {
  expect(shore.state().publishClicks.synthetic, 'publish is never pressed by a script').toBe(0);
  expect(shore.state().decoysTouched, 'decoys are never touched').toBe(0);
});

const ready = { text: 'Everything is in the form. Press Post when you are ready.' };
const asks = { text: 'Ferry can fill it again' };
const states = (receipt: Receipt | undefined): readonly string[] =>
  (receipt?.fields ?? []).map(({ field, state }) => `${field}: ${state}`);
const allOf = (...fields: readonly string[]): readonly string[] => fields.map((it) => `${it}: in-the-form`);

/** Her own press of the platform's publish button. */
const publishOn = {
  rednote: (tab: Tab) => tab.click({ css: 'xhs-publish-btn' }, { across: 0.65 }),
  tiktok: (tab: Tab) => tab.click({ css: '[data-e2e="post_video_button"]' }),
};

test('RedNote gets title, lines and topics; she presses Publish and it is seen taken', async ({
  ferry,
  shore,
  clip,
}) => {
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(states(receipt)).toEqual(allOf('file', 'title', 'body', 'tags'));
  expect(receipt?.fields.find(({ field }) => field === 'tags')).not.toHaveProperty('note.plainTags');
  expect(shore.state().posts).toEqual([]);

  await publishOn.rednote(tab);
  await untilOutcome(ferry, 'submitted');
  expect(shore.state().posts).toMatchObject([
    {
      title: words.zh.title,
      body: `${words.zh.body}\n${tags.map((tag) => `#${tag}[话题]#`).join(' ')} `,
      tags,
      sha256: clip.sha256,
    },
  ]);
});

test('TikTok loses its file-name stub, gets the exact caption; the post is seen live', async ({
  ferry,
  shore,
  clip,
}) => {
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  await tab.waitFor({ text: 'TikTok, as @june.crosses' });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(states(receipt)).toEqual(allOf('file', 'body', 'tags'));

  await publishOn.tiktok(tab);
  const { outcome } = await untilOutcome(ferry, 'live');
  const [post] = shore.state().posts;
  expect(post).toMatchObject({ body: caption, tags: words.en.tags, sha256: clip.sha256 });
  expect(outcome).toEqual({ kind: 'live', url: post?.permalink });
});

test('a topic RedNote does not have stays as plain text and is said to be', async ({ ferry, clip }) => {
  const zh = { ...words.zh, tags: ['慢生活', 'zzz没有这个', '早起'] };
  const draft = await keepDraft(ferry, clip, { ...words, zh });
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

/** What a person does about a trap, where only a person can. */
const hands: Partial<Record<TrapName, { says: string; act: (tab: Tab) => Promise<void> }>> = {
  login: { says: 'Log in to', act: (tab) => tab.click({ css: 'button.enter' }) },
  captcha: {
    says: 'asks whether you are human',
    act: async (tab) => {
      await tab.click({ css: 'input[type="range"]' });
      await tab.press('End');
    },
  },
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
      const draft = await keepDraft(ferry, clip, words);
      const tab = await fill(ferry, draft, { platform });
      const hand = hands[trap];
      if (hand) {
        await tab.waitFor({ text: hand.says }, { deadlineMs: 20_000 });
        await hand.act(tab);
      }
      await tab.waitFor(ready, { deadlineMs: 30_000 });
      const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
      expect(receipt?.fields.every(({ state }) => state === 'in-the-form')).toBe(true);

      await publishOn[platform](tab);
      await untilOutcome(ferry, platform === 'tiktok' ? 'live' : 'submitted');
      expect(shore.state().posts).toMatchObject([{ sha256: clip.sha256 }]);
    });

test('RedNote without a topic list: every tag stays plain, nothing is lost', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('nocandidate');
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  const { receipt } = await untilOutcome(ferry, 'waiting-for-you');
  expect(receipt?.fields.find(({ field }) => field === 'tags')).toMatchObject({ note: { plainTags: tags } });
});

test('RedNote’s older plain editor is filled too', async ({ ferry, shore, clip }) => {
  shore.trapUploads('quill');
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  expect(await tab.text({ css: '.ql-editor' })).toContain('第三行：海风很大，值得！');
});

test('a cookie banner is hers to answer; Ferry says that it lies over the form', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('cookies');
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor({ text: 'Everything is in the form.' }, { deadlineMs: 20_000 });
  await untilOutcome(ferry, 'waiting-for-you');
  expect(await tab.count({ css: 'tiktok-cookie-banner' })).toBe(1);
});

test('a post the server turns down is not called posted', async ({ ferry, shore, clip }) => {
  shore.trapUploads('reject');
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  await publishOn.tiktok(tab);
  await tab.waitFor({ css: '.toast' });
  expect((await runsOf(ferry)).map(({ outcome }) => outcome?.kind)).toEqual(['waiting-for-you']);
});

test('leaving the form by a menu is not called posted', async ({ ferry, clip }) => {
  const draft = await keepDraft(ferry, clip, words);
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
    const draft = await keepDraft(ferry, bigClip, words);
    const tab = await fill(ferry, draft, { platform });
    await tab.waitFor(ready, { deadlineMs: 90_000 });
    expect(shore.state().uploads).toMatchObject([{ size: bigClip.size, sha256: bigClip.sha256 }]);
  });

test('from Studio, as she does it; Studio closed midway loses nothing', async ({ ferry, shore, clip }) => {
  shore.trapUploads('progress-slow');
  const say = wordsIn('en-US');
  const studio = await writeDraft(ferry, say, { video: clip.path, sheet: words });
  await studio.click({ role: 'button', name: say('studio_fill_platform', 'RedNote') });
  const form = await ferry.waitForTab('creator.xiaohongshu.com');
  await until('the upload is under way', () => shore.state().uploads.some(({ received }) => received > 0));
  await studio.close();
  await form.waitFor(ready, { deadlineMs: 30_000 });
  await publishOn.rednote(form);
  await untilOutcome(ferry, 'submitted');
  expect(shore.state().posts).toMatchObject([{ title: words.zh.title, tags, sha256: clip.sha256 }]);
});

test('the background killed midway: the fill goes on and nothing is lost', async ({ ferry, shore, clip }) => {
  shore.trapUploads('progress-slow', 'topicslow');
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await until('the upload is under way', () => shore.state().uploads.some(({ received }) => received > 0));
  await ferry.restartWorker();
  await tab.waitFor({ css: '.tiptap-topic[data-topic]' }, { deadlineMs: 20_000 });
  await ferry.restartWorker();
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  await untilOutcome(ferry, 'waiting-for-you');
  expect(shore.state().uploads).toMatchObject([{ sha256: clip.sha256 }]);
});

test('the upload page reloaded midway asks before it fills again', async ({ ferry, shore, clip }) => {
  shore.trapUploads('progress-slow');
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await until('the upload is under way', () => shore.state().uploads.some(({ received }) => received > 0));
  await tab.reload();
  await tab.waitFor(asks, { deadlineMs: 20_000 });
  await untilOutcome(ferry, 'unknown');
  expect(shore.state().uploads).toHaveLength(1);

  await tab.click({ role: 'button', name: 'Fill again' });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  expect((await runsOf(ferry)).map(({ outcome }) => outcome?.kind)).toEqual(['waiting-for-you']);
});

test('the upload page closed midway: the run is unknown, and filling again is asked first', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('progress-slow');
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await until('the upload is under way', () => shore.state().uploads.some(({ received }) => received > 0));
  await tab.close();
  await untilOutcome(ferry, 'unknown');
  expect(await askFill(ferry, draft, { platform: 'rednote' })).toBe('fill_again');
  expect(await runsOf(ferry)).toHaveLength(1);

  const studio = await ferry.page(`studio.html#/drafts/${draft}`);
  await studio.click({ role: 'button', name: wordsIn('en-US')('studio_fill_platform', 'RedNote') });
  await studio.waitFor({ text: 'This draft may already be on RedNote' });
  await studio.click({ role: 'button', name: 'Fill again' });
  await (await ferry.waitForTab('creator.xiaohongshu.com')).waitFor(ready, { deadlineMs: 30_000 });
  expect(await runsOf(ferry)).toHaveLength(2);
});

test('Fill pressed twice shows the open form instead of a second one', async ({ ferry, shore, clip }) => {
  const draft = await keepDraft(ferry, clip, words);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await tab.waitFor(ready, { deadlineMs: 20_000 });
  await askFill(ferry, draft, { platform: 'tiktok' });
  expect(await runsOf(ferry)).toHaveLength(1);
  expect(shore.state().uploads).toHaveLength(1);
});

test('the browser closed midway: the run is unknown on the next start', async ({ ferry, shore, clip }) => {
  shore.trapUploads('progress-slow');
  const draft = await keepDraft(ferry, clip, words);
  await fill(ferry, draft, { platform: 'rednote' });
  await until('the upload is under way', () => shore.state().uploads.some(({ received }) => received > 0));
  await ferry.restartBrowser();
  await untilOutcome(ferry, 'unknown');
});

import { expect, test } from '@/tests/e2e/support/test';
import { changeSettings } from '@/tests/e2e/support/settings';
import type { Tab } from '@/tests/e2e/support/tab';
import { until } from '@/tests/e2e/support/until';

/* What a RedNote in Chinese only says on its buttons, said small beside them. */

const explore = 'https://www.xiaohongshu.com/explore';
const note = `${explore}/66a1f0c0000000000d00c0de?xsec_token=shore&comments=40`;
const profile = 'https://www.xiaohongshu.com/user/profile/5f0100000000000000000001';
const upload = 'https://creator.xiaohongshu.com/publish/publish?from=homepage&target=video';

type Sight = {
  /** Every label by the word it stands beside. */
  readonly said: Readonly<Record<string, string>>;
  /** Labels that lie over words of the page, or not by their own. */
  readonly amiss: readonly string[];
};

function labels(tab: Tab): Promise<Sight> {
  return tab.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: { readonly box: DOMRect; readonly of: Element | null }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 0) words.push({ box, of: node.parentElement });
    }
    // Words scrolled away under something else lie nowhere.
    const isSeenAt = (of: Element | null, x: number, y: number): boolean =>
      document.elementsFromPoint(x, y).some((it) => it === of);
    const said: Record<string, string> = {};
    const amiss: string[] = [];
    for (const host of document.querySelectorAll('ferry-label')) {
      const label = host.shadowRoot?.querySelector('.label');
      const beside = host.previousSibling?.textContent?.trim() ?? '';
      if (!label) continue;
      said[beside] = label.textContent;
      const { left, right, top, bottom } = label.getBoundingClientRect();
      // Letters do not fill their line: three pixels of it above and below are no letters.
      const isOver = words.some(
        ({ box, of }) =>
          box.left < right &&
          box.right > left &&
          box.top + 3 < bottom - 1 &&
          box.bottom - 3 > top + 1 &&
          isSeenAt(
            of,
            (Math.max(box.left, left) + Math.min(box.right, right)) / 2,
            (box.top + box.bottom) / 2,
          ),
      );
      const own = document.createRange();
      if (host.previousSibling) own.selectNode(host.previousSibling);
      const word = own.getBoundingClientRect();
      const isBy =
        left < word.right + 12 && right > word.left - 12 && top < word.bottom + 3 && bottom > word.top;
      if (isOver || !isBy) amiss.push(`${beside} ${label.textContent}`);
    }
    return { said, amiss };
  });
}

const boxes = (tab: Tab): Promise<string> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter((it) => !it.localName.startsWith('ferry-'))
      .map((it) => JSON.stringify(it.getBoundingClientRect()))
      .join(),
  );

test('RedNote’s buttons say what they do, and nothing on its pages moves', async ({ ferry }) => {
  await changeSettings(ferry, { labels: false });
  const tab = await ferry.open(explore);
  await tab.waitFor('.note-item');
  const before = await boxes(tab);
  await changeSettings(ferry, { labels: true });
  await tab.waitFor('ferry-label');
  const { said, amiss } = await labels(tab);
  expect(said).toMatchObject({
    发现: 'Explore',
    通知: 'Notifications',
    创作中心: 'Creators',
    推荐: 'For you',
  });
  expect(amiss).toEqual([]);
  expect(await boxes(tab)).toBe(before);

  await tab.goto(profile);
  await tab.waitFor('ferry-label');
  const hers = await labels(tab);
  expect(hers.said).toMatchObject({ 粉丝: 'Followers', 获赞与收藏: 'Likes & saves', 收藏: 'Saved' });
  expect(hers.amiss).toEqual([]);

  await tab.goto(upload);
  await tab.waitFor('ferry-label');
  expect((await labels(tab)).said).toMatchObject({ 发布笔记: 'New note', 笔记管理: 'My notes' });
  await changeSettings(ferry, { wants: 'es', reads: ['es', 'en'] });
  await until(
    'they are in the language she wants',
    async () => (await labels(tab)).said['发布笔记'] === 'Nueva nota',
  );
  await changeSettings(ferry, { wants: 'tr', reads: ['tr'] });
  await until(
    'in English where there is no list',
    async () => (await labels(tab)).said['发布笔记'] === 'New note',
  );
});

test('under a note: the rows are told by a hint under the hand, people’s own words are left alone', async ({
  ferry,
}) => {
  const tab = await ferry.open(note);
  await tab.waitFor('.comment-item');
  await tab.evaluate(() => document.querySelector('.show-more')?.scrollIntoView({ block: 'center' }));
  await until('the way to more replies is told', async () =>
    Object.values((await labels(tab)).said).some((label) => /^Show \d replies$/.test(label)),
  );
  expect((await labels(tab)).amiss).toEqual([]);
  await tab.evaluate(() => document.querySelector('.total')?.scrollIntoView({ block: 'start' }));
  expect((await labels(tab)).amiss, 'they go where their words go').toEqual([]);
  await tab.evaluate(() => {
    const words = document.querySelector('.comment-item .note-text');
    if (words) words.textContent = '关注';
    const follow = document.querySelector('.follow-button .reds-button-new-text');
    if (follow) follow.textContent = '已关注';
  });
  await until(
    'the button says that she follows',
    async () => (await labels(tab)).said['已关注'] === 'Following',
  );
  expect(await tab.count({ css: '.note-text ferry-label', hidden: true })).toBe(0);
  expect(await tab.count({ css: '.comment-item ferry-label', hidden: true })).toBe(0);
  // Translations still come in above, and move what a hand was on its way to.
  await until('a hint stands by the button under the hand', async () => {
    await tab.hover('.comment-item .reply');
    return (await tab.count({ css: 'ferry-label.hint >>> .label', text: 'Reply' })) > 0;
  });
  await tab.hover('#detail-title');
  await tab.waitForGone('ferry-label.hint >>> .label');

  const studio = await ferry.page('studio.html#/settings');
  await studio.click({ role: 'switch', name: 'Small labels on RedNote' });
  await until(
    'every label is gone',
    async () => (await tab.count({ css: 'ferry-label', hidden: true })) === 0,
  );
  await changeSettings(ferry, { wants: 'zh', reads: ['zh'] });
  await tab.reload();
  await tab.waitFor('ferry-boat');
  expect(await tab.count({ css: 'ferry-label', hidden: true })).toBe(0);
});

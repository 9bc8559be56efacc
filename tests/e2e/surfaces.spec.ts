import { expect, test } from '@/tests/e2e/support/test';
import { changeSettings } from '@/tests/e2e/support/settings';
import type { Tab } from '@/tests/e2e/support/tab';
import { until } from '@/tests/e2e/support/until';
import { readPages } from '@/tests/sites/read-pages';

/*
 * README › Where it reads, row by row: on the replica of every surface, every kind of text has its translation right
 * beside it, and nothing else has one. The replicas say which text is what (`data-shore`); Ferry does not know the mark.
 */
for (const { platform, surface, url, opens } of readPages)
  test(`${platform.id} ${surface.name}, ${url}`, async ({ ferry, shore }) => {
    await changeSettings(ferry, {
      endpointUrl: shore.translateUrl,
      messages: { [platform.id]: 'any-engine' },
    });
    const tab = await ferry.open(url);
    await tab.waitFor('[data-shore]');
    const missing: string[] = [];
    for (const kind of new Set(surface.texts.map((text) => text.kind))) {
      const mark = `[data-shore="${kind}"]`;
      if ((await tab.count(mark)) === 0 && opens && (await tab.count(opens)) > 0) {
        await tab.click(opens);
        await tab.waitFor(mark);
      }
      if (!(await bringIntoView(tab, mark))) missing.push(kind);
      else await expectRight(tab, `every ${kind} in view stands right`);
    }
    expect(
      missing.filter((kind) => !isElsewhere(surface.name, kind)),
      'the replica shows every kind',
    ).toEqual([]);
  });

test('YouTube: the next video has the page of the last, other words in it', async ({ ferry, shore }) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open('https://www.youtube.com/watch?v=f3rryVide02');
  await bringIntoView(tab, '[data-shore="comment"]');
  await expectRight(tab, 'comments of an English video stand right');
  await tab.waitFor(isWholeBelow, { why: 'a long comment is cut to four lines, its translation is not' });
  await tab.click('yt-lockup-view-model:has([title*="绿皮火车"])');
  await expectRight(tab, 'the title of the video it led to stands right', '绿皮火车');
  await tab.click('#more-replies-sub-thread button');
  await expectRight(tab, 'and so do its replies');
});

test('Douyin: a video opens in front of the wall by the query alone', async ({ ferry, shore }) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open('https://www.douyin.com/jingxuan');
  await expectRight(tab, 'cards in view stand right');
  await tab.click('.discover-video-card-item:nth-child(2)');
  await expectRight(tab, 'the caption of the video in front stands right', '辣酱');
  await tab.click('[data-e2e="feed-comment-icon"]');
  await tab.waitFor('[data-e2e="comment-item"]');
  await expectRight(tab, 'and so do its comments');
  await tab.click('.close');
  await tab.waitForGone('[data-e2e="feed-active-video"]');
  await expectRight(tab, 'the wall is as it was');
});

/** Runs in the page. */
function isWholeBelow(): boolean {
  const comment = document.querySelector('ytd-comment-view-model[pinned] ytd-expander[collapsed]');
  const host = comment?.querySelector('ferry-translation');
  host?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = host?.shadowRoot?.querySelector('.line')?.getBoundingClientRect();
  const isCut = comment?.querySelector('#more:not([hidden])') !== null;
  return isCut && line !== undefined && document.elementFromPoint(line.left + 12, line.bottom - 4) === host;
}

/** Of what is in view now, every text stands right; some translation says `words`. */
async function expectRight(tab: Tab, why: string, words = ''): Promise<void> {
  await until(why, async () => {
    const { right, said, ...amiss } = await tab.evaluate(look);
    if (Object.values(amiss).some((texts) => texts.length > 0)) throw new Error(JSON.stringify(amiss));
    return right > 0 && said.some((line) => line.includes(words));
  });
}

/** Kinds that another look of the same surface shows. */
function isElsewhere(name: string, kind: string): boolean {
  return readPages.filter(({ surface }) => surface.name === name).length > 1 && kind === 'reply';
}

function bringIntoView(tab: Tab, mark: string): Promise<boolean> {
  return tab.evaluate((one) => {
    const all = [...document.querySelectorAll(one)];
    const first = all.find((it) => /\p{Script=Han}{2}/u.test(it.textContent)) ?? all[0];
    first?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return first !== undefined;
  }, mark);
}

type Sight = {
  readonly wrong: readonly string[];
  readonly right: number;
  /** What translations in view say. */
  readonly said: readonly string[];
  readonly astray: readonly string[];
};

/**
 * Runs in the page. Of what a person sees now: texts whose translation is missing or another's, how many are right,
 * and translations that belong to no text. The server repeats every sentence, so the Han letters and numbers of both agree.
 */
function look(): Sight {
  const lettersOf = (text: string): string => (text.match(/\p{Script=Han}|\d/gu) ?? []).join('');
  const isSeen = (element: Element): boolean => {
    const { top, bottom, height, width } = element.getBoundingClientRect();
    return height > 0 && width > 0 && bottom > 8 && top < innerHeight - 8 && element.checkVisibility();
  };
  const laughter = /(?:哈|呵|嘿|嘻|啊|呜|嗷|嗯|哇|噗|略|哒|草){2,}/gu;
  const needs = (text: string): boolean =>
    /\p{Script=Han}/u.test(text.replaceAll(/[@#]\S+|\[\p{L}+\]|https?:\S+/gu, '').replaceAll(laughter, ''));
  const lines = [...document.querySelectorAll('ferry-translation')]
    .flatMap(({ shadowRoot }) => shadowRoot?.querySelector('.line') ?? [])
    .filter((line) => line.checkVisibility()) // at the edge a text is in view and its line is not
    .map((line) => ({
      box: line.getBoundingClientRect(),
      letters: lettersOf(line.querySelector('.words')?.textContent ?? ''),
      words: line.textContent,
      host: (line.getRootNode() as ShadowRoot).host,
      taken: false,
    }));
  /** Under a layer of the page or outside its scroller, all of it. */
  const isUnder = (element: Element): boolean => {
    const { top, bottom, left } = element.getBoundingClientRect();
    return [top + 9, (top + bottom) / 2, bottom - 9].every((y) => {
      const there = document.elementFromPoint(left + 3, y);
      return !there || !(element.contains(there) || there.contains(element));
    });
  };
  const texts = [...document.querySelectorAll<HTMLElement>('[data-shore]')].filter(isSeen);
  /** With its emoji pictures by name, as Ferry reads them. */
  const read = (node: Node): string =>
    node instanceof HTMLImageElement
      ? node.alt
      : node instanceof Text
        ? node.data
        : [...node.childNodes].map(read).join('');
  const fully = (box: DOMRect): boolean => box.top > 100 && box.bottom < innerHeight - 100;
  const isCovered = ({ box, host }: { box: DOMRect; host: Element }): boolean =>
    document.elementFromPoint(box.left + 12, box.bottom - 4) !== host;
  const wrong: string[] = [];
  let right = 0;
  for (const text of texts) {
    const words = text.innerText;
    const { top, bottom } = text.getBoundingClientRect();
    const letters = [lettersOf(words), lettersOf(read(text))];
    const beside = lines
      .filter((it) => !it.taken && it.box.top < bottom + 90 && it.box.bottom > top - 90)
      .find((it) => letters.includes(it.letters) && it.letters !== '');
    if (beside) beside.taken = true;
    if (needs(words) === Boolean(beside)) right += Number(Boolean(beside));
    else if (!isUnder(text)) wrong.push(words.slice(0, 60));
  }
  const astray = lines
    .filter((it) => !it.taken && fully(it.box) && !isCovered(it))
    .map(({ words }) => words.slice(0, 60));
  const said = lines.filter(({ taken }) => taken).map(({ words }) => words);
  return { wrong, right, said, astray };
}

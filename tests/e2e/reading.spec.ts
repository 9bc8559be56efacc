import { expect, test } from '@/tests/e2e/support/test';
import { openPopupOver } from '@/tests/e2e/support/popup';
import { changeSettings } from '@/tests/e2e/support/settings';
import type { Tab } from '@/tests/e2e/support/tab';
import { until } from '@/tests/e2e/support/until';
import { elsewhereWords, shortEnglish } from '@/tests/sites/text/comments';

/*
 * Reading with her own server as the engine: it says `[en] <text>`, so that every translation shows whose it is, and it
 * counts what it was asked.
 */
const note = (host: string, comments: number): string =>
  `https://${host}/explore/66a1f0c0000000000d00c0de?xsec_token=shore&comments=${comments}`;
const video = (asks: string): string =>
  `https://www.tiktok.com/@june.crosses/video/7412345678901234567?${asks}`;

type Pair = { readonly original: string; readonly translation: string | undefined };

/** Every text of a kind (or those a person sees now) with the translation that stands right beside it. */
function pairs(tab: Tab, selector: string, which: 'all' | 'seen'): Promise<readonly Pair[]> {
  return tab.evaluate(
    ({ all, which }) => {
      const isSeen = (element: Element): boolean => {
        const { top, bottom } = element.getBoundingClientRect();
        return which === 'all' || (bottom > 0 && top < innerHeight);
      };
      const isHost = (node: Element | null): node is Element => node?.localName === 'ferry-translation';
      return [...document.querySelectorAll(all)].filter(isSeen).map((element) => {
        const beside = [
          element.nextElementSibling,
          element.parentElement?.previousElementSibling ?? null,
        ].find(isHost);
        const read = element.cloneNode(true) as Element;
        for (const picture of read.querySelectorAll('img')) picture.replaceWith(picture.alt);
        return {
          original: read.textContent.replaceAll(/\s+/gu, ' ').trim(),
          translation: beside?.shadowRoot?.querySelector('.said .words')?.textContent,
        };
      });
    },
    { all: selector, which },
  );
}

const needs = ({ original }: Pair): boolean =>
  /\p{Script=Han}/u.test(
    original
      .replaceAll(/[@#]\S+|\[\p{L}+\]|https?:\S+/gu, '')
      .replaceAll(/(?:哈|呵|嘿|嘻|啊|呜|嗷|嗯|哇|噗|略|哒|草){2,}/gu, ''),
  );
/** The server's answer carries every sentence back, so the Han letters of both are the same. */
const letters = (text: string): string => (text.match(/\p{Script=Han}|\d/gu) ?? []).join('');
const isRight = (pair: Pair): boolean =>
  needs(pair)
    ? letters(pair.translation ?? '') === letters(pair.original) && (pair.translation ?? '').includes('[en]')
    : pair.translation === undefined;

type List = { readonly scroller: string; readonly texts: string; readonly end: string };
const rednoteList: List = {
  scroller: '.note-scroller',
  texts: '.comment-item .content .note-text',
  end: '.end-container',
};
const tiktokList: List = {
  scroller: '[class*="DivCommentMain"]',
  texts: '[data-e2e="comment-level-1"]',
  end: '[data-e2e="comments-end"]',
};

/** Reads to the end as the list grows, a screen at a time and on when all she sees `isSaid`, and flicks back to the start. */
async function readThrough(
  tab: Tab,
  { scroller, texts, end }: List,
  isSaid: (pair: Pair) => boolean = isRight,
): Promise<void> {
  await until(
    'the list was read to its end',
    async () => {
      const seen = await pairs(tab, texts, 'seen');
      const wrong = seen.filter((pair) => !isSaid(pair));
      if (wrong.length > 0) throw new Error(JSON.stringify(wrong.slice(0, 3)));
      return tab.evaluate(
        ({ scroller, end }) => {
          const at = document.querySelector(scroller);
          if (!at) return false;
          const isEnd = at.scrollTop + at.clientHeight >= at.scrollHeight - 2;
          const done = isEnd && document.querySelector(end) !== null;
          at.scrollTop += at.clientHeight * 0.9;
          return done;
        },
        { scroller, end },
      );
    },
    { deadlineMs: 40_000 },
  );
  await until(
    'the list was read back to its start',
    () =>
      tab.evaluate((scroller) => {
        const at = document.querySelector(scroller);
        if (!at) return false;
        at.scrollTop -= 900;
        return at.scrollTop === 0;
      }, scroller),
    { deadlineMs: 20_000 },
  );
}

async function allRight(
  tab: Tab,
  selector: string,
  which: 'all' | 'seen' = 'seen',
): Promise<readonly Pair[]> {
  await until(`every translation of ${selector} stands right`, async () => {
    const all = await pairs(tab, selector, which);
    const wrong = all.filter((pair) => !isRight(pair));
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong.slice(0, 3)));
    return all.length > 0;
  });
  return pairs(tab, selector, which);
}

for (const [host, comments] of [
  ['www.xiaohongshu.com', 200],
  ['www.rednote.com', 60],
] as const)
  test(`a RedNote note with ${comments} comments on ${host}: each that needs it once, right, beside its own`, async ({
    ferry,
    shore,
  }) => {
    await changeSettings(ferry, { endpointUrl: shore.translateUrl });
    const tab = await ferry.open(note(host, comments));
    await readThrough(tab, rednoteList);
    const all = await allRight(tab, rednoteList.texts, 'all');
    expect(all.length).toBeGreaterThanOrEqual(comments);
    expect(all.filter(needs).length).toBeGreaterThan(comments / 2);
    await allRight(tab, '#detail-title', 'all');
    expect(await tab.count('ferry-translation')).toBe(
      all.filter(needs).length + 2, // the title and the text of the note
    );
    const asked = Object.entries(shore.translate.asked);
    expect(asked.filter(([, times]) => times > 1)).toEqual([]);
    expect(asked.filter(([text]) => text.includes('[en]'))).toEqual([]);
    expect(asked.filter(([text]) => /[@#]|\[\p{L}+R\]|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });

test('what is flicked past is not asked for, and right when she comes back to it', async ({
  ferry,
  shore,
}) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open(note('www.xiaohongshu.com', 200));
  await tab.waitFor('ferry-translation');
  const { scroller, texts, end } = rednoteList;
  await tab.evaluate(
    async ({ scroller, end }) => {
      const box = document.querySelector(scroller);
      for (let shown = performance.now(); box && !document.querySelector(end);) {
        const now = await new Promise<number>((next) => requestAnimationFrame(next));
        box.scrollTop += 4 * (now - shown); // px a ms
        shown = now;
      }
    },
    { scroller, end },
  );
  await allRight(tab, texts);
  const asked = Object.keys(shore.translate.asked).length;
  const needing = (await pairs(tab, texts, 'all')).filter(needs);
  expect(asked).toBeLessThan(needing.length * 0.8);
  for (const share of [0.5, 0.2, 0]) {
    await tab.evaluate(
      ({ scroller, share }) => {
        const box = document.querySelector(scroller);
        if (box) box.scrollTop = box.scrollHeight * share;
      },
      { scroller, share },
    );
    await allRight(tab, share === 0 ? '#detail-title' : texts);
  }
});

test('TikTok’s drawer: each comment that needs it once, and TikTok’s own button left alone', async ({
  ferry,
  shore,
}) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open(video('layout=drawer&open=1&comments=60'));
  await readThrough(tab, tiktokList);
  const all = await allRight(tab, tiktokList.texts, 'all');
  expect(all).toHaveLength(60);
  expect(
    Object.entries(shore.translate.asked).filter(([text, times]) => times > 1 || /See trans/u.test(text)),
  ).toEqual([]);
});

const [spanish, vietnamese, indonesian] = [
  elsewhereWords.slice(0, 5),
  elsewhereWords.slice(5, 9),
  elsewhereWords.slice(9),
];

test('a Chinese reader who knows Spanish: that stays alone, English, Vietnamese and Indonesian are carried', async ({
  ferry,
  shore,
}) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl, wants: 'zh', reads: ['zh', 'es'] });
  const tab = await ferry.open(video('layout=drawer&open=1&comments=80&words=world'));
  const { texts } = tiktokList;
  const carried: readonly string[] = [...shortEnglish, ...vietnamese, ...indonesian];
  const isForeign = ({ original }: Pair): boolean => carried.includes(original);
  const isKnown = ({ original }: Pair): boolean => (spanish as readonly string[]).includes(original);
  const isSaid = (pair: Pair): boolean =>
    isForeign(pair)
      ? (pair.translation?.includes(`] ${pair.original}`) ?? false)
      : !isKnown(pair) || pair.translation === undefined;
  await readThrough(tab, tiktokList, isSaid);
  await until('what she does not read is translated, the rest alone', async () => {
    const all = await pairs(tab, texts, 'all');
    const wrong = all.filter((pair) => !isSaid(pair));
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong.slice(0, 3)));
    return all.filter(isForeign).length >= 10 && all.filter(isKnown).length >= 5;
  });
  const { sources } = shore.translate;
  expect(spanish.filter((text) => text in sources)).toEqual([]);
  const asked = (words: readonly string[]): ReadonlySet<string | undefined> =>
    new Set(words.filter((text) => text in sources).map((text) => sources[text]));
  expect([asked(shortEnglish), asked(vietnamese), asked(indonesian)]).toEqual(
    ['en', 'vi', 'id'].map((lang) => new Set([lang])),
  );
  // No empty line is left behind beside what she reads either.
  expect(
    await tab.evaluate(
      ({ texts, known }: { texts: string; known: readonly string[] }) =>
        [...document.querySelectorAll(texts)].filter(
          ({ textContent, nextElementSibling }) =>
            known.includes(textContent.trim()) && nextElementSibling?.localName === 'ferry-translation',
        ).length,
      { texts, known: spanish },
    ),
  ).toBe(0);
});

for (const recycle of ['text', 'node'])
  test(`TikTok’s browse list recycles rows (${recycle}): every row that is seen is right`, async ({
    ferry,
    shore,
  }) => {
    await changeSettings(ferry, { endpointUrl: shore.translateUrl });
    const tab = await ferry.open(video(`layout=browse&comments=200&recycle=${recycle}`));
    const list = '[class*="DivBrowserModeContainer"] [class*="DivCommentListContainer"]';
    await tab.waitFor('ferry-translation');
    for (const turn of ['down', 'up']) {
      for (let step = 0; step < 12; step++) {
        await tab.evaluate(({ list, by }) => document.querySelector(list)?.scrollBy(0, by), {
          list,
          by: turn === 'down' ? 1_600 : -1_600,
        });
        await allRight(tab, `${list} [data-e2e="comment-level-1"]`);
      }
    }
    expect(Object.entries(shore.translate.asked).filter(([, times]) => times > 1)).toEqual([]);
    expect(await tab.count('ferry-translation')).toBeLessThan(40);
  });

test('a recycled row never shows the translation of the words before', async ({ ferry, shore }) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open(video('layout=browse&comments=200'));
  const list = '[class*="DivBrowserModeContainer"] [class*="DivCommentListContainer"]';
  // On the way back up every row is known and must be right before it is painted.
  for (let step = 0; step < 10; step++) {
    await allRight(tab, tiktokList.texts);
    await tab.evaluate((at) => document.querySelector(at)?.scrollBy(0, 400), list);
  }
  const seen = await tab.evaluate(async (at) => {
    const list = document.querySelector(at);
    let looked = 0;
    const wrong: string[] = [];
    for (let step = 0; step < 20; step++) {
      list?.scrollBy(0, -200);
      await new Promise((next) => requestAnimationFrame(next));
      for (const text of document.querySelectorAll('[data-e2e="comment-level-1"]')) {
        const said = text.nextElementSibling?.shadowRoot?.querySelector('.said .words')?.textContent;
        if (said === undefined) continue;
        looked += 1;
        const letters = (it: string): string => (it.match(/\p{Script=Han}/gu) ?? []).join('');
        if (letters(said) !== letters(text.textContent)) wrong.push(`${text.textContent} / ${said}`);
      }
    }
    return { looked, wrong };
  }, list);
  expect(seen.looked).toBeGreaterThan(50);
  expect(seen.wrong).toEqual([]);
});

test('the explore feed: titles, then the note over it, then the feed again', async ({ ferry, shore }) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open('https://www.xiaohongshu.com/explore?cards=120');
  const titles = 'section.note-item .footer a.title > span';
  await allRight(tab, titles);
  await tab.evaluate(() => {
    scrollTo(0, 1_500);
  });
  await allRight(tab, titles);
  await tab.click('section.note-item .cover');
  await tab.waitFor('#noteContainer .comment-item');
  await tab.evaluate(() => document.querySelector('.comment-item')?.scrollIntoView()); // below a long note, and its translation
  await allRight(tab, '.comment-item .content .note-text');
  await tab.press('Escape');
  await tab.waitForGone('#noteContainer');
  await allRight(tab, titles);
  expect(Object.entries(shore.translate.asked).filter(([, times]) => times > 1)).toEqual([]);
});

test('where someone writes nothing is read and nothing is put', async ({ ferry, shore }) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open(note('www.xiaohongshu.com', 20));
  await tab.waitFor('ferry-translation');
  await tab.evaluate(() => {
    const field = document.querySelector('#content-textarea');
    const words = document.createElement('span');
    words.className = 'note-text';
    words.textContent = '这句还没写完';
    field?.append(words);
  });
  await allRight(tab, '#detail-title', 'all');
  expect(Object.keys(shore.translate.asked).filter((text) => text.includes('没写完'))).toEqual([]);
  expect(await tab.count('#content-textarea ferry-translation')).toBe(0);
});

for (const [name, url] of [
  ['RedNote', note('www.xiaohongshu.com', 40)],
  ['TikTok', video('layout=drawer&open=1&comments=40')],
] as const)
  test(`turned off, Ferry leaves ${name} byte for byte as the page made it`, async ({ ferry, shore }) => {
    await changeSettings(ferry, { endpointUrl: shore.translateUrl });
    await changeSettings(ferry, { reading: false });
    const tab = await ferry.open(url);
    await tab.waitFor('[data-e2e="comment-level-1"], .comment-item');
    const before = await serialised(tab);
    await changeSettings(ferry, { reading: true });
    await tab.bringToFront(); // what a browser does not draw comes near nobody
    await until('translations came', async () => (await tab.count('ferry-translation')) > 1);
    expect(await serialised(tab)).not.toBe(before);
    await changeSettings(ferry, { reading: false });
    await tab.waitForGone('ferry-translation, ferry-boat');
    expect(await serialised(tab)).toBe(before);
  });

/** The document as text, the root element itself and its attributes too. */
function serialised(tab: Tab): Promise<string> {
  return tab.evaluate(() => new XMLSerializer().serializeToString(document));
}

test('from the first second there is a gloss, and it is seen to be one', async ({ ferry }) => {
  const tab = await ferry.open(note('www.xiaohongshu.com', 20));
  await tab.waitFor('.line.gloss');
  const first = await tab.evaluate(() => {
    const line = document.querySelector('ferry-translation')?.shadowRoot?.querySelector('.gloss');
    return [...(line?.querySelectorAll('.word') ?? [])].map((word) => [
      word.getAttribute('data-word'),
      word.textContent,
    ]);
  });
  expect(first).toContainEqual(['我', 'I']);
  expect(await tab.text('.line .label')).toBe('word by word');
});

test('the boat switches translations off here, and on again', async ({ ferry, shore }) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open(note('www.xiaohongshu.com', 20));
  await tab.waitFor('ferry-translation');
  await tab.click('.shore .boat');
  await tab.click('.shore .switch');
  await tab.waitForGone('ferry-translation');
  await tab.click('.shore .boat');
  await tab.click('.shore .switch');
  await tab.waitFor('ferry-translation');
});

test('switched off for RedNote in the popup, only RedNote rests, and wakes again', async ({
  ferry,
  shore,
}) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const rednote = await ferry.open(note('www.xiaohongshu.com', 20));
  await rednote.waitFor('ferry-translation');
  const tiktok = await ferry.open(video('layout=drawer&open=1&comments=40'));
  await allRight(tiktok, '[data-e2e="comment-level-1"]');

  const popup = await openPopupOver(ferry, rednote);
  const here = { role: 'switch', name: 'Here on RedNote' };
  await popup.click(here);
  await rednote.waitForGone('ferry-translation');
  await allRight(tiktok, '[data-e2e="comment-level-1"]');
  const fresh = await ferry.open(note('www.rednote.com', 20));
  await fresh.waitFor('.comment-item');
  const other = await ferry.open(video('layout=browse&comments=40'));
  await allRight(other, '[data-e2e="comment-level-1"]');
  expect(await fresh.count('ferry-translation, ferry-boat')).toBe(0);

  await popup.click(here);
  await rednote.bringToFront();
  await allRight(rednote, '#detail-title', 'all');
  await allRight(tiktok, '[data-e2e="comment-level-1"]');
});

test('when nothing can translate, one plain word and retry, once', async ({ ferry, shore }) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl, enginesOff: ['gloss'] });
  shore.translate.mode = '500';
  const tab = await ferry.open(note('www.xiaohongshu.com', 20));
  await tab.waitFor({ css: '.line.failed', text: 'Not translated.' });
  expect(await tab.count('.line.failed')).toBe(1);
});

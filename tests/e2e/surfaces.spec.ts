import { expect, test } from '@/tests/e2e/support/test';
import type { Tab } from '@/tests/e2e/support/tab';
import { until } from '@/tests/e2e/support/until';
import { readPages } from '@/tests/sites/read-pages';

/*
 * README › Where it reads, row by row: on the replica of every surface, every kind of text has its translation right
 * beside it, and nothing else has one. The replicas say which text is what (`data-shore`); Ferry does not know the mark.
 */
for (const { platform, surface, url, opens } of readPages)
  test(`${platform.id} ${surface.name}, ${url}`, async ({ ferry, shore }) => {
    await ferry.inside(
      async (settings) => {
        type Api = { storage: { local: { set(value: object): Promise<void> } } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        await (browser ?? chrome).storage.local.set({ settings });
      },
      { endpointUrl: shore.translateUrl, messages: { [platform.id]: 'any-engine' } },
    );
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
      else
        await until(`every ${kind} in view stands right`, async () => {
          const { wrong, right, astray } = await tab.evaluate(look);
          if (wrong.length > 0 || astray.length > 0) throw new Error(JSON.stringify({ wrong, astray }));
          return right > 0;
        });
    }
    expect(
      missing.filter((kind) => !isElsewhere(surface.name, kind)),
      'the replica shows every kind',
    ).toEqual([]);
  });

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

/**
 * Runs in the page. Of what a person sees now: texts whose translation is missing or another's, how many are right, and
 * translations that belong to no text. The server repeats every sentence, so the Han letters and numbers of both agree.
 */
function look(): { wrong: readonly string[]; right: number; astray: readonly string[] } {
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
    .filter(isSeen)
    .map((line) => ({
      box: line.getBoundingClientRect(),
      letters: lettersOf(line.querySelector('.words')?.textContent ?? ''),
      words: line.textContent,
      taken: false,
    }));
  const texts = [...document.querySelectorAll<HTMLElement>('[data-shore]')].filter(isSeen);
  const wrong: string[] = [];
  let right = 0;
  for (const text of texts) {
    const words = text.innerText;
    const { top, bottom } = text.getBoundingClientRect();
    const beside = lines
      .filter((it) => !it.taken && it.box.top < bottom + 90 && it.box.bottom > top - 90)
      .find((it) => it.letters === lettersOf(words) && it.letters !== '');
    if (beside) beside.taken = true;
    if (needs(words) === Boolean(beside)) right += Number(Boolean(beside));
    else wrong.push(words.slice(0, 60));
  }
  const fully = (box: DOMRect): boolean => box.top > 100 && box.bottom < innerHeight - 100;
  const astray = lines.filter((it) => !it.taken && fully(it.box)).map(({ words }) => words.slice(0, 60));
  return { wrong, right, astray };
}

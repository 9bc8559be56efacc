import { describe, expect, it, vi } from 'vitest';
import type { EngineId, EngineState } from '@/utils/domain/translation';
import type { Engine } from '@/utils/translate/engine';
import { createSay, type SentenceStore, type StoredSentence } from '@/utils/translate/say';
import { carry } from './carry';

/** An engine that writes `<text>` and counts what it was asked. */
function engine(id: EngineId, answer: (text: string) => string = (text) => `<${text}>`) {
  const asked: string[][] = [];
  let state: EngineState = { kind: 'ready' };
  const made: Engine = {
    id,
    state: () => Promise.resolve(state),
    translate: (_, texts) => {
      asked.push([...texts]);
      return Promise.resolve(
        texts.map((text) =>
          id === 'gloss'
            ? { text: answer(text), gloss: [{ word: text, reading: '', meaning: answer(text) }] }
            : { text: answer(text) },
        ),
      );
    },
  };
  return { engine: made, asked, become: (next: EngineState) => (state = next) };
}

function memoryStore(): SentenceStore & { rows: Map<string, StoredSentence> } {
  const rows = new Map<string, StoredSentence>();
  return {
    rows,
    read: (keys) =>
      Promise.resolve(
        new Map(keys.flatMap((key) => (rows.has(key) ? [[key, rows.get(key)?.text ?? '']] : []))),
      ),
    write: (added) => {
      for (const row of added) rows.set(row.key, row);
      return Promise.resolve();
    },
  };
}

/** These engines, whatever the direction. */
const always =
  (...engines: readonly Engine[]) =>
  () =>
    Promise.resolve(engines);

describe('a text and what an engine gets of it', () => {
  it.each([
    ['太好看了😍求链接', ['太好看了', '求链接'], '<太好看了> 😍 <求链接>'],
    ['真好看。真好吃！', ['真好看。', '真好吃！'], '<真好看。> <真好吃！>'],
    ['看 @小红薯 的视频 #穿搭', ['看 {0} 的视频'], '<看 @小红薯 的视频> #穿搭'],
    ['第一行\n第二行[笑哭R]', ['第一行', '第二行'], '<第一行>\n<第二行> [笑哭R]'],
    ['So good. 真的好吃。', ['真的好吃。'], 'So good. <真的好吃。>'],
    ['@a 好看吗', ['好看吗'], '@a <好看吗>'],
    ['好看 #穿搭\n求链接', ['好看', '求链接'], '<好看> #穿搭\n<求链接>'],
  ])('%s', async (text, asked, said) => {
    const one = engine('endpoint');
    const say = createSay(always(one.engine), memoryStore());
    const [translated] = await carry([text], 'en', say);
    expect(one.asked.flat()).toEqual(asked);
    expect(translated).toEqual({ text: said, engine: 'endpoint' });
  });

  it('joins Chinese without spaces', async () => {
    const say = createSay(always(engine('endpoint', () => '好。').engine), memoryStore());
    const [translated] = await carry(['I love this. You are great.'], 'zh', say);
    expect(translated?.text).toBe('好。好。');
  });

  it('keeps a name apart from the words beside it', async () => {
    const say = createSay(always(engine('endpoint', () => '真好').engine), memoryStore());
    const [translated] = await carry(['@jane I love this'], 'zh', say);
    expect(translated?.text).toBe('@jane 真好');
  });

  it('breaks no line where she did not', async () => {
    const say = createSay(always(engine('endpoint', () => 'one\n two').engine), memoryStore());
    const [translated] = await carry(['第一行\n第二行'], 'en', say);
    expect(translated?.text).toBe('one two\none two');
  });

  it('needs nothing: undefined', async () => {
    const one = engine('endpoint');
    const say = createSay(always(one.engine), memoryStore());
    expect(await carry(['哈哈哈', 'so good', '😂', ''], 'en', say)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(one.asked).toEqual([]);
  });

  it.each([
    ['drops', (text: string) => text.replaceAll(/\{\d\}/gu, '')],
    ['doubles', (text: string) => text.replaceAll(/\{(\d)\}/gu, '{$1}{$1}')],
    ['invents', (text: string) => `${text} {7}`],
  ])('says the words around a name again when an engine %s its placeholder', async (_, answer) => {
    const say = createSay(always(engine('endpoint', answer).engine), memoryStore());
    const [translated] = await carry(['我和 @小红薯 一起去'], 'en', say);
    expect(translated?.text.match(/@小红薯/gu)).toHaveLength(1);
    expect(translated?.text).not.toMatch(/\{\d\}/u);
    expect(translated?.text).toContain('一起去');
  });
});

describe('languages beyond the two shores', () => {
  it.each([
    ['かわいい！最高。', 'zh', ['ja-zh かわいい！', 'ja-zh 最高。']],
    ['I love it. 太好看了。', 'ja', ['en-ja I love it.', 'zh-ja 太好看了。']],
    ['귀여워요 @momo ㅋㅋ', 'en', ['ko-en 귀여워요 {0} ㅋㅋ']],
  ] as const)('%s to %s: each sentence from its own', async (text, to, sentences) => {
    const asked: string[] = [];
    const one: Engine = {
      id: 'endpoint',
      state: () => Promise.resolve({ kind: 'ready' }),
      translate: (direction, texts) => {
        asked.push(...texts.map((it) => `${direction} ${it}`));
        return Promise.resolve(texts.map((it) => ({ text: it })));
      },
    };
    await carry([text], to, createSay(always(one), memoryStore()));
    expect(asked.toSorted()).toEqual(sentences.toSorted());
  });

  it('an aside in a language nobody speaks here stays beside what could be said', async () => {
    const { engine: one } = engine('endpoint');
    const onlyChinese: Engine = {
      ...one,
      state: (direction) => Promise.resolve({ kind: direction === 'zh-es' ? 'ready' : 'unable' }),
    };
    const say = createSay(always(onlyChinese), memoryStore());
    const [translated] = await carry(['I love it. 太好看了。'], 'es', say);
    expect(translated?.text).toBe('I love it. <太好看了。>');
  });

  it('joins Japanese without spaces, as Chinese', async () => {
    const say = createSay(always(engine('endpoint', () => '良い。').engine), memoryStore());
    const [translated] = await carry(['真好看。真好吃！'], 'ja', say);
    expect(translated?.text).toBe('良い。良い。');
  });
});

describe('asking engines', () => {
  it('asks for the same sentence once, also when two pages ask at the same time', async () => {
    const one = engine('endpoint');
    const say = createSay(always(one.engine), memoryStore());
    const both = await Promise.all([
      carry(['求链接', '真好看', '求链接'], 'en', say),
      carry(['求链接', '好吃吗'], 'en', say),
    ]);
    await carry(['真好看'], 'en', say);
    expect(one.asked.flat().toSorted()).toEqual(['好吃吗', '真好看', '求链接'].toSorted());
    expect(both[0].map((it) => it?.text)).toEqual(['<求链接>', '<真好看>', '<求链接>']);
  });

  it('remembers across a restart of the background', async () => {
    const store = memoryStore();
    await carry(['求链接'], 'en', createSay(always(engine('endpoint').engine), store));
    const later = engine('endpoint');
    const [translated] = await carry(['求链接'], 'en', createSay(always(later.engine), store));
    expect(later.asked).toEqual([]);
    expect(translated?.text).toBe('<求链接>');
  });

  it('asks again when she presses retry', async () => {
    const one = engine('endpoint');
    const say = createSay(always(one.engine), memoryStore());
    await carry(['求链接'], 'en', say);
    await carry(['求链接'], 'en', say, { fresh: true, surface: 'rednote.note' });
    expect(one.asked).toHaveLength(2);
  });

  it('asks the engine she chose, and nobody when that one cannot', async () => {
    const [first, second] = [engine('endpoint'), engine('bergamot', (text) => `(${text})`)];
    const say = createSay(always(first.engine, second.engine), memoryStore());
    const chosen = { fresh: true, engine: 'bergamot', surface: '' } as const;
    expect(await carry(['真好看'], 'en', say, chosen)).toEqual([{ text: '(真好看)', engine: 'bergamot' }]);
    second.become({ kind: 'off' });
    expect(await carry(['真好看'], 'en', say, chosen)).toEqual([undefined]);
    expect(first.asked).toEqual([]);
  });

  it('falls back in order, and only for what is missing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const off = engine('endpoint');
    off.become({ kind: 'off' });
    const broken = engine('builtin');
    broken.engine = { ...broken.engine, translate: () => Promise.reject(new Error('no')) };
    const half = engine('bergamot', (text) => (text === '真好看' ? '' : `b ${text}`));
    const gloss = engine('gloss', (text) => `g ${text}`);
    const say = createSay(always(off.engine, broken.engine, half.engine, gloss.engine), memoryStore());
    const said = await carry(['求链接', '真好看'], 'en', say);
    expect(said.map((it) => it?.engine)).toEqual(['bergamot', 'gloss']);
    expect(off.asked).toEqual([]);
    expect(gloss.asked).toEqual([['真好看']]);
  });

  it('never takes a gloss for a translation: once a better engine is ready the text is better', async () => {
    const better = engine('bergamot');
    better.become({ kind: 'needs-click', bytes: 45e6 });
    const store = memoryStore();
    const say = createSay(always(better.engine, engine('gloss').engine), store);
    const [before] = await carry(['求链接'], 'en', say);
    expect(before?.engine).toBe('gloss');
    expect(before?.gloss?.map(({ word }) => word)).toEqual(['求链接']);
    expect(store.rows.size).toBe(0);
    better.become({ kind: 'ready' });
    const [after] = await carry(['求链接'], 'en', say);
    expect(after).toEqual({ text: '<求链接>', engine: 'bergamot' });
  });

  it('sends batches an engine can take', async () => {
    const one = engine('endpoint');
    const say = createSay(always(one.engine), memoryStore());
    const texts = Array.from(
      { length: 130 },
      (_, index) => `第${'一二三四五六七八九十'[index % 10] ?? ''}个好看${'啊'.repeat(index)}看`,
    );
    await carry(texts, 'en', say);
    expect(one.asked.length).toBeGreaterThan(2);
    expect(Math.max(...one.asked.map((batch) => batch.length))).toBeLessThanOrEqual(48);
    expect(new Set(one.asked.flat()).size).toBe(one.asked.flat().length);
  });
});

import { directionOf, isLatin, looksIn, type Direction, type ReadLang } from '@/utils/domain/language';
import { mask, pieces, renumber, unmask, type Masked } from '@/utils/domain/mask';
import type { EngineId, GlossWord, Translated } from '@/utils/domain/translation';
import type { EngineAnswer } from './engine';
import { join, sentences } from './split';

/** Says sentences without emoji, entities as placeholders. What it could not say is not in the map. */
export type Say = (
  direction: Direction,
  cores: readonly string[],
  options: SayOptions,
) => Promise<ReadonlyMap<string, Said>>;

export type Said = EngineAnswer & { readonly engine: EngineId };

export type SayOptions = {
  /** Ask again, whatever is remembered. */
  readonly fresh: boolean;
  /** By this engine or by none. */
  readonly engine?: EngineId | undefined;
  /** Where it is asked (`rednote.note`), for the ledger. */
  readonly surface: string;
};

/** A text and the language it is in. */
export type Told = { readonly text: string; readonly from: ReadLang };

/** Whom texts are carried for. */
export type Reader = {
  readonly to: ReadLang;
  /** Sentences in these are left as they are. */
  readonly reads: readonly ReadLang[];
  /** The language of a sentence in Latin letters inside a text in others; undefined where it is not sure. */
  readonly tell: (sentence: string) => ReadLang | undefined;
};

/**
 * Translates whole texts: cut, mask, split, say every sentence once, prove the entities, join. In order; undefined for a
 * text that needs nothing or that no engine could say.
 */
export async function translateTexts(
  texts: readonly Told[],
  reader: Reader,
  say: Say,
  options: SayOptions,
): Promise<readonly (Translated | undefined)[]> {
  const plans = texts.map((told) => planOf(told, reader));
  const said = await sayAll(
    plans.flatMap(({ wanted }) => wanted),
    say,
    options,
  );
  const broken = plans.flatMap(({ wanted }) => wanted.filter((sentence) => isBroken(sentence, said)));
  // An engine lost or doubled a name: the words around it are said on their own.
  const around = await sayAll(broken.flatMap(partsAround), say, options);
  return plans.map((plan) => compose(plan, said, around));
}

/** A sentence to say: what the engine gets, and what its placeholders stand for. */
type Sentence = Masked & { readonly direction: Direction };
type Part = string | Sentence;
type Plan = Told & {
  readonly to: ReadLang;
  readonly parts: readonly Part[];
  readonly wanted: readonly Sentence[];
};
type SaidBy = ReadonlyMap<Direction, ReadonlyMap<string, Said>>;

function planOf({ text, from }: Told, reader: Reader): Plan {
  const parts = pieces(text).flatMap((piece) =>
    piece.kind === 'kept' ? [piece.text] : sentenceParts(piece.text, from, reader),
  );
  return { text, from, to: reader.to, parts, wanted: parts.filter((part) => typeof part !== 'string') };
}

/** Names at either end of a sentence never reach the engine; a sentence she reads already is kept. */
function sentenceParts(words: string, from: ReadLang, reader: Reader): readonly Part[] {
  const { text, entities } = mask(words);
  return sentences(text, from).flatMap((sentence) => {
    const [, lead = '', core = '', tail = ''] = edges.exec(sentence) ?? [];
    const plain = (part: string): string => unmaskAll(part, entities);
    const direction = directionFor(core, from, reader);
    if (!direction) return [plain(sentence)];
    return [plain(lead).trim(), { ...renumber({ text: core, entities }), direction }, plain(tail).trim()];
  });
}

/** Which way one sentence goes: a mixed text is carried sentence by sentence. */
function directionFor(sentence: string, from: ReadLang, { to, reads, tell }: Reader): Direction | undefined {
  const look = looksIn(sentence);
  if (!look) return undefined;
  const lang = languageFor(look, from) ?? tell(sentence);
  return lang && !reads.includes(lang) ? directionOf(lang, to) : undefined;
}

/** The whole text tells better than one sentence of it, where the letters leave it open. */
function languageFor(look: ReadLang | 'latin', from: ReadLang): ReadLang | undefined {
  if (look === 'latin' || isLatin(look)) return isLatin(from) ? from : undefined;
  return look === 'zh' && from === 'ja' ? from : look;
}

const edges = /^((?:\s|\{\d+\})*)([^]*?)((?:\s|\{\d+\})*)$/u;

function unmaskAll(part: string, entities: readonly string[]): string {
  return part.replace(/\{(\d+)\}/gu, (_, index: string) => entities[Number(index)] ?? '');
}

async function sayAll(wanted: readonly Sentence[], say: Say, options: SayOptions): Promise<SaidBy> {
  const byDirection = new Map<Direction, Set<string>>();
  for (const { direction, text } of wanted) {
    const cores = byDirection.get(direction) ?? new Set();
    byDirection.set(direction, cores.add(text));
  }
  return new Map(
    await Promise.all(
      [...byDirection].map(
        async ([direction, cores]) => [direction, await say(direction, [...cores], options)] as const,
      ),
    ),
  );
}

function isBroken({ direction, text, entities }: Sentence, said: SaidBy): boolean {
  const answer = said.get(direction)?.get(text);
  return answer !== undefined && unmask({ text: answer.text, entities }) === undefined;
}

/** The words between the placeholders of a sentence, each to be said on its own. */
function partsAround({ direction, text }: Sentence): readonly Sentence[] {
  return text
    .split(/\{\d+\}/u)
    .map((part) => part.trim())
    .filter((part) => looksIn(part) !== undefined)
    .map((part) => ({ direction, text: part, entities: [] }));
}

function compose({ from, to, parts }: Plan, said: SaidBy, around: SaidBy): Translated | undefined {
  const texts: string[] = [];
  const gloss: GlossWord[] = [];
  let engine: EngineId | undefined;
  for (const part of parts) {
    const answer = typeof part === 'string' ? undefined : said.get(part.direction)?.get(part.text);
    if (typeof part === 'string' || !answer) {
      // An aside in a third language that nobody speaks here may stay; what the text is about may not.
      if (typeof part !== 'string' && part.direction === directionOf(from, to)) return undefined;
      const kept = typeof part === 'string' ? part : unmaskAll(part.text, part.entities);
      texts.push(kept);
      gloss.push(...keptWord(kept));
      continue;
    }
    engine = weaker(engine, answer.engine);
    texts.push(unmask({ text: answer.text, entities: part.entities }) ?? pieced(part, around, to));
    gloss.push(...(answer.gloss ?? keptWord(answer.text)).map((word) => named(word, part.entities)));
  }
  if (!engine) return undefined;
  return { text: join(texts, to), engine, ...(engine === 'gloss' ? { gloss } : {}) };
}

/** A text is as good as its weakest sentence: with one glossed, it is a gloss. */
function weaker(one: EngineId | undefined, other: EngineId): EngineId {
  return one === 'gloss' ? one : other;
}

/** What stands for itself in a gloss; a line break is a word of its own. */
function keptWord(text: string): readonly GlossWord[] {
  return (text.match(/\n|[^\s]+(?: +[^\s]+)*/gu) ?? []).map((word) => ({ word, reading: '', meaning: '' }));
}

function named(word: GlossWord, entities: readonly string[]): GlossWord {
  return { ...word, word: unmaskAll(word.word, entities) };
}

function pieced({ direction, text, entities }: Sentence, around: SaidBy, to: ReadLang): string {
  const parts = text.split(/(\{\d+\})/u).map((part) => {
    if (/^\{\d+\}$/u.test(part)) return unmaskAll(part, entities);
    const answer = around.get(direction)?.get(part.trim());
    // An engine that invents a placeholder where none was asked is not believed: the original words stay.
    return answer && unmask({ text: answer.text, entities: [] }) !== undefined ? answer.text : part.trim();
  });
  return join(parts, to);
}

import { languageOf, needsTranslation, type Direction, type Lang } from '@/utils/domain/language';
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
  /** Where it is asked (`rednote.note`), for the ledger. */
  readonly surface: string;
};

/**
 * Translates whole texts: cut, mask, split, say every sentence once, prove the entities, join. In order; undefined for a
 * text that needs nothing or that no engine could say.
 */
export async function translateTexts(
  texts: readonly string[],
  to: Lang,
  say: Say,
  options: SayOptions,
): Promise<readonly (Translated | undefined)[]> {
  const plans = texts.map((text) => planOf(text, to));
  const said = await sayAll(
    plans.flatMap((plan) => plan?.wanted ?? []),
    say,
    options,
  );
  const broken = plans.flatMap((plan) => plan?.wanted.filter((sentence) => isBroken(sentence, said)) ?? []);
  // An engine lost or doubled a name: the words around it are said on their own.
  const around = await sayAll(broken.flatMap(partsAround), say, options);
  return plans.map((plan) => plan && compose(plan, said, around));
}

/** A sentence to say: what the engine gets, and what its placeholders stand for. */
type Sentence = Masked & { readonly direction: Direction };
type Part = string | Sentence;
type Plan = { readonly to: Lang; readonly parts: readonly Part[]; readonly wanted: readonly Sentence[] };
type SaidBy = ReadonlyMap<Direction, ReadonlyMap<string, Said>>;

function planOf(text: string, to: Lang): Plan | undefined {
  const direction = needsTranslation(text, [to]);
  const from = languageOf(text);
  if (!direction || !from) return undefined;
  const parts = pieces(text).flatMap((piece) =>
    piece.kind === 'kept' ? [piece.text] : sentenceParts(piece.text, from, direction),
  );
  return { to, parts, wanted: parts.filter((part) => typeof part !== 'string') };
}

/** Names at either end of a sentence never reach the engine; a sentence she reads already is kept. */
function sentenceParts(words: string, from: Lang, direction: Direction): readonly Part[] {
  const { text, entities } = mask(words);
  return sentences(text, from).flatMap((sentence) => {
    const [, lead = '', core = '', tail = ''] = edges.exec(sentence) ?? [];
    const plain = (part: string): string => unmaskAll(part, entities);
    if (languageOf(core) !== from) return [plain(sentence)];
    return [plain(lead).trim(), { ...renumber({ text: core, entities }), direction }, plain(tail).trim()];
  });
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
    .filter((part) => languageOf(part) !== undefined)
    .map((part) => ({ direction, text: part, entities: [] }));
}

function compose({ to, parts }: Plan, said: SaidBy, around: SaidBy): Translated | undefined {
  const texts: string[] = [];
  const gloss: GlossWord[] = [];
  let engine: EngineId | undefined;
  for (const part of parts) {
    if (typeof part === 'string') {
      texts.push(part);
      gloss.push(...keptWord(part));
      continue;
    }
    const answer = said.get(part.direction)?.get(part.text);
    if (!answer) return undefined;
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

function pieced({ direction, text, entities }: Sentence, around: SaidBy, to: Lang): string {
  const parts = text.split(/(\{\d+\})/u).map((part) => {
    if (/^\{\d+\}$/u.test(part)) return unmaskAll(part, entities);
    const answer = around.get(direction)?.get(part.trim());
    // An engine that invents a placeholder where none was asked is not believed: the original words stay.
    return answer && unmask({ text: answer.text, entities: [] }) !== undefined ? answer.text : part.trim();
  });
  return join(parts, to);
}

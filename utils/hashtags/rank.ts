import type { TagSuggestion } from '@/utils/domain/hashtag';
import type { TagRule } from '@/utils/domain/limits';
import type { TagIndex } from './index';
import { fold, namedIn, runsOf, stringsOf, tokensOf } from './text';

/** What is asked. Tags without `#`. */
export type TagQuestion = {
  readonly platform: string;
  readonly caption: string;
  /** Tags she already has: what goes with them rises, they themselves are left out. */
  readonly have: readonly string[];
  /** What she used on this platform, and how often: the strongest signal. */
  readonly used: readonly { readonly tag: string; readonly count: number }[];
  /** Which characters the platform takes in a tag. */
  readonly allowed: TagRule['allowed'];
  readonly limit: number;
};

type Why = TagSuggestion['why'];

/**
 * Tags for a caption, best first. Every signal is a chance that the tag is used, estimated from counted posts;
 * independent signals add up as chances do, and the strongest names the reason.
 */
export function rankTags(index: TagIndex, question: TagQuestion): readonly TagSuggestion[] {
  const ballot = new Ballot();
  const runs = runsOf(question.caption);
  const strings = stringsOf(runs);
  const said = [...strings].flatMap((text) => tagsSpelled(index, text));
  const have = question.have.flatMap((tag) => index.spelled.get(fold(tag)) ?? []);
  const places = said.filter((tag) => index.local.has(tag));

  voteSaid(ballot, index, question, said);
  voteNamed(ballot, index, question);
  votePopular(ballot, index, question);
  voteWords(ballot, index, question, tokensOf(runs));
  voteTogether(ballot, index, question, [...have, ...places]);
  voteAliases(ballot, index, question, [...said, ...have]);
  voteUsed(ballot, question);

  const taken = new Set(question.have.map(fold));
  return ballot
    .best()
    .filter(({ tag }) => !taken.has(fold(tag)) && question.allowed.test(tag))
    .slice(0, question.limit);
}

/** Adds chances up, tag by tag. */
class Ballot {
  readonly #votes = new Map<string, { tag: string; not: number; most: number; why: Why }>();

  add(tag: string, chance: number, why: Why): void {
    const held = Math.min(chance, 0.98);
    const key = tag.toLowerCase();
    const vote = this.#votes.get(key);
    if (!vote) {
      this.#votes.set(key, { tag, not: 1 - held, most: held, why });
      return;
    }
    vote.not *= 1 - held;
    if (why === 'yours') vote.tag = tag; // her own spelling
    if (held > vote.most) {
      vote.most = held;
      vote.why = why;
    }
  }

  best(): TagSuggestion[] {
    return [...this.#votes.values()]
      .map(({ tag, not, why }) => ({ tag, score: 1 - not, why }))
      .sort((a, b) => b.score - a.score || (a.tag < b.tag ? -1 : 1));
  }
}

/** Tags a piece of the caption spells, also in the other number (`cat`, `cats`). */
function tagsSpelled(index: TagIndex, text: string): readonly number[] {
  const exact = index.spelled.get(text);
  if (exact) return exact;
  if (text.length < 4 || !/[a-z]$/.test(text)) return [];
  return index.spelled.get(text.endsWith('s') ? text.slice(0, -1) : `${text}s`) ?? [];
}

/** The caption says the tag. */
function voteSaid(ballot: Ballot, index: TagIndex, { platform }: TagQuestion, said: readonly number[]): void {
  const known = index.platforms[platform];
  for (const tag of new Set(said))
    ballot.add(index.tags[tag] ?? '', (known?.said[tag] ?? 10) / 255, 'in-caption');
}

/** The caption says a name or phrase no list knows. */
function voteNamed(ballot: Ballot, index: TagIndex, { platform, caption }: TagQuestion): void {
  const known = index.platforms[platform];
  for (const { text, shape } of namedIn(caption)) {
    const common = (known?.words.get(text)?.saying ?? 0) >= COMMON;
    const chance = (known?.named[common ? `${shape}k` : shape] ?? 0) / 255;
    if (chance > 0 && !index.spelled.has(fold(text))) ballot.add(text, chance, 'in-caption');
  }
}

/** A word said in this many posts is common, not a name. */
export const COMMON = 5;

function votePopular(ballot: Ballot, index: TagIndex, { platform }: TagQuestion): void {
  const known = index.platforms[platform];
  for (const tag of known?.popular ?? [])
    ballot.add(index.tags[tag] ?? '', (0.5 * (known?.uses[tag] ?? 0)) / (known?.posts ?? 1), 'popular');
}

/** Words of the caption bring the tags they are used with; rarer words weigh more. */
function voteWords(
  ballot: Ballot,
  index: TagIndex,
  { platform }: TagQuestion,
  tokens: ReadonlySet<string>,
): void {
  const known = index.platforms[platform];
  if (!known) return;
  let weights = 0;
  const sums = new Map<number, number>();
  for (const token of tokens) {
    const word = known.words.get(token);
    if (!word) continue;
    const weight = Math.log(known.posts / word.saying) ** 2;
    weights += weight;
    for (let i = 0; i + 1 < word.tags.length; i += 2) {
      const tag = word.tags[i] ?? 0;
      sums.set(tag, (sums.get(tag) ?? 0) + (weight * (word.tags[i + 1] ?? 0)) / (word.saying + 10));
    }
  }
  for (const [tag, sum] of sums) ballot.add(index.tags[tag] ?? '', (2 * sum) / weights, 'goes-with');
}

/** Tags she has, and places the caption names, bring the tags they are used with; only a place brings a place. */
function voteTogether(
  ballot: Ballot,
  index: TagIndex,
  { platform }: TagQuestion,
  from: readonly number[],
): void {
  const known = index.platforms[platform];
  for (const tag of new Set(from)) {
    const others = known?.together.get(tag) ?? [];
    for (let i = 0; i + 1 < others.length; i += 2) {
      const other = others[i] ?? 0;
      if (index.local.has(other) && !index.local.has(tag)) continue;
      const chance = (others[i + 1] ?? 0) / ((known?.uses[tag] ?? 0) + 3);
      ballot.add(index.tags[other] ?? '', 0.7 * chance, 'goes-with');
    }
  }
}

/** What the caption or her tags say in the other language, where this platform's people use it. */
function voteAliases(
  ballot: Ballot,
  index: TagIndex,
  { platform }: TagQuestion,
  from: readonly number[],
): void {
  const known = index.platforms[platform];
  for (const tag of new Set(from))
    (index.aliases.get(tag) ?? []).forEach((alias, place) => {
      if ((known?.uses[alias] ?? 0) > 0)
        ballot.add(index.tags[alias] ?? '', 0.25 / (place + 1), 'other-language');
    });
}

/** Her own tags: the more of her posts carry one, the likelier the next does. */
function voteUsed(ballot: Ballot, { used }: TagQuestion): void {
  const most = Math.max(0, ...used.map(({ count }) => count));
  for (const { tag, count } of used) ballot.add(tag, (0.8 * count) / (most + 1), 'yours');
}

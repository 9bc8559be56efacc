import type { TagSuggestion } from '@/utils/domain/hashtag';
import type { TagRule } from '@/utils/domain/limits';
import type { PlatformTags, TagIndex } from './index';
import { homeSpeech, speechOf, type Speech } from './speech';
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
 * independent signals add up as chances do, and the strongest names the reason. Tags are in a language of hers or of
 * the platform, unless the caption itself says them.
 */
export function rankTags(index: TagIndex, question: TagQuestion): readonly TagSuggestion[] {
  const ballot = new Ballot();
  const runs = runsOf(question.caption);
  const said = [...stringsOf(runs)].flatMap((text) => tagsSpelled(index, text));
  const have = question.have.flatMap((tag) => index.spelled.get(fold(tag)) ?? []);
  const home = homeSpeech(question.platform);
  const speech = speechOf(question.caption) ?? home;
  const known = index.platforms[question.platform];
  const popular = pairsOf(known?.popular[speech] ?? known?.popular[home] ?? []);
  const asked: Asked = {
    known,
    caption: question.caption,
    speech,
    home,
    said: new Set(said),
    have: new Set(have),
    popular: new Map(popular.map(([tag, perMille]) => [tag, perMille / 1_000])),
  };

  voteSaid(ballot, index, asked);
  voteNamed(ballot, index, asked);
  votePopular(ballot, index, asked);
  voteWords(ballot, index, asked, tokensOf(runs));
  voteTogether(ballot, index, asked);
  voteUsed(ballot, question);

  const taken = new Set(question.have.map(fold));
  const best = ballot.best().filter(({ tag }) => !taken.has(fold(tag)) && question.allowed.test(tag));
  return paddingLast(best).slice(0, question.limit);
}

/** The question, looked up. */
type Asked = {
  readonly known: PlatformTags | undefined;
  readonly caption: string;
  readonly speech: Speech;
  readonly home: Speech;
  /** Tags the caption says, and tags she has. */
  readonly said: ReadonlySet<number>;
  readonly have: ReadonlySet<number>;
  /** What goes under any post, and under what share of them. */
  readonly popular: ReadonlyMap<number, number>;
};

/** So many are shown at once. */
const PAGE = 10;

/** Of the tags shown together, what speaks of this post comes before what goes under any post. */
function paddingLast(best: readonly TagSuggestion[]): readonly TagSuggestion[] {
  const shown = best.slice(0, PAGE);
  return [
    ...shown.filter(({ why }) => why !== 'popular'),
    ...shown.filter(({ why }) => why === 'popular'),
    ...best.slice(PAGE),
  ];
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
      .sort((a, b) => b.score - a.score);
  }
}

/** Tags a piece of the caption spells, also in the other number (`cat`, `cats`). */
function tagsSpelled(index: TagIndex, text: string): readonly number[] {
  const exact = index.spelled.get(text);
  if (exact) return exact;
  if (text.length < 4 || !/[a-z]$/.test(text)) return [];
  return index.spelled.get(text.endsWith('s') ? text.slice(0, -1) : `${text}s`) ?? [];
}

/** The caption says the tag; what says the same in the platform's language comes right after it. */
function voteSaid(ballot: Ballot, index: TagIndex, asked: Asked): void {
  for (const tag of asked.said) {
    const chance = saidChance(asked, tag);
    ballot.add(index.tags[tag] ?? '', chance, 'in-caption');
    voteAliases(ballot, index, asked, tag, chance);
  }
  for (const tag of asked.have) voteAliases(ballot, index, asked, tag, SURE);
}

/** What a tag she has is worth to its like in the other language. */
const SURE = 0.3;

function voteAliases(ballot: Ballot, index: TagIndex, { home }: Asked, tag: number, chance: number): void {
  if (index.speech(tag) === home) return;
  (index.aliases.get(tag) ?? []).forEach((alias, place) => {
    if (index.speech(alias) === home)
      ballot.add(index.tags[alias] ?? '', chance / (place + 1), 'other-language');
  });
}

function saidChance({ known }: Asked, tag: number): number {
  return (known?.said[tag] ?? 10) / 255;
}

/** The caption says a name or phrase no list knows. */
function voteNamed(ballot: Ballot, index: TagIndex, { known, caption }: Asked): void {
  for (const { text, shape } of namedIn(caption)) {
    const common = (known?.words.get(text)?.saying ?? 0) >= COMMON;
    const chance = (known?.named[common ? `${shape}k` : shape] ?? 0) / 255;
    if (chance > 0 && !index.spelled.has(fold(text))) ballot.add(text, chance, 'in-caption');
  }
}

/** A word said in this many posts is common, not a name. */
export const COMMON = 5;

/** What goes under any post in her language; where too few post in it, in the platform's. */
function votePopular(ballot: Ballot, index: TagIndex, asked: Asked): void {
  for (const [tag, share] of asked.popular)
    if (speaks(index, asked, tag)) ballot.add(index.tags[tag] ?? '', 0.5 * share, 'popular');
}

/** As if so much weight of words had spoken for nothing: few words tell little. */
const DOUBT = 80;

/** Words of the caption bring the tags they are used with; rarer words weigh more. */
function voteWords(ballot: Ballot, index: TagIndex, asked: Asked, tokens: ReadonlySet<string>): void {
  const { known } = asked;
  if (!known) return;
  let weights = DOUBT;
  const sums = new Map<number, number>();
  for (const token of tokens) {
    const word = known.words.get(token);
    if (!word) continue;
    const weight = Math.log(known.posts / word.saying) ** 2;
    weights += weight;
    for (const [tag, count] of pairsOf(word.tags))
      sums.set(tag, (sums.get(tag) ?? 0) + (weight * count) / (word.saying + 10));
  }
  for (const [tag, sum] of sums)
    if (speaks(index, asked, tag))
      ballot.add(index.tags[tag] ?? '', (2 * sum) / weights, brought(asked, tag));
}

/** Tags she has or the caption says bring the tags they are used with; a reserved tag needs one of its kind. */
function voteTogether(ballot: Ballot, index: TagIndex, asked: Asked): void {
  for (const tag of new Set([...asked.have, ...asked.said])) {
    const sure = asked.have.has(tag) || index.reserved.has(tag) ? 0.7 : 0.7 * saidChance(asked, tag);
    const uses = asked.known?.uses[tag] ?? 0;
    for (const [other, count] of pairsOf(asked.known?.together.get(tag) ?? [])) {
      if (!mayBring(index, tag, other)) continue;
      if (!speaks(index, asked, other)) continue;
      ballot.add(index.tags[other] ?? '', (sure * count) / (uses + 3), brought(asked, other));
    }
  }
}

/** What goes under any post is no news of this one, whatever brings it. */
function brought({ popular }: Asked, tag: number): Why {
  return popular.has(tag) ? 'popular' : 'goes-with';
}

/** Words and tags may bring English anywhere: Chinese notes are full of it. */
function speaks(index: TagIndex, { speech, home }: Asked, tag: number): boolean {
  const of = index.speech(tag);
  return of === 'en' || of === speech || of === home;
}

/** A place brings its land, but a land none of its places. */
function mayBring(index: TagIndex, tag: number, other: number): boolean {
  const [of, asks] = [index.reserved.get(tag), index.reserved.get(other)];
  return !asks || of === asks || (of === 'place' && asks === 'land');
}

/** Her own tags: the more of her posts carry one, the likelier the next does. */
function voteUsed(ballot: Ballot, { used }: TagQuestion): void {
  const most = Math.max(0, ...used.map(({ count }) => count));
  for (const { tag, count } of used) ballot.add(tag, (0.8 * count) / (most + 1), 'yours');
}

/** `[tag, count, tag, count, …]` by twos. */
function pairsOf(flat: readonly number[]): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) pairs.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
  return pairs;
}

import { fold } from './text';

/** The index as it lies in `public/data`, gzipped. Counts and weights only; `.tools/build-hashtags.ts` writes it. */
export type PackedIndex = {
  /** Every tag, joined by line ends; a tag is called by its place. */
  readonly tags: string;
  /** Tags that name a place: never suggested unless the caption or her tags name it too. */
  readonly local: readonly number[];
  /** `[tag, …the same in the other language]`. */
  readonly aliases: readonly (readonly number[])[];
  readonly platforms: Readonly<Record<string, PackedPlatform>>;
};

export type PackedPlatform = {
  /** How many posts were counted. */
  readonly posts: number;
  /** Posts using each tag. */
  readonly uses: readonly number[];
  /** For each tag, how often a caption that says it is tagged with it, of 255. */
  readonly said: readonly number[];
  /** Words that go with tags, joined by line ends; then per word: posts saying it, and `tag, count, …`. */
  readonly words: string;
  readonly saying: readonly number[];
  readonly wordTags: readonly (readonly number[])[];
  /** `[tag, other tag, count, …]`: used together. */
  readonly together: readonly (readonly number[])[];
  /** How often a word that no list knows is a tag, by its shape (`Named`), of 255. */
  readonly named: Readonly<Record<string, number>>;
};

/** The index, opened for asking. */
export type TagIndex = {
  readonly tags: readonly string[];
  /** Tags by their folded spelling. */
  readonly spelled: ReadonlyMap<string, readonly number[]>;
  readonly local: ReadonlySet<number>;
  readonly aliases: ReadonlyMap<number, readonly number[]>;
  readonly platforms: Readonly<Record<string, PlatformTags>>;
};

export type PlatformTags = {
  readonly posts: number;
  readonly uses: readonly number[];
  readonly said: readonly number[];
  readonly named: Readonly<Record<string, number>>;
  readonly words: ReadonlyMap<string, { readonly saying: number; readonly tags: readonly number[] }>;
  readonly together: ReadonlyMap<number, readonly number[]>;
  /** The most used tags that name no place. */
  readonly popular: readonly number[];
};

/** Makes a packed index answer. */
export function openIndex(packed: PackedIndex): TagIndex {
  const tags = packed.tags.split('\n');
  const spelled = new Map<string, number[]>();
  tags.forEach((tag, at) => {
    const key = fold(tag);
    spelled.set(key, [...(spelled.get(key) ?? []), at]);
  });
  const local = new Set(packed.local);
  return {
    tags,
    spelled,
    local,
    aliases: byFirst(packed.aliases),
    platforms: Object.fromEntries(
      Object.entries(packed.platforms).map(([id, platform]) => [id, openPlatform(platform, local)]),
    ),
  };
}

const POPULAR = 100;

function openPlatform(packed: PackedPlatform, local: ReadonlySet<number>): PlatformTags {
  const used = packed.uses.flatMap((uses, tag) => (uses > 0 && !local.has(tag) ? [{ tag, uses }] : []));
  return {
    posts: packed.posts,
    uses: packed.uses,
    said: packed.said,
    named: packed.named,
    words: new Map(
      packed.words
        .split('\n')
        .map((word, at) => [word, { saying: packed.saying[at] ?? 0, tags: packed.wordTags[at] ?? [] }]),
    ),
    together: byFirst(packed.together),
    popular: used
      .sort((a, b) => b.uses - a.uses)
      .slice(0, POPULAR)
      .map(({ tag }) => tag),
  };
}

function byFirst(rows: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  return new Map(rows.flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, rest] as const])));
}

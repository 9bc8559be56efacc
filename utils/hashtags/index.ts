import { scriptSpeech, type Speech } from './speech';
import { fold } from './text';

/** The index as it lies in `public/data`, gzipped. Counts and weights only; `.tools/build-hashtags.ts` writes it. */
export type PackedIndex = {
  /** Every tag, joined by line ends; a tag is called by its place. */
  readonly tags: string;
  /** Tags never suggested unless the caption or her tags ask for them. */
  readonly reserved: Readonly<Record<Reserve, readonly number[]>>;
  /** Tags in Latin letters that captions of one language alone bring. */
  readonly foreign: Readonly<Partial<Record<Speech, readonly number[]>>>;
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
  /** `tag, how many of a thousand posts, …`: what goes under any post, by the caption's language. */
  readonly popular: Popular;
};

/** A place, the land it is in, or what the counted posts are about more than the world is. */
export type Reserve = 'place' | 'land' | 'sampled';

type Popular = Readonly<Partial<Record<Speech, readonly number[]>>>;

/** The index, opened for asking. */
export type TagIndex = {
  readonly tags: readonly string[];
  /** Tags by their folded spelling. */
  readonly spelled: ReadonlyMap<string, readonly number[]>;
  readonly reserved: ReadonlyMap<number, Reserve>;
  /** The language of each tag. */
  readonly speech: (tag: number) => Speech;
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
  readonly popular: Popular;
};

/** Makes a packed index answer. */
export function openIndex(packed: PackedIndex): TagIndex {
  const tags = packed.tags.split('\n');
  const spelled = new Map<string, number[]>();
  tags.forEach((tag, at) => {
    const key = fold(tag);
    spelled.set(key, [...(spelled.get(key) ?? []), at]);
  });
  return {
    tags,
    spelled,
    reserved: byTag(packed.reserved),
    speech: openSpeech(tags, packed.foreign),
    aliases: byFirst(packed.aliases),
    platforms: Object.fromEntries(
      Object.entries(packed.platforms).map(([id, platform]) => [id, openPlatform(platform)]),
    ),
  };
}

function openSpeech(tags: readonly string[], foreign: PackedIndex['foreign']): TagIndex['speech'] {
  const listed = byTag(foreign);
  return (tag) => listed.get(tag) ?? scriptSpeech(tags[tag] ?? '');
}

function openPlatform(packed: PackedPlatform): PlatformTags {
  return {
    posts: packed.posts,
    uses: packed.uses,
    said: packed.said,
    named: packed.named,
    popular: packed.popular,
    words: new Map(
      packed.words
        .split('\n')
        .map((word, at) => [word, { saying: packed.saying[at] ?? 0, tags: packed.wordTags[at] ?? [] }]),
    ),
    together: byFirst(packed.together),
  };
}

function byFirst(rows: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  return new Map(rows.flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, rest] as const])));
}

/** Lists of tags by name, as the name of each tag. */
function byTag<Name extends string>(
  lists: Readonly<Partial<Record<Name, readonly number[]>>>,
): ReadonlyMap<number, Name> {
  const named = new Map<number, Name>();
  for (const name of Object.keys(lists) as Name[]) for (const tag of lists[name] ?? []) named.set(tag, name);
  return named;
}

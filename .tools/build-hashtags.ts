import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PackedIndex, PackedPlatform, Reserve } from '@/utils/hashtags/index';
import { COMMON } from '@/utils/hashtags/rank';
import { scriptSpeech, speechOf, type Speech } from '@/utils/hashtags/speech';
import { fold, LONGEST_TAG, namedIn, runsOf, stringsOf, tokensOf } from '@/utils/hashtags/text';
import { EVERYDAY, TOPICS } from './hashtag-topics';

/*
 * Builds public/data/hashtags.json.gz from counted posts: `node .tools/run-ts.mjs .tools/build-hashtags.ts`.
 * Only counts leave the data: no caption, no author, no tag one author alone uses, no word fewer than three say.
 */

const SOURCE = '../shared/data/hashtags';
const TARGET = 'public/data/hashtags.json.gz';

/** The data's name for a platform, and Ferry's. */
const PLATFORMS = { xhs: 'rednote', tiktok: 'tiktok', instagram: 'instagram', youtube: 'youtube' } as const;

/** Places the posts come from more than the world does; a tag holding one needs a reason of its own. */
const PLACES = new RegExp(
  [
    'dallas|dfw|texas|houston|austin|plano|frisco|losangeles|california|sanfrancisco|newyork|nyc|boston|chicago|seattle|vegas',
    '^la$|^sf$|^allen$|^destin$',
    '达拉斯|達拉斯|德州|德克萨斯|德克薩斯|得州|休斯顿|休斯頓|休斯敦|奥斯汀|奥斯丁|洛杉矶|洛杉磯|加州|旧金山|湾区|纽约|紐約|波士顿|芝加哥|西雅图|拉斯维加斯|多伦多|温哥华|墨尔本|悉尼|伦敦',
    '圣安东尼奥|圣地亚哥|费城|华盛顿|亚特兰大|迈阿密|丹佛|密歇根|新泽西|弗吉尼亚|佛州|佛罗里达|俄亥俄|哥伦布|夏威夷|硅谷|尔湾|曼哈顿|布鲁克林|法拉盛|奥兰多',
    'istanbul|bcn|barcelona|london|paris|vietnam|saigon|hanoi|hochiminh|philippines|thailand|indonesia|malaysia',
  ].join('|'),
);

/** The land those places are in: it does not tell which of them. */
const LANDS = /american|america|unitedstates|usa$|美国|美國|北美|留美|美东|美西|美联航|加拿大/;

/** What the posts are about more than the world is, and the news of the weeks they were gathered in: the same holds. */
const SAMPLED = new RegExp(
  [
    '物理|高中|高考|中考|高一|高二|高三|学霸|学渣|自动驾驶|新能源汽车|品牌营销|设计$',
    '^ai$|ai绘画|ai教程|ai工具|aigc|人工智能|midjourney|chatgpt|^aida$|^lookai$',
    'thatgirl|cleangirl|imjustagirl|vanillagirl|selfcares|selfcaredays|romantisize|girlygirl|daycare',
    'tiktokban|tiktok_refugee|tiktokrefugees|tiktokrefugee2|^refugee|^tiktok$',
    'streameruniversity|valeriamarquez|giaiphongmiennam|30thang4',
  ].join('|'),
);

/** Why a tag is kept for who asks for it; undefined for most. */
function reservedAs(tag: string): Reserve | undefined {
  if (PLACES.test(tag)) return 'place';
  if (LANDS.test(tag)) return 'land';
  return SAMPLED.test(tag) ? 'sampled' : undefined;
}

/** Letters nobody reads; they are under many posts all the same. */
const SPELLS = /(.)\1{3}|^xyzbca$|^abcxyz$|^fy$|^fypage$/;

type Post = {
  readonly platform: keyof typeof PLATFORMS;
  readonly caption_without_tags: string;
  readonly tags: readonly string[];
  readonly author: string;
};

export function main(): void {
  if (!existsSync(SOURCE)) {
    console.log(`tags: ${SOURCE} is not here; ${TARGET} stays as it is`);
    return;
  }
  const packed = packIndex(
    [...readPosts('train'), ...readPosts('tagsonly')],
    [
      ...readTopics(),
      ...readAttested(`${SOURCE}/tagpairs.dev.tsv`),
      ...readPairs(`${SOURCE}/tagpairs.auto_cedict.tsv`),
    ],
  );
  const bytes = gzipSync(JSON.stringify(packed), { level: 9 });
  writeFileSync(TARGET, bytes);
  console.log(`tags: ${TARGET} ${bytes.length} bytes, ${packed.tags.split('\n').length} tags`);
}

function readPosts(name: string): Post[] {
  const lines = gunzipSync(readFileSync(`${SOURCE}/${name}.jsonl.gz`)).toString();
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Post);
}

type Pair = { readonly en: string; readonly zh: string; readonly weight: number };

/** Dictionary pairs, each attested by posts on both sides; the more used and the more used together, the surer. */
function readPairs(file: string): Pair[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .map((line) => {
      const [en = '', zh = '', , zhPosts, together] = line.split('\t');
      return { en, zh, weight: Math.log1p(Number(zhPosts)) + 2 * Math.log1p(Number(together)) };
    })
    .filter(({ en, zh }) => en.length > 1 && zh.length > 1);
}

/** Pairs somebody checked; they come before the dictionary's. */
function readAttested(file: string): Pair[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [en = '', zh = ''] = line.split('\t');
    return zh.split('|').map((each, place) => ({ en, zh: each, weight: 1_000 - place }));
  });
}

/** `english, english = 中文 中文`, each way. */
function readTopics(): Pair[] {
  const lines = TOPICS.trim().split('\n');
  return lines.flatMap((line) => {
    const [en = '', zh = ''] = line.split(' = ');
    return en
      .split(', ')
      .flatMap((one, i) => zh.split(' ').map((other, j) => ({ en: one, zh: other, weight: 900 - i - j })));
  });
}

function packIndex(posts: readonly Post[], pairs: readonly Pair[]): PackedIndex {
  const shared = counted(
    posts.map(({ author, tags }) => ({ author, keys: new Set(tags) })),
    2,
    2,
  );
  for (const { en, zh } of pairs)
    for (const tag of [en, zh, ...EVERYDAY]) shared.set(tag, shared.get(tag) ?? 0);
  const tags = [...shared.keys()]
    .filter((tag) => tag.length <= LONGEST_TAG && /^[\p{L}\p{N}\p{M}_]+$/u.test(tag))
    .sort();
  const places = new Map(tags.map((tag, at) => [tag, at]));
  const spelled = groupBy(tags, fold);
  const everywhere = new Tally();
  for (const row of rowsOf(posts, places, spelled))
    for (const tag of row.said) everywhere.add(tag, row.used.has(tag));
  return {
    tags: tags.join('\n'),
    reserved: packReserved(tags),
    foreign: packForeign(posts, tags, places),
    aliases: packAliases(pairs, places),
    platforms: Object.fromEntries(
      Object.entries(PLATFORMS).map(([theirs, ours]) => [
        ours,
        packPlatform(
          posts.filter(({ platform }) => platform === theirs),
          tags,
          places,
          spelled,
          ours === 'rednote' ? EVERYDAY : [],
          everywhere,
        ),
      ]),
    ),
  };
}

function packReserved(tags: readonly string[]): Record<Reserve, number[]> {
  const reserved: Record<Reserve, number[]> = { place: [], land: [], sampled: [] };
  tags.forEach((tag, at) => {
    const as = reservedAs(tag);
    if (as) reserved[as].push(at);
  });
  return reserved;
}

/** Keys used in at least `posts` posts of at least `authors` authors, with how many posts use them. */
function counted(
  rows: readonly { readonly author: string; readonly keys: ReadonlySet<string> }[],
  posts: number,
  authors: number,
): Map<string, number> {
  const seen = new Map<string, { posts: number; authors: Set<string> }>();
  for (const { author, keys } of rows)
    for (const key of keys) {
      const row = seen.get(key) ?? { posts: 0, authors: new Set() };
      row.posts += 1;
      row.authors.add(author);
      seen.set(key, row);
    }
  return new Map(
    [...seen]
      .filter(([, row]) => row.posts >= posts && row.authors.size >= authors)
      .map(([key, row]) => [key, row.posts]),
  );
}

function packAliases(pairs: readonly Pair[], places: ReadonlyMap<string, number>): number[][] {
  const best = new Map<number, { to: number; weight: number }[]>();
  for (const { en, zh, weight } of pairs) {
    const [from, to] = [places.get(en), places.get(zh)];
    if (from === undefined || to === undefined) continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      if (!best.get(one)?.some(({ to: known }) => known === other))
        best.set(one, [...(best.get(one) ?? []), { to: other, weight }]);
  }
  return [...best].map(([from, found]) => [
    from,
    ...found
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 3)
      .map(({ to }) => to),
  ]);
}

type Row = ReturnType<typeof rowsOf>[number];

function rowsOf(
  posts: readonly Post[],
  places: ReadonlyMap<string, number>,
  spelled: ReadonlyMap<string, readonly string[]>,
) {
  return posts.map((post) => {
    const runs = runsOf(post.caption_without_tags);
    return {
      author: post.author,
      caption: post.caption_without_tags,
      speech: speechOf(post.caption_without_tags),
      used: new Set(post.tags.filter((tag) => places.has(tag))),
      tags: new Set(post.tags),
      said: new Set([...stringsOf(runs)].flatMap((text) => spelled.get(text) ?? [])),
      keys: tokensOf(runs),
    };
  });
}

/** Latin tags that captions in one language other than English alone bring: in more than half of their posts. */
function packForeign(
  posts: readonly Post[],
  tags: readonly string[],
  places: ReadonlyMap<string, number>,
): Partial<Record<Speech, number[]>> {
  const english = new Tally();
  const viet = new Tally();
  for (const post of posts) {
    const speech = speechOf(post.caption_without_tags);
    if (speech === undefined) continue;
    for (const tag of new Set(post.tags)) {
      english.add(tag, speech !== 'vi' && speech !== 'latin');
      viet.add(tag, speech === 'vi');
    }
  }
  const foreign: Partial<Record<Speech, number[]>> = { vi: [], latin: [] };
  for (const tag of tags) {
    if (scriptSpeech(tag) !== 'en' || english.share(tag, 0.5, 1) > 0.35) continue;
    foreign[viet.share(tag, 0, 0) > 0.5 ? 'vi' : 'latin']?.push(places.get(tag) ?? 0);
  }
  return foreign;
}

function packPlatform(
  posts: readonly Post[],
  tags: readonly string[],
  places: ReadonlyMap<string, number>,
  spelled: ReadonlyMap<string, readonly string[]>,
  everyday: readonly string[],
  everywhere: Tally,
): PackedPlatform {
  const rows = rowsOf(posts, places, spelled);
  const uses = counted(
    rows.map(({ author, used }) => ({ author, keys: used })),
    1,
    1,
  );
  const withCaption = rows.filter(({ keys }) => keys.size > 0);
  const words = counted(withCaption, 6, 3);
  for (const [word, saying] of words) if (saying > rows.length * 0.3) words.delete(word);

  const pairsOf = (
    from: (row: (typeof rows)[number]) => Iterable<string>,
  ): Map<string, Map<string, number>> => {
    const pairs = new Map<string, Map<string, number>>();
    for (const row of rows)
      for (const key of from(row)) {
        const others = pairs.get(key) ?? new Map<string, number>();
        for (const tag of row.used) if (tag !== key) others.set(tag, (others.get(tag) ?? 0) + 1);
        pairs.set(key, others);
      }
    return pairs;
  };
  /** The tags that go with a key, as `tag, count, …`. */
  const strongest = (others: ReadonlyMap<string, number>, most: number): number[] =>
    [...others]
      .filter(([, together]) => together >= 2)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .flatMap(([tag, together]) => [places.get(tag) ?? 0, together]);

  const byWord = pairsOf(({ keys }) => [...keys].filter((key) => words.has(key)));
  /** Tags a word tells of: more than chance would have it, and no place, which only a place may bring. */
  const telling = (word: string, saying: number): Map<string, number> =>
    new Map(
      [...(byWord.get(word) ?? [])].filter(
        ([tag, together]) =>
          mayBring(tag, together / saying) &&
          together / (saying + 10) > 0.055 &&
          together / saying > (1.5 * (uses.get(tag) ?? 0)) / rows.length,
      ),
    );
  const linked = [...words]
    .map(([word, saying]) => ({ word, saying, tags: strongest(telling(word, saying), 6) }))
    .filter(({ tags: found }) => found.length > 0)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  const byTag = pairsOf(({ used }) => used);
  return {
    posts: rows.length,
    uses: tags.map((tag) => uses.get(tag) ?? 0),
    said: saidChances(rows, tags, uses, everywhere),
    popular: packPopular(rows, places, everyday),
    words: linked.map(({ word }) => word).join('\n'),
    saying: linked.map(({ saying }) => saying),
    wordTags: linked.map(({ tags: found }) => found),
    together: [...byTag]
      .filter(([tag]) => (uses.get(tag) ?? 0) >= 5)
      .map(([tag, others]) => [places.get(tag) ?? 0, ...strongest(others, 8)])
      .filter((row) => row.length > 1)
      .sort(([a = 0], [b = 0]) => a - b),
    named: namedChances(rows, words, spelled),
  };
}

/** No word brings a place, and only a word as good as its name brings what the posts have too much of. */
function mayBring(tag: string, share: number): boolean {
  const reserved = reservedAs(tag);
  return !reserved || (reserved === 'sampled' && share > 0.8);
}

/** How often a caption saying a tag is tagged with it: its own count, leaning on tags of its length and use. */
function saidChances(
  rows: readonly { readonly said: ReadonlySet<string>; readonly used: ReadonlySet<string> }[],
  tags: readonly string[],
  uses: ReadonlyMap<string, number>,
  everywhere: Tally,
): number[] {
  const kind = (tag: string): string =>
    `${/\p{Script=Han}/u.test(tag) ? `h${Math.min(tag.length, 6)}` : `l${Math.min(tag.length >> 1, 10)}`}u${Math.min(6, Math.ceil(Math.log2((uses.get(tag) ?? 0) + 1)))}`;
  const own = new Tally();
  const alike = new Tally();
  for (const { said, used } of rows)
    for (const tag of said) {
      own.add(tag, used.has(tag));
      alike.add(kind(tag), used.has(tag));
    }
  const topics = new Set(readTopics().flatMap(({ en, zh }) => [en, zh]));
  return tags.map((tag) => {
    const kin = 0.8 * alike.share(kind(tag), 0.05, 10);
    // What nobody tagged here may be tagged elsewhere.
    const chance = own.share(tag, uses.has(tag) ? kin : everywhere.share(tag, kin, 4), 4);
    return Math.round(255 * (topics.has(tag) && !oneHan.test(tag) ? Math.max(chance, TOPIC) : chance));
  });
}

/** One character is more often part of a word than a topic. */
const oneHan = /^\p{Script=Han}$/u;

/** Whoever says a topic means it, however few of the counted posts are about it. */
const TOPIC = 0.15;

/** Fewer posts than this tell nothing of a language on a platform. */
const FEW = 100;
/** Sure enough to be shown where nothing better is, and no surer. */
const EVERYDAY_SHARE = 0.03;

/** What goes under any post, by the caption's language. */
function packPopular(
  rows: readonly Row[],
  places: ReadonlyMap<string, number>,
  everyday: readonly string[],
): Partial<Record<Speech, number[]>> {
  const popular: Partial<Record<Speech, number[]>> = {};
  for (const speech of ['zh', 'en', 'vi', 'latin', 'other'] as const) {
    const mine = rows.filter((row) => row.speech === speech);
    if (mine.length < FEW) continue;
    const shares = genericShares(mine, speech);
    everyday.forEach((tag, i) =>
      shares.set(tag, Math.max(shares.get(tag) ?? 0, EVERYDAY_SHARE * (1 - i / 20))),
    );
    popular[speech] = [...shares]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 20)
      .flatMap(([tag, share]) => [places.get(tag) ?? 0, Math.round(1_000 * share)]);
  }
  return popular;
}

/** Tags of this language that many authors use and no word of theirs asks for, and under what share of posts. */
function genericShares(rows: readonly Row[], speech: Speech): Map<string, number> {
  const authors = new Set(rows.map(({ author }) => author)).size;
  const keyed = rows.map(({ author, used }) => ({ author, keys: used }));
  const often = wordShares(rows);
  const generic = [...counted(keyed, 5, Math.max(5, authors * 0.008))].filter(
    ([tag]) =>
      !reservedAs(tag) &&
      !SPELLS.test(tag) &&
      [speech, 'en'].includes(scriptSpeech(tag)) &&
      topicality(rows, often, tag) < 0.3,
  );
  return new Map(generic.map(([tag, posts]) => [tag, posts / rows.length]));
}

/** How much oftener posts with a tag say some word than posts do at large: 0 under any post, near 1 on one subject. */
function topicality(rows: readonly Row[], all: ReadonlyMap<string, number>, tag: string): number {
  const mine = wordShares(rows.filter(({ used }) => used.has(tag)));
  return Math.max(0, ...[...mine].map(([word, share]) => share - (all.get(word) ?? 0)));
}

/** In what share of posts each word is said. */
function wordShares(rows: readonly Row[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { keys } of rows)
    for (const key of keys) shares.set(key, (shares.get(key) ?? 0) + 1 / rows.length);
  return shares;
}

/** How often a word no list knows is a tag, by shape. */
function namedChances(
  rows: readonly { readonly caption: string; readonly tags: ReadonlySet<string> }[],
  words: ReadonlyMap<string, number>,
  spelled: ReadonlyMap<string, readonly string[]>,
): Record<string, number> {
  const shapes = new Tally();
  for (const { caption, tags } of rows)
    for (const { text, shape } of namedIn(caption))
      if (!spelled.has(fold(text)))
        shapes.add((words.get(text) ?? 0) >= COMMON ? `${shape}k` : shape, tags.has(text));
  return Object.fromEntries(
    shapes
      .keys()
      .map((shape) => [shape, Math.round(255 * shapes.share(shape, 0, 20))] as const)
      .filter(([, chance]) => chance > 2)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Counts yes among all, and tells the share with a little doubt. */
class Tally {
  readonly #rows = new Map<string, { yes: number; all: number }>();

  add(key: string, yes: boolean): void {
    const row = this.#rows.get(key) ?? { yes: 0, all: 0 };
    row.all += 1;
    if (yes) row.yes += 1;
    this.#rows.set(key, row);
  }

  keys(): string[] {
    return [...this.#rows.keys()];
  }

  /** As if `doubt` more had been seen, `lean` of them yes. */
  share(key: string, lean: number, doubt: number): number {
    const { yes, all } = this.#rows.get(key) ?? { yes: 0, all: 0 };
    return (yes + lean * doubt) / (all + doubt);
  }
}

function groupBy(tags: readonly string[], key: (tag: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const tag of tags) groups.set(key(tag), [...(groups.get(key(tag)) ?? []), tag]);
  return groups;
}

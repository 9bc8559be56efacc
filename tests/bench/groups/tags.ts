import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BenchInput } from '@/tests/bench/bench';
import { openIndex, type PackedIndex } from '@/utils/hashtags/index';
import { rankTags, type TagQuestion } from '@/utils/hashtags/rank';
import { fold } from '@/utils/hashtags/text';

const INDEX = 'public/data/hashtags.json.gz';
const DATA = '../shared/data/hashtags';
const SAMPLE = 'tests/bench/tags-sample.jsonl';

type Post = {
  readonly platform: string;
  readonly caption_without_tags: string;
  readonly tags: readonly string[];
  readonly author: string;
};

/** Everybody's tags, whatever they post: right, but no help. */
const generic =
  /^(?:f+y+p*\p{L}*|foryou\p{L}*|viral\p{L}*|trend\p{L}*|xuhuong\p{L}*|xh\p{L}*|xyzbca|tiktok)$/u;
const dallas = /dallas|dfw|texas|plano|frisco|达拉斯|達拉斯|德州|德克萨斯/;
const ours: Readonly<Record<string, string>> = { xhs: 'rednote' };

/** How often the first ten suggestions hold a tag the author really used, and what share of hers they hold. */
export function run({ data, report }: BenchInput): Promise<void> {
  const bytes = readFileSync(INDEX);
  const index = openIndex(JSON.parse(gunzipSync(bytes).toString()) as PackedIndex);
  const posts = readPosts(data);
  const known = knownAuthors();
  const times: number[] = [];
  const suggest = (post: Post, change: Partial<TagQuestion> = {}): string[] => {
    const started = performance.now();
    const found = rankTags(index, {
      platform: ours[post.platform] ?? post.platform,
      caption: post.caption_without_tags,
      have: [],
      used: [],
      allowed: /^[\p{L}\p{N}\p{M}_.]+$/u,
      limit: 30,
      ...change,
    });
    times.push(performance.now() - started);
    return found.map(({ tag }) => tag);
  };
  const figure = (name: string, shares: readonly number[], unit = 'share'): void => {
    if (shares.length > 0)
      report({ name, unit, values: [shares.reduce((sum, share) => sum + share, 0) / shares.length] });
  };

  for (const platform of new Set(posts.map((post) => post.platform))) {
    const mine = posts.filter((post) => post.platform === platform && post.tags.length > 0);
    const hits = (
      some: readonly Post[],
      pick: (post: Post) => { top: string[]; right: readonly string[] },
      k = 10,
    ) =>
      some.map((post) => {
        const { top, right } = pick(post);
        return top.slice(0, k).some((tag) => right.includes(tag)) ? 1 : 0;
      });
    const plain = new Map(mine.map((post) => [post, suggest(post)]));
    const top = (post: Post): string[] => plain.get(post) ?? [];
    const asIs = (post: Post) => ({ top: top(post), right: post.tags });
    const name = `tags.${platform}`;

    figure(`${name}.hit@10`, hits(mine, asIs));
    figure(`${name}.hit@5`, hits(mine, asIs, 5));
    figure(
      `${name}.recall@10`,
      mine.map((post) => recall(top(post), post.tags)),
    );

    const specific = (tags: readonly string[]): string[] => tags.filter((tag) => !generic.test(tag));
    const withSpecific = mine.filter((post) => specific(post.tags).length > 0);
    const special = (post: Post) => ({ top: specific(top(post)), right: specific(post.tags) });
    figure(`${name}.specific.hit@10`, hits(withSpecific, special));
    figure(
      `${name}.seed1.hit@10`,
      hits(
        withSpecific.filter((post) => specific(post.tags).length > 1),
        (post) => {
          const [seed = '', ...right] = specific(post.tags);
          return { top: specific(suggest(post, { have: [seed] })), right };
        },
      ),
    );
    if (known)
      figure(
        `${name}.newcreator.hit@10`,
        hits(
          mine.filter(({ author }) => !known.has(author)),
          asIs,
        ),
      );
    // Her other posts of this file stand for her history on this device.
    const byAuthor = new Map<string, Post[]>();
    for (const post of mine) byAuthor.set(post.author, [...(byAuthor.get(post.author) ?? []), post]);
    figure(
      `${name}.history.hit@10`,
      hits(
        mine.filter(({ author }) => (byAuthor.get(author) ?? []).length > 1),
        (post) => ({
          top: suggest(post, { used: history(byAuthor.get(post.author) ?? [], post) }),
          right: post.tags,
        }),
      ),
    );
    if (platform === 'xhs') {
      const elsewhere = mine.filter(({ tags }) => !tags.some((tag) => dallas.test(tag)));
      figure(`${name}.nodallas.hit@10`, hits(elsewhere, asIs));
      figure(
        `${name}.nodallas.dallas_shown`,
        elsewhere
          .filter(({ caption_without_tags: caption }) => !dallas.test(caption.toLowerCase()))
          .map((post) =>
            top(post)
              .slice(0, 10)
              .some((tag) => dallas.test(tag))
              ? 1
              : 0,
          ),
      );
    }
  }

  // These pairs are in the index, so this proves the packing only; with the dictionary's pairs alone it was .693 (2026-11-22).
  figure('tags.bridge.en_zh.hit@1', bridgeHits(index));
  report({ name: 'tags.index.gz', unit: 'bytes', values: [bytes.length] });
  times.sort((a, b) => a - b);
  report({ name: 'tags.query_p95_ms', unit: 'ms', values: [times[Math.floor(times.length * 0.95)] ?? 0] });
  return Promise.resolve();
}

function recall(top: readonly string[], right: readonly string[]): number {
  return top.slice(0, 10).filter((tag) => right.includes(tag)).length / new Set(right).size;
}

function history(posts: readonly Post[], except: Post): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const post of posts)
    if (post !== except) for (const tag of post.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count }));
}

/** English tags whose first alias is one people attest. */
function bridgeHits(index: ReturnType<typeof openIndex>): number[] {
  const file = `${DATA}/tagpairs.dev.tsv`;
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [en = '', zh = ''] = line.split('\t');
    const [tag] = index.spelled.get(fold(en)) ?? [];
    const [first] = (tag !== undefined && index.aliases.get(tag)) || [];
    return first !== undefined && zh.split('|').includes(index.tags[first] ?? '') ? 1 : 0;
  });
}

function readPosts(data: string | undefined): Post[] {
  const dev = `${DATA}/dev.jsonl.gz`;
  const file = data ?? (existsSync(dev) ? dev : SAMPLE);
  if (file === SAMPLE) console.error(`tags: no data here; measuring on ${SAMPLE}, which proves nothing`);
  return parse(file);
}

/** Authors the index was built from; undefined where the data is not. */
function knownAuthors(): ReadonlySet<string> | undefined {
  const train = `${DATA}/train.jsonl.gz`;
  return existsSync(train) ? new Set(parse(train).map(({ author }) => author)) : undefined;
}

function parse(file: string): Post[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Post);
}

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BenchInput } from '@/tests/bench/bench';
import { ordinary, type OrdinaryPost } from '@/tests/preflight/ordinary';
import { findingsIn, planted } from '@/tests/preflight/planted';
import { isStrict, type PlatformRules } from '@/utils/domain/compliance';
import { findPlatform } from '@/utils/platforms';

const DATA = '../shared/data/hashtags/dev.jsonl.gz';
const TERMS = '../shared/data/compliance/cn_adlaw_terms.tsv';

const ours: Readonly<Record<string, string>> = { xhs: 'rednote' };

/** How often preflight stops at what people ordinarily write, and how much of what it should stop at it sees. */
export function run({ n, data, report }: BenchInput): Promise<void> {
  const share = (name: string, right: readonly boolean[]): void => {
    if (right.length === 0) return;
    const value = right.filter(Boolean).length / right.length;
    report({ name: `preflight.${name}`, unit: 'share', values: [value] });
  };

  const posts = readPosts(data);
  for (const platform of new Set(posts.map((post) => post.platform))) {
    const mine = posts.filter((post) => post.platform === platform);
    const found = mine.map((post) => look(post));
    share(
      `${platform}.strict`,
      found.map((findings) => findings.some(isStrict)),
    );
    share(
      `${platform}.any`,
      found.map((findings) => findings.some(({ category }) => category !== 'left-out')),
    );
  }

  share(
    'planted.found',
    planted.map(({ rules, side, expected }) =>
      findingsIn(side, rules).some(({ category }) => category === expected),
    ),
  );
  for (const [category, terms] of readTerms())
    share(
      `terms.${category}.found`,
      terms.map((term) => findingsIn({ title: '', body: term, tags: [] }, rulesOf('xhs')).length > 0),
    );

  const [first, ...rest] = Array.from({ length: Math.max(n, 5) }, () => microseconds(posts));
  report({ name: 'preflight.us_per_post', unit: 'us', values: [first ?? 0, ...rest] });
  return Promise.resolve();
}

function look({ platform, caption_without_tags: body, tags }: OrdinaryPost): ReturnType<typeof findingsIn> {
  return findingsIn({ title: '', body, tags }, rulesOf(platform));
}

/** A platform Ferry does not post to yet is read by the book of those overseas. */
function rulesOf(name: string): PlatformRules {
  return findPlatform(ours[name] ?? name)?.rules ?? { book: 'overseas', own: new RegExp(name, 'iu') };
}

/** Processor time: what else the machine does meanwhile is not preflight's. */
function microseconds(posts: readonly OrdinaryPost[]): number {
  const before = process.cpuUsage();
  for (const post of posts) look(post);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / posts.length;
}

function readPosts(data: string | undefined): readonly OrdinaryPost[] {
  const file = data ?? (existsSync(DATA) ? DATA : undefined);
  if (file === undefined) {
    console.error('preflight: no data here; measuring on invented captions, which proves nothing');
    return ordinary;
  }
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as OrdinaryPost);
}

/** Terms of public lists, by their category: what a list knows that the rules do not. Empty where the list is not. */
function readTerms(): ReadonlyMap<string, readonly string[]> {
  const byCategory = new Map<string, string[]>();
  if (!existsSync(TERMS)) return byCategory;
  const [, ...lines] = readFileSync(TERMS, 'utf8').trim().split('\n');
  for (const line of lines) {
    const [term = '', category = ''] = line.split('\t');
    byCategory.set(category, [...(byCategory.get(category) ?? []), term]);
  }
  return byCategory;
}

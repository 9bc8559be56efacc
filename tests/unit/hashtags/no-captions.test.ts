import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { PackedIndex } from '@/utils/hashtags/index';
import { LONGEST_TAG } from '@/utils/hashtags/text';

const DATA = '../shared/data/hashtags';
const packed = JSON.parse(gunzipSync(readFileSync('public/data/hashtags.json.gz')).toString()) as PackedIndex;
const strings = [packed.tags, ...Object.values(packed.platforms).map(({ words }) => words)].flatMap(
  (joined) => joined.split('\n'),
);

it('holds single words and tags only', () => {
  expect(strings.filter((text) => text.length > LONGEST_TAG || /\s/.test(text))).toEqual([]);
  const words = Object.values(packed.platforms).flatMap(({ words: joined }) => joined.split('\n'));
  expect(words.filter((word) => /\p{Script=Han}{3}/u.test(word))).toEqual([]);
});

it.skipIf(!existsSync(DATA))('holds no line of a caption that is not a tag many use', () => {
  const held = new Set(strings);
  for (const file of ['train', 'dev', 'tagsonly']) {
    const posts = gunzipSync(readFileSync(`${DATA}/${file}.jsonl.gz`))
      .toString()
      .trim()
      .split('\n');
    const tags = new Set<string>();
    const lines = new Set<string>();
    for (const post of posts) {
      const { caption_without_tags: caption, tags: used } = JSON.parse(post) as {
        caption_without_tags: string;
        tags: string[];
      };
      for (const tag of used) tags.add(tag);
      for (const line of caption.toLowerCase().split('\n')) if (line.length >= 16) lines.add(line.trim());
    }
    expect([...lines].filter((line) => held.has(line) && !tags.has(line))).toEqual([]);
  }
});

/** So many characters together are no accident. */
const RUN = 24;

/** Everything that ships, unpacked; `.output` only where somebody has built. */
function shippedTexts(): { name: string; text: string }[] {
  return ['public', '.output']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:js|json|html|css|txt|tsv|gz)$/.test(entry.name))
    .map((entry) => {
      const name = join(entry.parentPath, entry.name);
      const bytes = readFileSync(name);
      return { name, text: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().toLowerCase() };
    });
}

it.skipIf(!existsSync(DATA))('ships no caption, whole, in any file', { timeout: 120_000 }, () => {
  const lines = new Set<string>();
  for (const file of ['train', 'dev', 'tagsonly'])
    for (const post of gunzipSync(readFileSync(`${DATA}/${file}.jsonl.gz`))
      .toString()
      .trim()
      .split('\n'))
      for (const line of (JSON.parse(post) as { caption_without_tags: string }).caption_without_tags.split(
        '\n',
      ))
        if (line.trim().length >= RUN) lines.add(line.trim().toLowerCase());
  // The first characters of a line find it; then the whole of it is compared.
  const starts = new Map<string, string[]>();
  for (const line of lines) starts.set(line.slice(0, RUN), [...(starts.get(line.slice(0, RUN)) ?? []), line]);
  const found: string[] = [];
  for (const { name, text } of shippedTexts())
    for (let at = 0; at + RUN <= text.length; at += 1)
      for (const line of starts.get(text.slice(at, at + RUN)) ?? [])
        if (text.startsWith(line, at)) found.push(`${name} at ${at}`);
  expect(found).toEqual([]);
});

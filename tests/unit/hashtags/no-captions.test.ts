import { existsSync, readFileSync } from 'node:fs';
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

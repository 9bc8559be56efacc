import { expect, it } from 'vitest';
import { join, sentences } from '@/utils/translate/split';

it.each([
  ['今天很好。明天见！真的吗？', 'zh', 3],
  ['I like it. You too? Yes!', 'en', 3],
  ['没有标点的一句话', 'zh', 1],
  [`${'很长，'.repeat(300)}完`, 'zh', 3],
  ['', 'zh', 0],
] as const)('%s is cut into sentences that join to itself', (text, lang, count) => {
  const parts = sentences(text, lang);
  expect(parts).toHaveLength(count);
  expect(parts.join('')).toBe(text);
});

it.each([
  ['好看。{0}在吗', ['好看。', '{0}在吗']],
  [`${'船'.repeat(398)}{0}{1}`, ['船'.repeat(397), '船{0}{1}']],
])('cuts no placeholder of %s', (text, parts) => {
  expect(sentences(text, 'zh')).toEqual(parts);
});

it.each([
  [['One.', 'Two.'], 'en', 'One. Two.'],
  [['One', ', two'], 'en', 'One, two'],
  [['One', '\n', 'two'], 'en', 'One\ntwo'],
  [['好。', '好。'], 'zh', '好。好。'],
  [['@a', '好'], 'zh', '@a 好'],
  [['Pretty', '😍', 'link'], 'en', 'Pretty 😍 link'],
  [[], 'en', ''],
] as const)('%j joins in %s as %s', (parts, lang, text) => {
  expect(join(parts, lang)).toBe(text);
});

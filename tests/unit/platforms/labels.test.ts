import { expect, it } from 'vitest';
import { createLabels } from '@/utils/platforms/labels';
import { rednoteLabels } from '@/utils/platforms/rednote-labels';

const labelsOf = createLabels(rednoteLabels.groups.en);
const first = (words: string): string | undefined => labelsOf(words)[0]?.text;

it.each([
  ['发现', 'Explore'],
  [' 推荐\n', 'For you'],
  ['说点什么...', 'Say something'],
  ['说点什么…', 'Say something'],
  ['共 60 条评论', '60 comments'],
  ['共 1.2万 条评论', '12K comments'],
  ['展开 5 条回复', 'Show 5 replies'],
  ['1.8万', '18K'],
  ['10万+', '100K'],
  ['3天前', '3 days ago'],
  ['昨天 09:30', 'yesterday 09:30'],
])('%s is %s', (words, label) => {
  expect(first(words)).toBe(label);
});

it.each([
  '',
  '2333',
  'Explore',
  '发现一家好店',
  '我们',
  '展开 几 条回复',
  '共 60 条评论，都很好',
  '回复 @小满',
])('%s is no button', (words) => {
  expect(labelsOf(words)).toEqual([]);
});

it('one word, two places', () => {
  const follow = labelsOf('关注');
  expect(follow.map(({ text }) => text)).toEqual(['Following', 'Following', 'Follow']);
  expect(follow.at(-1)?.at).toBeUndefined();
});

it('what stands in every row is said under the hand only', () => {
  expect(labelsOf('回复')).toEqual([{ text: 'Reply', quiet: true, at: undefined }]);
});

it('a label is small', () => {
  const all = rednoteLabels.groups.en.flatMap((group) => Object.values(group.shown));
  expect(all.filter((label) => label.length > 24)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadLang } from '@/utils/domain/language';
import { platforms } from '@/utils/platforms';
import { createLabels, type LabelGroup } from '@/utils/platforms/labels';

const folder = 'public/data/labels';
const listOf = (platform: string, lang: ReadLang): readonly LabelGroup[] =>
  JSON.parse(readFileSync(`${folder}/${platform}.${lang}.json`, 'utf8')) as LabelGroup[];
const lists = platforms.flatMap(({ id, labels }) => (labels?.langs ?? []).map((lang) => ({ id, lang })));

const labelsOf = createLabels(listOf('rednote', 'en'), 'en');
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

it.each([
  ['es', '共 1.2万 条评论', '12\u00a0mil comentarios'],
  ['ja', '1.2亿', '1.2億'],
  ['ja', '1.2万', undefined],
  ['ko', '1.2万', '1.2만'],
  ['ja', '商品', undefined],
  ['ja', '旅行', undefined],
  ['ru', '展开 5 条回复', 'Показать ответы: 5'],
] as const)('in %s, %s is %s', (lang, words, label) => {
  expect(createLabels(listOf('rednote', lang), lang)(words)[0]?.text).toBe(label);
});

it('every list has its language, every language its list', () => {
  expect(lists.map(({ id, lang }) => `${id}.${lang}.json`).sort()).toEqual(readdirSync(folder).sort());
});

describe.each(lists)('$id in $lang', ({ id, lang }) => {
  const shape = (groups: readonly LabelGroup[]): unknown =>
    groups.map(({ at, shown, quiet = {} }) => ({ at, shown: Object.keys(shown), quiet: Object.keys(quiet) }));
  const list = listOf(id, lang);

  it('says what the English list says, with the same numbers', () => {
    expect(shape(list)).toEqual(shape(listOf(id, 'en')));
    const all = list.flatMap(({ shown, quiet = {} }) => Object.entries({ ...shown, ...quiet }));
    expect(all.filter(([key, label]) => key.includes('{n}') !== label.includes('{n}'))).toEqual([]);
    expect(all.filter(([, label]) => label.trim() === '' || label !== label.normalize('NFC'))).toEqual([]);
  });

  it('is small, in its own letters', () => {
    const shown = list.flatMap((group) => Object.values(group.shown));
    expect(shown.filter((label) => label.length > 24)).toEqual([]);
    if (lang === 'ja') return;
    expect(shown.filter((label) => /\p{Script=Han}/u.test(label))).toEqual([]);
  });
});

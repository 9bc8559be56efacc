import { expect, it } from 'vitest';
import { timeWords } from '@/utils/domain/time-words';

it.each([
  '3天前·广东',
  '3天前',
  '刚刚',
  '刚刚·上海',
  '5小时前 · 美国',
  '2周前',
  '昨天 12:30',
  '昨天 12:30 福建',
  '11-07',
  '2025-11-07·北京',
  '编辑于 07-04 浙江',
  '11月7日',
  '3 days ago',
  '1 month ago (edited)',
  'Just now',
  'Yesterday',
  '2d ago',
  '2d',
])('%s says when', (text) => {
  expect(timeWords('')(text)).toBe(true);
});

it.each([
  ['es', 'hace 3 días'],
  ['es-419', 'ayer'],
  ['fr', 'il y a 2 h'],
  ['de', 'vor 5 Minuten'],
  ['ja-JP', '3 日前'],
  ['ko', '3일 전'],
  ['pl', '3 dni temu'],
  ['not a tag', '3 days ago'],
])('on a page in %s, so does %s', (lang, text) => {
  expect(timeWords(lang)(text)).toBe(true);
});

it.each([
  '',
  '42',
  '1.2万',
  '3M',
  '回复',
  '展开3条回复',
  'Reply',
  '12 likes',
  '3天前我也在那儿，今天又去了一次',
  'I was there 3 days ago and it was closed',
  '0:42',
  '小满不加糖',
])('%s does not', (text) => {
  expect(timeWords('es')(text)).toBe(false);
});

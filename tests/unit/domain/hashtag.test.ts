import { expect, it } from 'vitest';
import { splitTags } from '@/utils/domain/hashtag';

it.each([
  ['#a #b', ['a', 'b']],
  ['a, b，c、d', ['a', 'b', 'c', 'd']],
  ['＃早餐　＃上海', ['早餐', '上海']],
  ['#早餐[话题]# #上海[话题]#', ['早餐', '上海']],
  ['#one#two#one', ['one', 'two']],
  ['  ##  ', []],
  ['', []],
])('reads the tags in %j', (text, tags) => {
  expect(splitTags(text)).toEqual(tags);
});

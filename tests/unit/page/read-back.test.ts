import { expect, test } from 'vitest';
import { isSameText } from '@/utils/page/read-back';

test.each([
  ['a\u00a0b', 'a b'],
  ['one\r\ntwo', 'one\ntwo'],
  ['line \nnext', 'line\nnext'],
  ['\u200b\ufeffhello', 'hello'],
  ['cafe\u0301', 'caf\u00e9'],
  ['#a #b ', '#a #b'],
])('%j reads the same as %j', (found, wanted) => {
  expect(isSameText(found, wanted)).toBe(true);
});

test.each([
  [undefined, ''],
  ['one\ntwo', 'one\n\ntwo'],
  ['VID_1 hello', 'hello'],
  ['清晨六点', '清晨六点的渡船'],
  ['Hello', 'hello'],
  ['hello。', 'hello.'],
])('%j does not read the same as %j', (found, wanted) => {
  expect(isSameText(found, wanted)).toBe(false);
});

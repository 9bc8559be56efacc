import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packDictionary } from '@/.tools/build-dictionary.mjs';
import { chineseGloss, englishGloss, type Gloss } from '@/utils/lens/gloss';
import { toneMarks } from '@/utils/lens/pinyin';

let chinese: Gloss;
let english: Gloss;

beforeAll(async () => {
  const paths = await packDictionary();
  chinese = chineseGloss(gunzipSync(await readFile(paths.zh)));
  english = englishGloss(gunzipSync(await readFile(paths.en)));
}, 60_000);

describe('the packed dictionary, as the extension reads it', () => {
  it.each([
    ['太好看了吧，求链接', 'so good-looking (done) right? ， please share link'],
    ['你的裙子在哪里买的？', "you 's skirt at where buy 's ？"],
    ['欢迎来到小红书', 'welcome arrive REDnote'],
    ['我喜欢這個顏色', 'I like this color'],
    ['看 {0} 的视频', "look {0} 's video"],
    ['哈哈哈', 'hahaha'],
  ])('%s', (text, expected) => {
    expect(
      chinese(text)
        .map(({ word, meaning }) => meaning || word)
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    ['Thank you so much!', '谢谢 非常 !'],
    ['I love these dresses', '我 爱 这些 裙子'],
    ['where did you buy it?', '哪里 做了 你 买 它 ?'],
    ['sooo pretty', '太 漂亮'],
  ])('%s', (text, expected) => {
    expect(
      english(text)
        .filter(({ meaning, word }) => meaning || !/\w/u.test(word))
        .map(({ word, meaning }) => meaning || word)
        .join(' '),
    ).toBe(expected);
  });

  it('keeps the original words as they were typed, with their reading', () => {
    expect(chinese('顏色好看')).toEqual([
      { word: '顏色', reading: 'yán sè', meaning: 'color' },
      { word: '好看', reading: 'hǎo kàn', meaning: 'good-looking' },
    ]);
  });

  it('knows the last and the first word of the file', () => {
    expect(chinese('一')[0]?.meaning).toBe('one');
    expect(chinese('龟')[0]?.meaning).toBe('tortoise');
  });
});

it.each([
  ['lu:4 se4', 'lǜ sè'],
  ['xiao3 hong2 shu1', 'xiǎo hóng shū'],
  ['liu2', 'liú'],
  ['dou1', 'dōu'],
  ['le5', 'le'],
  ['Mei3 guo2', 'Měi guó'],
])('pinyin %s is written %s', (numbered, marked) => {
  expect(toneMarks(numbered)).toBe(marked);
});

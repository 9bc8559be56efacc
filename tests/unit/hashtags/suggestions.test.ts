import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openIndex, type PackedIndex } from '@/utils/hashtags/index';
import { rankTags } from '@/utils/hashtags/rank';
import { speechOf } from '@/utils/hashtags/speech';

// The index that ships, asked as a creator would. The captions are made up.
const packed = JSON.parse(gunzipSync(readFileSync('public/data/hashtags.json.gz')).toString()) as PackedIndex;
const index = openIndex(packed);

function suggest(platform: string, caption: string): string[] {
  const rest = { have: [], used: [], allowed: /^[\p{L}\p{N}_]+$/u, limit: 10 };
  return rankTags(index, { platform, caption, ...rest }).map(({ tag }) => tag);
}

const generic = /^(?:fyp|foryou|foryoupage|viral|trending|tiktokrefugee)$/;
const vietnamese = /^(?:xuhuong|xh|tiktokgiaitri|thinhhanh|giaitri)/;
const american = /美国|北美|达拉斯|德州|dallas|texas|american/;

const english = [
  'hi',
  'a slow morning on the ferry',
  'street food tour in Chengdu, hotpot first',
  'my cat sleeps in the sink again',
  'easy makeup for hot days',
];
const chinese = [
  '早安',
  '成都第一顿火锅，美食探店',
  '坐轮渡看日落',
  '我家猫咪又睡在水槽里',
  '居家健身，燃脂十分钟',
];

describe('the language of suggestions', () => {
  it.each([...english, ...chinese])('offers no Vietnamese on TikTok for “%s”', (caption) => {
    expect(suggest('tiktok', caption).filter((tag) => vietnamese.test(tag))).toEqual([]);
  });

  it('offers Vietnamese to who writes it', () => {
    expect(suggest('tiktok', 'một ngày của tôi ở quê')).toContain('xuhuong');
  });

  it.each(english)('offers no Chinese on TikTok for “%s”', (caption) => {
    expect(suggest('tiktok', caption).filter((tag) => /\p{Script=Han}/u.test(tag))).toEqual([]);
  });

  it.each(chinese)('offers only Chinese on RedNote for “%s”', (caption) => {
    expect(suggest('rednote', caption).filter((tag) => !/\p{Script=Han}/u.test(tag))).toEqual([]);
  });

  it.each([...english, ...chinese])('names no American place on RedNote for “%s”', (caption) => {
    expect(suggest('rednote', caption).filter((tag) => american.test(tag))).toEqual([]);
  });
});

describe('tags the caption names', () => {
  it.each([
    ['tiktok', 'street food tour in Chengdu, hotpot first', ['hotpot', 'chengdu', 'streetfood']],
    ['rednote', 'street food tour in Chengdu, hotpot first', ['火锅', '成都', 'streetfood']],
    ['rednote', '成都第一顿火锅，美食探店', ['火锅', '成都', '美食探店', '美食', '探店']],
    ['tiktok', '成都第一顿火锅，美食探店', ['火锅', '成都', 'hotpot', 'chengdu']],
    ['tiktok', 'learning Chinese on the ferry', ['learningchinese', 'ferry']],
    ['rednote', 'learning Chinese on the ferry', ['学中文', '轮渡']],
  ])('come before what everybody uses: %s, “%s”', (platform, caption, named) => {
    const tags = suggest(platform, caption);
    const padding = tags.findIndex((tag) => generic.test(tag));
    expect(tags.slice(0, padding < 0 ? undefined : padding)).toEqual(expect.arrayContaining(named));
  });

  it.each([...english, ...chinese])('come once, however they are spelled: “%s”', (caption) => {
    for (const platform of ['rednote', 'tiktok']) {
      const tags = suggest(platform, caption).map((tag) => tag.toLowerCase());
      expect(new Set(tags).size).toBe(tags.length);
    }
  });
});

it.each([
  ['crossing by ferry tonight', 'en'],
  ['坐ferry过江', 'zh'],
  ['một ngày của tôi', 'vi'],
  ['receta de mi abuela', 'latin'],
  ['สวัสดีตอนเช้า', 'other'],
  ['🌴🌴', undefined],
])('hears what “%s” is written in', (caption, speech) => {
  expect(speechOf(caption)).toBe(speech);
});

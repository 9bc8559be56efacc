import { describe, expect, it } from 'vitest';
import {
  directionOf,
  endsOf,
  isDirection,
  looksIn,
  needsTranslation,
  readLangs,
  type ReadLang,
} from '@/utils/domain/language';

describe('what a page can tell of a comment', () => {
  it.each([
    ['太好看了吧，求链接', 'zh'],
    ['看', 'zh'],
    ['这个 outfit 真的 so cute', 'zh'],
    ['@小红薯 你看这个', 'zh'],
    ['哈哈哈哈 笑死我了', 'zh'],
    ['繁體字也可以', 'zh'],
    ['奶茶の味道很好', 'zh'],
    ['かわいいですね', 'ja'],
    ['これ、どこで買いましたか', 'ja'],
    ['귀여워요', 'ko'],
    ['очень красиво', 'ru'],
    ['جميل جدا', 'ar'],
    ['น่ารัก', 'th'],
    ['बहुत सुंदर', 'hi'],
    ['πολύ ωραίο', 'el'],
    ['יפה מאוד', 'he'],
    ['so cute 太好看了', 'zh'],
    ['love this かわいい', 'ja'],
    ['good morning everyone', 'en'],
    ['Where did you get this?', 'en'],
    ['(´•ω•`) so cute', 'en'],
    ['café vibes', 'en'],
    ['왜?', 'ko'],
    ['ㅋㅋㅋ 귀여워', 'ko'],
    ['muy bonito gracias', 'es'],
    ['aku suka banget', 'id'],
    ['muito obrigado', 'pt'],
  ])('%s → %s', (text, look) => {
    expect(looksIn(text)).toBe(look);
  });

  it.each(['pumpkin spice season', 'đẹp quá chị ơi', 'schöne Wohnung', 'no me gusta', 'ô la la'])(
    'leaves %s to a closer look',
    (text) => {
      expect(looksIn(text)).toBe('latin');
    },
  );

  it.each(['дуже гарний відеоролик, дякую', 'خیلی قشنگ است', 'খুব সুন্দর', '( •ω• )', 'ヽ(´▽`)ノ'])(
    'takes %s for no language Ferry knows',
    (text) => {
      expect(looksIn(text)).toBeUndefined();
    },
  );
});

describe('whether a comment is to be carried', () => {
  it.each<[string, ReadLang[], ReturnType<typeof needsTranslation>]>([
    ['太好看了', ['en'], 'likely'],
    ['太好看了', ['en', 'zh'], undefined],
    ['かわいいですね', ['zh', 'en'], 'likely'],
    ['so pretty and so good', ['zh'], 'likely'],
    ['so pretty and so good', ['zh', 'en'], undefined],
    ['muy bonito gracias', ['en'], 'likely'],
    ['muy bonito gracias', ['es'], undefined],
    ['pumpkin spice season', ['zh'], 'likely'],
    ['pumpkin spice season', ['en'], 'perhaps'],
    ['pumpkin spice season', ['zh', 'en'], 'perhaps'],
    ['love this 太好看了', ['zh'], undefined],
  ])('%s for who reads %s: %s', (text, reads, needs) => {
    expect(needsTranslation(text, reads)).toBe(needs);
  });

  it.each([
    '',
    '  ',
    '哈哈哈哈哈',
    '2333',
    'ㅋㅋㅋㅋ',
    'ㅠㅠ',
    'хахаха',
    'ههههه',
    '23333333',
    'lol',
    'LOL',
    'lmao',
    'kkkkk',
    'www',
    'hhhh',
    'hahaha',
    'jajaja',
    '666',
    '😂😂😂',
    '❤️',
    '12:30',
    '1,000',
    '@somebody',
    '@小红薯 @another',
    '#fyp #foryou',
    'https://example.com/a?b=c',
    '[笑哭R][笑哭R]',
    '👍🏽 100',
    '…',
  ])('nothing to translate in %s, whoever reads', (text) => {
    expect(looksIn(text)).toBeUndefined();
    expect(needsTranslation(text, ['ja'])).toBeUndefined();
  });
});

it('names every way between two languages, and no other', () => {
  expect(directionOf('ja', 'zh')).toBe('ja-zh');
  expect(directionOf('ja', 'ja')).toBeUndefined();
  expect(endsOf('pt-en')).toEqual({ from: 'pt', to: 'en' });
  const ways = readLangs.flatMap((from) => readLangs.map((to) => `${from}-${to}`));
  expect(ways.filter(isDirection)).toHaveLength(readLangs.length * (readLangs.length - 1));
  expect(['zh', 'zh-zh', 'zh-en-fr', 'xx-en', 'zh-', '', undefined].filter(isDirection)).toEqual([]);
});

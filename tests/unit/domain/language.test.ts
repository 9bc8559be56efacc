import { describe, expect, it } from 'vitest';
import { languageOf, needsTranslation } from '@/utils/domain/language';

describe('which way a comment must be carried', () => {
  it.each([
    ['太好看了吧，求链接', 'zh-en'],
    ['看', 'zh-en'],
    ['这个 outfit 真的 so cute', 'zh-en'],
    ['@小红薯 你看这个', 'zh-en'],
    ['哈哈哈哈 笑死我了', 'zh-en'],
    ['繁體字也可以', 'zh-en'],
    ['good morning everyone', undefined],
  ])('an English reader: %s → %s', (text, direction) => {
    expect(needsTranslation(text, ['en'])).toBe(direction);
  });

  it.each([
    ['good morning', 'en-zh'],
    ['so cute 😭😭', 'en-zh'],
    ['Where did you get this?', 'en-zh'],
    ['I', 'en-zh'],
    ['café vibes', 'en-zh'],
    ['太好看了', undefined],
    ['love this 太好看了', undefined],
    ['muy bonito gracias', undefined],
    ['aku suka banget', undefined],
    ['đẹp quá chị ơi', undefined],
    ['wie schön ist das', undefined],
    ['hello from LA', 'en-zh'],
    ['gonna die', 'en-zh'],
    ['hermoso atardecer', undefined],
    ['stunning', 'en-zh'],
  ])('a Chinese reader: %s → %s', (text, direction) => {
    expect(needsTranslation(text, ['zh'])).toBe(direction);
  });

  it.each([
    '',
    '  ',
    '哈哈哈哈哈',
    '2333',
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
    expect(needsTranslation(text, ['en'])).toBeUndefined();
    expect(needsTranslation(text, ['zh'])).toBeUndefined();
  });

  it('leaves both languages alone for someone who reads both', () => {
    expect(needsTranslation('太好看了', ['en', 'zh'])).toBeUndefined();
    expect(needsTranslation('so pretty', ['zh', 'en'])).toBeUndefined();
  });

  it.each(['かわいいですね', '귀여워요', 'очень красиво', 'جميل جدا', 'น่ารัก'])(
    'does not guess at %s',
    (text) => {
      expect(languageOf(text)).toBeUndefined();
    },
  );
});

import { expect, it } from 'vitest';
import { fold, namedIn, runsOf, stringsOf, tokensOf } from '@/utils/hashtags/text';

it('takes Chinese by character and the rest by word, in runs that punctuation ends', () => {
  expect(runsOf('Plano的Boba店！好喝\nTop-10')).toEqual([
    ['plano', '的', 'boba', '店'],
    ['好', '喝'],
    ['top', '10'],
  ]);
});

it('joins neighbours into what could be a tag', () => {
  const strings = stringsOf(runsOf('street photography 北京生活'));
  for (const tag of ['streetphotography', '北京生活', '生活', 'photography北京'])
    expect(strings).toContain(tag);
  expect(stringsOf(runsOf('street, photography'))).not.toContain('streetphotography');
});

it('is about its words and pairs of characters', () => {
  expect([...tokensOf(runsOf('喝咖啡 at home'))]).toEqual(['喝咖', '咖啡', 'at', 'home']);
});

it('folds what people leave out when they type a tag', () => {
  expect(fold('Nhạc HAY đi')).toBe('nhac hay di');
  expect(fold('がぎ')).toBe('がぎ');
});

it('sees names by their capitals, their line and being said again', () => {
  const named = new Map(namedIn('New York nights\nI love New York').map(({ text, shape }) => [text, shape]));
  expect(named.get('newyork')).toBe('2cfr');
  expect(named.get('nights')).toBe('1sfo');
  expect(named.get('love')).toBe('1slo');
});

import { describe, expect, it } from 'vitest';
import { mask, pieces, renumber, unmask } from '@/utils/domain/mask';

describe('what no engine may touch', () => {
  it.each([
    ['看 @小红薯 的视频', '看 {0} 的视频', ['@小红薯']],
    ['love #OOTD and #cute_cats today', 'love {0} and {1} today', ['#OOTD', '#cute_cats']],
    ['来自 #穿搭[话题]# 的灵感', '来自 {0} 的灵感', ['#穿搭[话题]#']],
    ['买它 https://xhslink.com/a/b?c=1，快', '买它 {0}，快', ['https://xhslink.com/a/b?c=1']],
    ['go to shop.example.com/x now', 'go to {0} now', ['shop.example.com/x']],
    ['1:23 这里笑死', '{0} 这里笑死', ['1:23']],
    ['see https://a.example/x, or shop.com.', 'see {0}, or {1}.', ['https://a.example/x', 'shop.com']],
    ['ask @jane.doe-1. ok', 'ask {0}. ok', ['@jane.doe-1']],
    ['a literal {3} stays', 'a literal {0} stays', ['{3}']],
    ['mail me@home.example and @ noon', 'mail me@home.example and @ noon', []],
    ['no entities here', 'no entities here', []],
  ])('%s', (text, masked, entities) => {
    expect(mask(text)).toEqual({ text: masked, entities });
  });

  it('comes back as it was', () => {
    const text = '@a 看 #b 在 12:30 https://c.example/d';
    expect(unmask(mask(text))).toBe(text);
  });

  it.each([
    ['{1} saw {0}', '@b saw @a'],
    ['｛０｝ saw { 1 }', '@a saw @b'],
    ['{0} saw', undefined],
    ['{0} {0} saw {1}', undefined],
    ['{0} saw {1} {2}', undefined],
  ])('proves the placeholders of an answer: %s', (text, plain) => {
    expect(unmask({ text, entities: ['@a', '@b'] })).toBe(plain);
  });

  it.each([
    ['{0}好{1}', '@a 好@b'],
    ['ok{1}{0}', 'ok @b @a'],
    ['“{0}”，{1}。', '“@a”，@b。'],
  ])('lets no name run into its neighbour: %s', (text, plain) => {
    expect(unmask({ text, entities: ['@a', '@b'] })).toBe(plain);
  });

  it('numbers a sentence of a longer text from 0', () => {
    const { entities } = mask('@a @b @c');
    expect(renumber({ text: '看 {2}', entities })).toEqual({ text: '看 {0}', entities: ['@c'] });
  });
});

describe('emoji and codes never reach an engine', () => {
  it.each([
    ['太好看了😍求链接', ['words 太好看了', 'kept 😍', 'words 求链接']],
    ['笑死[笑哭R][笑哭R]', ['words 笑死', 'kept [笑哭R][笑哭R]']],
    ['ok 👩‍👩‍👧‍👦 family', ['words ok', 'kept  👩‍👩‍👧‍👦 ', 'words family']],
    ['one\ntwo', ['words one', 'kept \n', 'words two']],
    ['第1️⃣名', ['words 第', 'kept 1️⃣', 'words 名']],
    ['👍🏽', ['kept 👍🏽']],
    ['#穿搭[话题]# 好看', ['words #穿搭[话题]# 好看']],
    ['#穿搭😍好看', ['words #穿搭', 'kept 😍', 'words 好看']],
    ['好看 #穿搭\n求链接', ['words 好看 #穿搭', 'kept \n', 'words 求链接']],
    ['#穿搭😍[话题]# 好看', ['words #穿搭😍[话题]# 好看']],
    ['2024 plans ©', ['words 2024 plans ©']],
  ])('%s', (text, expected) => {
    expect(pieces(text).map(({ kind, text: it }) => `${kind} ${it}`)).toEqual(expected);
    expect(
      pieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

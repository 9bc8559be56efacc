import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commentsOf, rednoteBlend } from '@/tests/sites/text/comments';
import { toyPhrases } from '@/tests/sites/text/phrases';
import { unionMs } from '@/tests/sites/machinery/journal';

describe('the invented text', () => {
  const texts = commentsOf(7, 1000, rednoteBlend).map(({ text }) => text);

  it('is the same every time', () => {
    expect(commentsOf(7, 1000, rednoteBlend).map(({ text }) => text)).toEqual(texts);
    expect(commentsOf(8, 20, rednoteBlend).map(({ text }) => text)).not.toEqual(texts.slice(0, 20));
  });

  it('is varied, yet repeats itself as people do', () => {
    const distinct = new Set(texts).size;
    expect(distinct).toBeGreaterThan(550);
    expect(distinct).toBeLessThan(1000);
  });

  it.each([
    ['names', /@\p{L}/u],
    ['tags', /#\p{L}/u],
    ['links', /https:/],
    ['times', /\d:\d\d/],
    ['image codes', /\[笑哭R\]/],
    ['laughter alone', /^哈+$/],
    ['emoji alone', /^\p{Extended_Pictographic}+$/u],
    ['English', /^[\x20-\x7e]{20,}$/],
  ])('has %s', (_, kind) => {
    expect(texts.some((text) => kind.test(text))).toBe(true);
  });

  it('uses exactly the phrases the toy model knows', () => {
    const pairs = readFileSync('tests/fixtures/toy-zhen/pairs.tsv', 'utf8').trim().split('\n');
    expect(toyPhrases).toEqual(pairs.map((pair) => pair.split('\t')[0]));
    expect(toyPhrases.filter((phrase) => texts.includes(phrase)).length).toBeGreaterThan(60);
  });
});

it('delays that overlap count once', () => {
  const delay = (from: number, to: number) => ({ name: 'x', from, to });
  expect(unionMs([delay(0, 100), delay(50, 150), delay(300, 310), delay(60, 70)])).toBe(160);
});

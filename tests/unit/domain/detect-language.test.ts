import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ngramLines } from '@/.tools/build-langid';
import { createDetector, sure } from '@/utils/domain/detect-language';
import { isReadLang } from '@/utils/domain/language';
import { elsewhereWords, shortEnglish } from '@/tests/sites/text/comments';

const packed = ngramLines();
const detect = createDetector(packed);

describe('what language a comment is in', () => {
  const [, ...lines] = readFileSync('tests/fixtures/langid.tsv', 'utf8').trim().split('\n');
  it.each(lines.map((line) => line.split('\t') as [string, string]))('%s: %s', (lang, text) => {
    expect(detect(text).lang).toBe(lang);
  });

  it.each([
    ['@marie.dupont so pretty #voyage', 'en'],
    ['https://exemple.fr/la-recette where is this', 'en'],
    ['哈哈哈 love the ending', 'en'],
    ['kkkkk que coisa linda', 'pt'],
    ['www かわいい', 'ja'],
    ['đẹp quá chị ơi'.normalize('NFD'), 'vi'],
    ['soooo beautifullll', 'en'],
    ['çok güzel olmuş', 'tr'],
    ['wat een mooie kleur is dit zeg', 'nl'],
    ['hello 你好呀 朋友们', 'zh'],
    ['これは OK です', 'ja'],
  ])('%s → %s', (text, lang) => {
    expect(detect(text).lang).toBe(lang);
  });

  it.each(['', '😂😂', '2333', 'lol', '666', '@someone', '12:30', '\uFE0F'].map((text) => [text]))(
    'is never sure of %j',
    (text) => {
      expect(detect(text).confidence).toBeLessThan(sure);
    },
  );

  it.each(['Melchior', 'brr', 'asdfgh', '@ Elysian Park, Los Angeles', '#fyp #viral'])(
    'says that it is unsure of %s',
    (text) => {
      expect(detect(text).confidence).toBeLessThan(sure);
    },
  );
});

it('is surely English, or is not acted on: the comments of the replicas', () => {
  const isSurelyEnglish = (text: string): boolean => {
    const { lang, confidence } = detect(text);
    return lang === 'en' && confidence >= sure;
  };
  expect(shortEnglish.filter((text) => !isSurelyEnglish(text))).toEqual([]);
  expect(elsewhereWords.filter(isSurelyEnglish)).toEqual([]);
});

it("lets the page's language decide what is too short to tell, and nothing more", () => {
  expect(detect('hola').confidence).toBeLessThan(sure);
  expect(detect('hola', ['es']).confidence).toBeGreaterThan(detect('hola').confidence);
  expect(detect('where did you buy that', ['es']).lang).toBe('en');
});

it('tells languages Ferry reads, and no others', () => {
  expect(
    packed
      .split('\n')[0]
      ?.split(' ')
      .filter((lang) => !isReadLang(lang)),
  ).toEqual([]);
});

it('is small to load', () => {
  expect(gzipSync(packed, { level: 9 }).length).toBeLessThan(300_000);
});

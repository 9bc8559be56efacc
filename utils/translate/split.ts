import type { Lang } from '@/utils/domain/language';

/** Engines cut longer sentences or grow slow on them (characters). */
const longest = 400;

/** The sentences of a text, whitespace included: joined, they are the text. */
export function sentences(text: string, lang: Lang): readonly string[] {
  return [...segmenter(lang).segment(text)].flatMap(({ segment }) => cutLong(segment));
}

/**
 * Joins what was translated sentence by sentence, with what stood between (emoji, names): English wants a space
 * between words, Chinese none. Line breaks stay.
 */
export function join(parts: readonly string[], lang: Lang): string {
  return parts
    .filter((part) => part !== '')
    .reduce((before, next) => before + gap(before, next, lang) + next, '');
}

function gap(before: string, next: string, lang: Lang): '' | ' ' {
  if (before === '' || /\s$/u.test(before) || /^\s/u.test(next)) return '';
  if (lang === 'zh') return '';
  return /^[,.!?;:)\]…]/u.test(next) ? '' : ' ';
}

function cutLong(sentence: string): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  return (
    sentence.match(new RegExp(String.raw`[^]{1,${longest}}(?:[，,、；;\s]|$)|[^]{1,${longest}}`, 'gu')) ?? []
  );
}

const segmenters = new Map<Lang, Intl.Segmenter>();

function segmenter(lang: Lang): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, known);
  return known;
}

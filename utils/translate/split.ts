import type { ReadLang } from '@/utils/domain/language';
import { beside, placeholder } from '@/utils/domain/mask';

/** Engines cut longer sentences or grow slow on them (characters). */
const longest = 400;

/** The sentences of a masked text, whitespace included: joined, they are the text. No placeholder is cut. */
export function sentences(text: string, lang: ReadLang): readonly string[] {
  const words = text.replace(placeholder, ({ length }) => whole.repeat(length));
  let at = 0;
  return [...segmenter(lang).segment(words)]
    .flatMap(({ segment }) => cutLong(segment))
    .map(({ length }) => text.slice(at, (at += length)));
}

/** Stands for each character of a placeholder: a brace would count as the closing one of the sentence before. */
const whole = '\uE000';

/**
 * Joins what was translated sentence by sentence, with what stood between (emoji, names): most languages want a space
 * there, Chinese and Japanese none but around names. Line breaks stay.
 */
export function join(parts: readonly string[], lang: ReadLang): string {
  return parts
    .filter((part) => part !== '')
    .reduce((before, next) => beside(before + gap(before, next, lang), next), '');
}

function gap(before: string, next: string, lang: ReadLang): '' | ' ' {
  if (before === '' || /\s$/u.test(before) || /^\s/u.test(next)) return '';
  if (lang === 'zh' || lang === 'ja') return '';
  return /^[,.!?;:)\]…]/u.test(next) ? '' : ' ';
}

function cutLong(sentence: string): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  return sentence.match(cuts) ?? [];
}

const cuts = new RegExp(
  String.raw`[^]{1,${longest}}(?:[，,、；;\s]|$)|[^]{1,${longest}}(?!${whole})|[^]{1,${longest}}`,
  'gu',
);

const segmenters = new Map<ReadLang, Intl.Segmenter>();

function segmenter(lang: ReadLang): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, known);
  return known;
}

import type { GlossWord } from '@/utils/domain/translation';
import { firstLine, openLines } from './dictionary';
import { toneMarks } from './pinyin';

/** Explains a text word by word. What the dictionary does not have stands without a meaning. */
export type Gloss = (text: string) => readonly GlossWord[];

const longestWord = 5;
const longestPhrase = 3;

/** Chinese for an English reader, from the `zh` file: the longest word the dictionary knows, from left to right. */
export function chineseGloss(bytes: Uint8Array): Gloss {
  const { text: pairs, next } = firstLine(bytes);
  const simple = new Map(Array.from(pairs.matchAll(/../gu), ([pair]) => [pair.charAt(0), pair.charAt(1)]));
  const lines = openLines(bytes, next);

  const glossRun = (run: string): readonly GlossWord[] => {
    const letters = Array.from(run);
    const plain = letters.map((letter) => simple.get(letter) ?? letter);
    const words: GlossWord[] = [];
    for (let at = 0; at < letters.length;) {
      const { length, found } = longest(Math.min(longestWord, letters.length - at), (tried) =>
        lines.find(plain.slice(at, at + tried).join('')),
      );
      const [pinyin = '', meaning = ''] = found ?? [];
      words.push({ word: letters.slice(at, at + length).join(''), reading: toneMarks(pinyin), meaning });
      at += length;
    }
    return words;
  };
  return (text) =>
    (text.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? []).flatMap((run) =>
      /\p{Script=Han}/u.test(run) ? glossRun(run) : [{ word: run, reading: '', meaning: '' }],
    );
}

/** English for a Chinese reader, from the `en` file: phrases of up to three words, then the word or its plain form. */
export function englishGloss(bytes: Uint8Array): Gloss {
  const lines = openLines(bytes);
  const find = (words: readonly string[]): string | undefined =>
    lines.find(words.join(' ').toLowerCase().replaceAll('’', "'"))?.[0];

  return (text) => {
    const tokens = text.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*|[^\sA-Za-z]+/gu) ?? [];
    const words: GlossWord[] = [];
    for (let at = 0; at < tokens.length;) {
      const { length, found } = longest(Math.min(longestPhrase, tokens.length - at), (tried) =>
        find(tokens.slice(at, at + tried)),
      );
      const word = tokens.slice(at, at + length).join(' ');
      const plain = plainForms(word).map((form) => find([form]));
      words.push({ word, reading: '', meaning: found ?? plain.find((it) => it !== undefined) ?? '' });
      at += length;
    }
    return words;
  };
}

/** The greatest length from `most` down that finds something; 1 and nothing when none does. */
function longest<T>(
  most: number,
  find: (length: number) => T | undefined,
): { length: number; found: T | undefined } {
  for (let length = most; length > 0; length--) {
    const found = find(length);
    if (found !== undefined) return { length, found };
  }
  return { length: 1, found: undefined };
}

/** What an English word may be a form of, likeliest first. */
function plainForms(word: string): readonly string[] {
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s$/u, '');
  const forms = [lower];
  const cut = (ending: RegExp, ...instead: readonly string[]): void => {
    if (ending.test(lower) && lower.length > 3) forms.push(...instead.map((it) => lower.replace(ending, it)));
  };
  cut(/ies$/u, 'y');
  cut(/es$/u, '', 'e');
  cut(/s$/u, '');
  cut(/ied$/u, 'y');
  cut(/ed$/u, '', 'e');
  cut(/ing$/u, '', 'e');
  cut(/(.)\1(?:ed|ing|er|est)$/u, '$1');
  cut(/(?:iest|ier|ily)$/u, 'y');
  cut(/(?:est|er)$/u, '', 'e');
  cut(/ly$/u, '');
  cut(/(.)\1{2,}/u, '$1', '$1$1'); // sooo, prettyyy
  return forms;
}

/*
 * How captions and tags are taken apart. The index is built with the same functions, so both sides agree.
 * A unit is one Chinese (Japanese, Korean, Thai) character or one word of another script.
 */

const one = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}`;
const word = String.raw`[[\p{L}\p{N}\p{M}_'’]--[${one}]]+`;
const pieces = new RegExp(String.raw`([${one}]|${word})|([ \t\-\&·.]+)|.`, 'gsv');
const isOne = new RegExp(`^[${one}]`, 'v');

/** Longer is nobody's tag. */
export const LONGEST_TAG = 24;

/** Lower case, without the accents of Latin letters: people write `nhạc hay` and tag `nhachay`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}

/** The units of a caption, in runs that no punctuation or line end breaks. */
export function runsOf(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const [, unit, gap] of text.normalize('NFKC').matchAll(pieces)) {
    if (unit !== undefined) run.push(fold(unit.replace(/['’]/g, '')));
    else if (gap === undefined && run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Every string of neighbouring units that could be a tag. */
export function stringsOf(runs: readonly (readonly string[])[]): ReadonlySet<string> {
  const strings = new Set<string>();
  for (const run of runs)
    for (let start = 0; start < run.length; start += 1) {
      let joined = '';
      for (let end = start; end < run.length && end < start + 10; end += 1) {
        joined += run[end] ?? '';
        if (joined.length > LONGEST_TAG) break;
        strings.add(joined);
      }
    }
  return strings;
}

/** What a caption is about, for associations: words, and pairs of Chinese characters. */
export function tokensOf(runs: readonly (readonly string[])[]): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const run of runs)
    run.forEach((unit, i) => {
      const follows = run[i + 1];
      if (!isOne.test(unit)) {
        if (unit.length > 1) tokens.add(unit);
      } else if (follows !== undefined && isOne.test(follows)) tokens.add(unit + follows);
    });
  return tokens;
}

/** A word or phrase of the caption that may be a tag though no list knows it. `shape` is what speaks for it. */
export type Named = { readonly text: string; readonly shape: string };

/** One to three words; capitals, the first line and being said twice speak for them. */
export function namedIn(caption: string): readonly Named[] {
  const found = new Map<
    string,
    { words: number; capital: boolean; small: boolean; line: number; times: number }
  >();
  let line = 0;
  for (const text of caption.normalize('NFKC').split('\n')) {
    if (text.trim() === '') continue;
    const words = [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].filter(([each]) => !isOne.test(each));
    for (let start = 0; start < words.length; start += 1)
      for (let end = start; end < words.length && end < start + 3; end += 1) {
        const before = words[end - 1];
        const gap = before && text.slice(before.index + before[0].length, words[end]?.index);
        if (end > start && /[^ \-&.]/.test(gap ?? '')) break;
        const raw = words.slice(start, end + 1).map(([each]) => each.replace(/['’]/g, ''));
        const key = raw.join('').toLowerCase();
        if (key.length < 3 || key.length > LONGEST_TAG || /^\d+$/.test(key)) continue;
        const capital = raw.every((each) => /^\p{Lu}/u.test(each));
        const known = found.get(key) ?? { words: raw.length, capital: false, small: false, line, times: 0 };
        known.times += 1;
        if (capital) known.capital = true;
        else known.small = true;
        found.set(key, known);
      }
    line += 1;
  }
  return [...found].map(([text, { words, capital, small, line: first, times }]) => ({
    text,
    shape: `${words}${capital ? (small ? 'm' : 'c') : 's'}${first === 0 ? 'f' : 'l'}${times > 1 ? 'r' : 'o'}`,
  }));
}

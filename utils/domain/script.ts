/** Scripts that tell the language, and how much a character says beside a Latin letter. */
const scripts = [
  ['zh', /\p{Script=Han}/gu, 4],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 4],
  ['ko', /\p{Script=Hangul}/gu, 3],
  ['th', /\p{Script=Thai}/gu, 1.5],
  ['ar', /\p{Script=Arabic}/gu, 1.5],
  ['ru', /\p{Script=Cyrillic}/gu, 1],
  ['el', /\p{Script=Greek}/gu, 1],
  ['he', /\p{Script=Hebrew}/gu, 1.5],
  ['hi', /\p{Script=Devanagari}/gu, 1.5],
] as const;

export type ScriptLang = (typeof scripts)[number][0];

const notLatin = /[^\p{Script=Latin}\p{M}'’ ]/u;

/**
 * The languages a text's script tells, those that say most first; empty for Latin letters. `letters` counts characters,
 * `says` weighs them.
 */
export function scriptsIn(
  words: string,
): readonly { readonly lang: ScriptLang; readonly letters: number; readonly says: number }[] {
  if (!notLatin.test(words)) return [];
  const found = scripts.map(([lang, letter, weight]) => {
    const letters = words.match(letter)?.length ?? 0;
    return { lang, letters, says: letters * weight };
  });
  const [han, kana] = found;
  // A の between Han is Chinese by now; Japanese needs kana to build a sentence.
  if (han && kana && kana.says * 8 > han.says) kana.says += han.says;
  return found.filter(({ letters }) => letters > 0).sort((a, b) => b.says - a.says);
}

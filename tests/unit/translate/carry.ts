import { looksIn, type ReadLang } from '@/utils/domain/language';
import type { Translated } from '@/utils/domain/translation';
import { translateTexts, type Say, type SayOptions } from '@/utils/translate/pipeline';

/** Texts carried for someone who reads `to` and nothing else; Latin letters are taken for English. */
export function carry(
  texts: readonly string[],
  to: ReadLang,
  say: Say,
  options: SayOptions = { fresh: false, surface: 'rednote.note' },
): Promise<readonly (Translated | undefined)[]> {
  const tell = (text: string): ReadLang => {
    const look = looksIn(text) ?? to;
    return look === 'latin' ? 'en' : look;
  };
  const told = texts.map((text) => ({ text, from: tell(text) }));
  return translateTexts(told, { to, reads: [to], tell }, say, options);
}

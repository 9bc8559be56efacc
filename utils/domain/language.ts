import { commonWords } from './common-words';

/** The two shores' languages. More arrive with the engines that speak them. */
export const langs = ['zh', 'en'] as const;
export type Lang = (typeof langs)[number];

/** From one language to another, as an engine takes it. */
export type Direction = { [From in Lang]: `${From}-${Exclude<Lang, From>}` }[Lang];

/**
 * Which way `text` must be carried for someone who reads `reads` (what she wants comes first); undefined when she reads
 * it already, when there is nothing to translate (emoji, laughter, numbers, names, tags), or when no engine speaks it.
 */
export function needsTranslation(text: string, reads: readonly Lang[]): Direction | undefined {
  const [to] = reads;
  const from = languageOf(text);
  if (!to || !from || reads.includes(from)) return undefined;
  return from === 'zh' ? 'zh-en' : 'en-zh';
}

/**
 * The language of a short text by its script, then by its commonest words; undefined when there are no words in it
 * or they are of a language Ferry does not speak. A mixed text is of the language it cannot be read without: a few Han
 * characters among English words make it Chinese.
 */
export function languageOf(text: string): Lang | undefined {
  const words = ownWords(text);
  if ((words.match(otherScript)?.length ?? 0) > words.length * 0.15) return undefined;
  if (han.test(words)) return 'zh';
  return isEnglish(words) ? 'en' : undefined;
}

/** Letters of neither shore. A face like ( •ω• ) has one or two; a Japanese sentence is a quarter kana at least. */
const otherScript = /(?!\p{Script=Han}|\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/gu;
const han = /\p{Script=Han}/u;

/** Laughter and cheering as both shores type them: 哈哈, 2333, lol, kkk, www, hhh, 6666, aaaa. */
const laughter =
  /(?:哈|呵|嘿|嘻|啊|呜|嗷|嗯|哇|噗|略|哒|草){2,}|\b(?:2?3{3,}|6{2,}|5{3,}|8{2,}|l+o+l+|lmf?ao+|rofl|k{2,}|w{2,}|h{2,}|x+d+|(?:[hj][aeiu]+){2,}h?|a{2,}h*|o+h+|e{2,}|y{2,})\b/giu;

/** Names, tags, links, emoji codes and times are not words; neither is anything that is no letter. */
export function ownWords(text: string): string {
  return text
    .replace(/https?:\/\/\S+|[@#＠＃][^\s@#＠＃，。！？,!?]+|\[\p{L}{1,8}R?\]/giu, ' ')
    .replace(laughter, ' ')
    .replace(/[^\p{L}\p{M}'’]+|(?<![\p{L}\p{M}])\p{M}+/gu, ' ')
    .trim();
}

/** Latin letters nobody needs for English. */
const foreignLetters = /[ßäöüñãõçğışđơưăâêîôûåæøœ¿¡]|[à-ÿ]{1}.*[à-ÿ]|[ạ-ỹ]/iu;

/**
 * English for all a page can tell: not plainly another language. The background looks closer (`detect-language`) before
 * an engine is asked.
 */
function isEnglish(words: string): boolean {
  if (!/[a-z]{2}|\bi\b/iu.test(words) || foreignLetters.test(words)) return false;
  let lead = 0;
  for (const word of words.toLowerCase().replaceAll(/['’]/gu, '').split(' ')) {
    const langs = commonWords.get(word);
    if (langs) lead += langs.includes('en') ? 1 : -1;
  }
  return lead >= 0;
}

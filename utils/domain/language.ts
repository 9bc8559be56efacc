import { commonWords } from './common-words';
import { scriptsIn } from './script';

/** The two shores' languages: what Ferry itself speaks and a caption sheet is written in. */
export const langs = ['zh', 'en'] as const;
export type Lang = (typeof langs)[number];

export function otherLang(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}

/**
 * What people write that Ferry can tell (`detect-language`) and an engine can carry (ISO 639-1): every one has models in
 * Mozilla's registry (`translate/models`).
 */
export const readLangs = [
  ...langs,
  ...(['ja', 'ko', 'es', 'pt', 'fr', 'de', 'it', 'id', 'vi', 'th', 'ru', 'ar', 'tr', 'hi', 'tl'] as const),
  ...(['pl', 'nl', 'sv', 'no', 'da', 'fi', 'cs', 'hu', 'ro', 'el', 'he'] as const),
] as const;
export type ReadLang = (typeof readLangs)[number];

/** From one language to another, as an engine takes it. */
export type Direction = { [From in ReadLang]: `${From}-${Exclude<ReadLang, From>}` }[ReadLang];

/** The way from one language to another; none from a language to itself. */
export function directionOf(from: ReadLang, to: ReadLang): Direction | undefined {
  return from === to ? undefined : (`${from}-${to}` as Direction);
}

export function endsOf(direction: Direction): { readonly from: ReadLang; readonly to: ReadLang } {
  const [from, to] = direction.split('-') as [ReadLang, ReadLang];
  return { from, to };
}

export function isDirection(text: unknown): text is Direction {
  if (typeof text !== 'string') return false;
  const [from, to, ...more] = text.split('-');
  return more.length === 0 && from !== to && isReadLang(from) && isReadLang(to);
}

export function isReadLang(text: unknown): text is ReadLang {
  return readLangs.some((lang) => lang === text);
}

/**
 * Whether `text` is to be carried for someone who reads `reads`, as far as a page can tell: 'likely', 'perhaps' where
 * only the background's closer look (`detect-language`) will tell it from what she reads, undefined when she reads it or
 * there is nothing to translate (emoji, laughter, numbers, names, tags).
 */
export function needsTranslation(text: string, reads: readonly ReadLang[]): 'likely' | 'perhaps' | undefined {
  const look = looksIn(text);
  if (!look || reads.some((lang) => lang === look)) return undefined;
  return look === 'latin' && reads.some(isLatin) ? 'perhaps' : 'likely';
}

/**
 * The language of a short text by its script, in Latin letters by its commonest words; 'latin' where those do not tell,
 * undefined when there are no words in it or in no script Ferry knows. A mixed text is of the language it cannot be read
 * without: a few Han characters among English words make it Chinese.
 */
export function looksIn(text: string): ReadLang | 'latin' | undefined {
  const words = ownWords(text).replace(loneLetter, ' ').trim();
  const script = scriptsIn(words).find(({ lang, letters }) => isMeant(words, lang, letters))?.lang;
  if (script) return foreign[script]?.test(words) ? undefined : script;
  if ((words.match(unknownScript)?.length ?? 0) > words.length * few) return undefined;
  return /\p{Script=Latin}{2}|\bi\b/iu.test(words) ? plainlyIn(words) : undefined;
}

/** Is it written in Latin letters? */
export function isLatin(lang: ReadLang): boolean {
  return latin.has(lang);
}

const latin: ReadonlySet<ReadLang> = new Set(
  'en es pt fr de it id vi tr tl pl nl sv no da fi cs hu ro'.split(' ') as ReadLang[],
);

/** Out of a face like ( •ω• ) or ヽ(´▽`)ノ. */
const loneLetter = /(?<!\S)(?!\p{Script=Latin}|\p{Script=Han}|\p{Script=Hangul})\p{L}(?!\S)/gu;
/** Fewer letters of another script are for show. */
const few = 0.15;
const unknownScript = /(?!\p{Script=Han}|\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/gu;

function isMeant(words: string, lang: ReadLang, letters: number): boolean {
  return lang === 'zh' || letters > words.length * few;
}

/** Letters that Russian and Arabic do not have: their neighbours' words are not theirs. */
const foreign: Partial<Record<ReadLang, RegExp>> = {
  ru: /[іїєґўјљњћђџѓќѕ]/iu,
  ar: /[پچژگکیےٹڈڑں]/u,
};

/** Laughter and cheering as people type them: 哈哈, 2333, lol, kkk, www, hhh, 6666, aaaa, ㅋㅋ, хаха, ههه. */
const laughter = new RegExp(
  [
    '(?:哈|呵|嘿|嘻|啊|呜|嗷|嗯|哇|噗|略|哒|草){2,}',
    String.raw`\b(?:2?3{3,}|6{2,}|5{3,}|8{2,}|l+o+l+|lmf?ao+|rofl|k{2,}|w{2,}|h{2,}|x+d+|(?:[hj][aeiu]+){2,}h?|a{2,}h*|o+h+|e{2,}|y{2,})\b`,
    String.raw`[ㅋㅎㅠㅜ]+|(?:х[аеи]){2,}х?(?!\p{L})|ه{2,}(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** Names, tags, links, emoji codes and times are not words; neither is anything that is no letter. */
export function ownWords(text: string): string {
  return text
    .replace(/https?:\/\/\S+|[@#＠＃][^\s@#＠＃，。！？,!?]+|\[\p{L}{1,8}R?\]/giu, ' ')
    .replace(laughter, ' ')
    .replace(/[^\p{L}\p{M}'’]+|(?<![\p{L}\p{M}])\p{M}+/gu, ' ')
    .trim();
}

/** Letters nobody needs for English. */
export const notEnglish = /[ßäöüñãõçğışđơưăâêîôûåæøœ¿¡]|[à-ÿ]{1}.*[à-ÿ]|[ạ-ỹ]/iu;

/** The language more of the words are common in than in any other; they must be a third of all. */
function plainlyIn(words: string): ReadLang | 'latin' {
  const votes = new Map<string, number>();
  const all = words.toLowerCase().replaceAll(/['’]/gu, '').split(' ');
  for (const word of all)
    for (const lang of commonWords.get(word) ?? []) votes.set(lang, (votes.get(lang) ?? 0) + 1);
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (!first || first[1] === second?.[1] || first[1] * 3 < all.length) return 'latin';
  const [lang] = first as [ReadLang, number];
  return lang === 'en' && notEnglish.test(words) ? 'latin' : lang;
}

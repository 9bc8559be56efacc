import { commonWords } from '@/utils/domain/common-words';
import { notEnglish, ownWords, type Lang } from '@/utils/domain/language';

/** What a caption is written in, as far as tags care. `latin` is any other language that writes like English. */
export type Speech = 'zh' | 'en' | 'vi' | 'latin' | 'other';

const vietnamese = /[ăđơư\u1ea0-\u1ef9]/iu;
const otherScript = /(?!\p{Script=Han}|\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;
const everyOther = new RegExp(otherScript, 'gu');

/** The index is counted with this and asked with this, so both sides agree. Undefined where there are no words. */
export function speechOf(caption: string): Speech | undefined {
  const shore = shoreOf(ownWords(caption));
  if (shore) return shore;
  if (vietnamese.test(caption)) return 'vi';
  if (otherScript.test(caption)) return 'other';
  return /\p{Script=Latin}{2}/u.test(caption) ? 'latin' : undefined;
}

/** The language tags have on a platform whatever the caption is in. */
export function homeSpeech(platform: string): Speech {
  return platform === 'rednote' ? 'zh' : 'en';
}

/** What a tag's letters alone tell of its language; the Latin ones need the index's lists. */
export function scriptSpeech(tag: string): Speech {
  if (otherScript.test(tag)) return 'other';
  if (/\p{Script=Han}/u.test(tag)) return 'zh';
  return vietnamese.test(tag) ? 'vi' : 'en';
}

/** One of the shores' languages, by script and by common words; undefined where it is plainly another. */
function shoreOf(words: string): Lang | undefined {
  if ((words.match(everyOther)?.length ?? 0) > words.length * 0.15) return undefined;
  if (/\p{Script=Han}/u.test(words)) return 'zh';
  if (!/[a-z]{2}|\bi\b/iu.test(words) || notEnglish.test(words)) return undefined;
  let lead = 0;
  for (const word of words.toLowerCase().replaceAll(/['’]/gu, '').split(' ')) {
    const speaking = commonWords.get(word);
    if (speaking) lead += speaking.includes('en') ? 1 : -1;
  }
  return lead >= 0 ? 'en' : undefined;
}

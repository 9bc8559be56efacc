import browser from 'webextension-polyfill';
import { createDetector, sure, type Detect } from '@/utils/domain/detect-language';
import { isLatin, isReadLang, looksIn, type ReadLang } from '@/utils/domain/language';

/** The language of a text, and whether that is sure enough to act on. */
export type Telling = { readonly lang: ReadLang; readonly sure: boolean };
export type Tell = (text: string) => Telling | undefined;

let loading: Promise<Detect> | undefined;

/**
 * What tells the language of `texts` and of their sentences; undefined for one without words. Scripts tell at once; for
 * Latin letters the n-grams are read when the first text has some. What she reads and the page's own language count
 * where a text is too short to tell.
 */
export async function languageTeller(
  texts: readonly string[],
  reads: readonly ReadLang[],
  page: string,
): Promise<Tell> {
  const detect = texts.some((text) => latinWord.test(text)) ? await loaded() : undefined;
  const pageLang = page.slice(0, 2).toLowerCase();
  const likely = [...new Set(['en', ...reads, pageLang].filter(isReadLang).filter(isLatin))];
  return (text) => {
    const look = looksIn(text);
    if (!look) return undefined;
    if (look !== 'latin' && !isLatin(look)) return { lang: look, sure: true };
    const found = detect?.(text, likely);
    return found?.lang && { lang: found.lang, sure: found.confidence >= sure };
  };
}

const latinWord = /\p{Script=Latin}{2}|\bi\b/iu;

function loaded(): Promise<Detect> {
  loading ??= load().catch((thrown: unknown) => {
    loading = undefined;
    throw thrown;
  });
  return loading;
}

async function load(): Promise<Detect> {
  const { body } = await fetch(browser.runtime.getURL('/data/ngrams.gz'));
  if (!body) throw new Error('the n-grams are not in the package');
  return createDetector(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
}

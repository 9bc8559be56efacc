import browser from 'webextension-polyfill';
import { createDetector, sure, type Detect } from '@/utils/domain/detect-language';

let loading: Promise<Detect> | undefined;

/** Of texts that look English to a page, those that are not surely so; the n-grams are read for the first of them. */
export async function notEnglish(texts: readonly string[], page: string): Promise<ReadonlySet<string>> {
  if (texts.length === 0) return new Set();
  loading ??= load().catch((thrown: unknown) => {
    loading = undefined;
    throw thrown;
  });
  const detect = await loading;
  const likely = new Set(['en', page.slice(0, 2).toLowerCase()]);
  return new Set(
    texts.filter((text) => {
      const { lang, confidence } = detect(text, [...likely]);
      return lang !== 'en' || confidence < sure;
    }),
  );
}

async function load(): Promise<Detect> {
  const { body } = await fetch(browser.runtime.getURL('/data/ngrams.gz'));
  if (!body) throw new Error('the n-grams are not in the package');
  return createDetector(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
}

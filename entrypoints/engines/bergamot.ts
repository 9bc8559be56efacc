import browser from 'webextension-polyfill';
import { askOffscreen, hasOffscreen } from './ask-offscreen';
import { hostBergamot, type BergamotHost } from './host-bergamot';

/** Sentences in one message to the offscreen page. */
const PIECE = 64;
/** Well inside the 30 idle seconds after which Firefox ends an event page. */
const AWAKE_MS = 10_000;

/** Where the background finds Bergamot: in this very page in Firefox, behind the offscreen page in Chrome. */
export const bergamotHost: BergamotHost = import.meta.env.FIREFOX ? hostBergamot(keepAwake) : offscreenHost();

/** Any call of the extension API counts as not idle. */
function keepAwake(): () => void {
  const calls = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
  return () => clearInterval(calls);
}

/** A piece at a time, so that an abort stops what was not asked yet. */
function offscreenHost(): BergamotHost {
  return {
    async translate(model, texts, signal) {
      const answers: string[] = [];
      for (let at = 0; at < texts.length; at += PIECE) {
        signal.throwIfAborted();
        const piece = texts.slice(at, at + PIECE);
        answers.push(...(await askOffscreen('bergamotTranslate', { model, texts: piece })));
      }
      return answers;
    },
    download: (model) => askOffscreen('bergamotDownload', { model }),
    async stop(model) {
      if (await hasOffscreen()) await askOffscreen('bergamotStop', { model });
      return undefined;
    },
  };
}

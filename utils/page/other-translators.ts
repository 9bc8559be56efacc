/*
 * The marks other translators leave on a page, from their own sources: Immersive Translate and KISS Translator put a
 * wrapper of theirs at a text, Google's (in Chrome too) swaps the words and marks the whole page (seen 2026-11).
 */
const inText = [
  ['Immersive Translate', '.immersive-translate-target-wrapper'],
  ['KISS Translator', 'kiss-translator, .kiss-wrapper'],
  ['Google Translate', 'font[style*="vertical-align: inherit"]'],
] as const;
const walked = '[data-immersive-translate-walked]';
const onPage = 'translated-ltr translated-rtl'.split(' ');

/** What they add beside the original's words: never read, never translated. */
export const othersTranslations: readonly string[] = inText.slice(0, 2).map(([, selector]) => selector);

/** Who has translated this text already, by name; undefined when nobody has. */
export function otherTranslatorOf(element: Element): string | undefined {
  if (element.matches(walked)) return inText[0][0];
  const inside = inText.find(([, selector]) => element.querySelector(selector) !== null);
  return inside?.[0];
}

/** Who has translated the whole page, by name. */
export function otherTranslatorOfPage(): string | undefined {
  const { classList } = document.documentElement;
  return onPage.some((name) => classList.contains(name)) ? 'Google Translate' : undefined;
}

/** Tells when a translator of the whole page begins or ends, until the signal aborts. */
export function watchPageTranslator(onChange: () => void, signal: AbortSignal): void {
  let before = otherTranslatorOfPage();
  const watching = new MutationObserver(() => {
    const now = otherTranslatorOfPage();
    if (now === before) return;
    before = now;
    onChange();
  });
  watching.observe(document.documentElement, { attributeFilter: ['class'] });
  signal.addEventListener('abort', () => watching.disconnect(), { once: true });
}

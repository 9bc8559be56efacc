/** Asked for beside the page's own: a place may keep the other shore's words. */
const always = ['en', 'zh', 'zh-Hant'] as const;
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const styles = ['long', 'short', 'narrow'] as const;
/** One for each plural form. */
const amounts = [1, 2, 5] as const;
/** What sites say and Intl does not. */
const said = ['刚刚', '剛剛', 'just now', String.raw`\d+\s?(?:s|m|min|h|d|w|mo|y)`] as const;
const date = String.raw`(?:\d{4}[-/.年]\s?)?\d{1,2}[-/.月]\s?\d{1,2}日?`;
const clock = String.raw`(?:\s\d{1,2}:\d{2})?`;

/**
 * Knows the words a site writes under a comment for when it was written, alone or with a place: `3天前·广东`, `2h ago`,
 * `昨天 12:30`, `11-07`. `lang` is the BCP 47 tag of the page's interface; the words are Intl's own.
 */
export function timeWords(lang: string): (text: string) => boolean {
  const known = made.get(lang) ?? make(lang);
  made.set(lang, known);
  return known;
}

const made = new Map<string, (text: string) => boolean>();

function make(lang: string): (text: string) => boolean {
  const forms = new Set<string>(said);
  for (const one of isTag(lang) ? [lang, ...always] : always)
    for (const form of formsIn(one)) forms.add(form);
  const all = new RegExp(
    String.raw`^(?:\S{1,6}\s)?(?:${[...forms].join('|')}|${date})${clock}(?:\s?[·•(]\s?.{1,14}|\s\S{1,10})?$`,
    'u',
  );
  return (text) => all.test(text) || all.test(text.charAt(0).toLowerCase() + text.slice(1));
}

/** `3 days ago` as a pattern, in every unit, length and plural of a language; `yesterday` too. */
function formsIn(lang: string): readonly string[] {
  return styles.flatMap((style) => {
    const counted = new Intl.RelativeTimeFormat(lang, { style });
    const named = new Intl.RelativeTimeFormat(lang, { style, numeric: 'auto' });
    const forms = [
      ...units.flatMap((unit) => amounts.map((amount) => counted.format(-amount, unit))),
      ...[-1, -2].map((days) => named.format(days, 'day')),
    ];
    return forms.filter((form) => !form.startsWith('-')).map(asPattern);
  });
}

function asPattern(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replace(/\d+/u, String.raw`\d+`)
    .replace(/\s+/gu, String.raw`\s?`);
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}

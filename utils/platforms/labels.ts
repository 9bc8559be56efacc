import type { ReadLang } from '@/utils/domain/language';

/**
 * A site's own words (buttons, menus, tabs; never people's) in a reader's language, from `public/data/labels`. A key is
 * the whole of what stands there, `{n}` a number in it.
 */
export type LabelGroup = {
  /** Only inside this: one word may be a button here and a count there. */
  readonly at?: string;
  /** Stand beside the word, where there is room. */
  readonly shown: Readonly<Record<string, string>>;
  /** In every row of a list: under the hand only. */
  readonly quiet?: Readonly<Record<string, string>>;
};

export type Labels = {
  /** The languages there are lists in, English last: who reads none of the others gets that. */
  readonly langs: readonly [...ReadLang[], 'en'];
  /** Names and texts of people: what stands in them is never a label's. */
  readonly except: readonly string[];
};

export type Label = { readonly text: string; readonly quiet: boolean; readonly at: string | undefined };

/** Longer words are no button's. */
const longest = 24;
const han = /\p{Script=Han}/u;
const number = String.raw`(\d[\d.:]*[万亿]?\+?)`;

/**
 * Every label that fits what stands in a place, the best first; nothing for words without a Chinese character, or that
 * are the same in her language. Narrower groups come first.
 */
export function createLabels(
  groups: readonly LabelGroup[],
  lang: ReadLang,
): (words: string) => readonly Label[] {
  const exact = new Map<string, Label[]>();
  const counted: { readonly says: RegExp; readonly label: Label }[] = [];
  for (const { at, shown, quiet = {} } of groups)
    for (const [all, isQuiet] of [[shown, false] as const, [quiet, true] as const])
      for (const [key, text] of Object.entries(all)) {
        const label = { text, quiet: isQuiet, at };
        if (key.includes('{n}')) counted.push({ says: pattern(key), label });
        else exact.set(key, [...(exact.get(key) ?? []), label]);
      }
  return (said) => {
    const words = said.trim().replace(/\s+/gu, ' ').replace('...', '…');
    if (words.length > longest || !han.test(words)) return [];
    const found =
      exact.get(words) ??
      counted.flatMap(({ says, label }) => {
        const count = says.exec(words)?.[1];
        return count === undefined
          ? []
          : [{ ...label, text: label.text.replace('{n}', counts(count, lang)) }];
      });
    return found.filter(({ text }) => text !== words);
  };
}

function pattern(key: string): RegExp {
  return new RegExp(`^${key.replaceAll(/[.*+?^$()|[\]\\]/gu, String.raw`\$&`).replace('{n}', number)}$`, 'u');
}

/** 1.8万 → 18K, 18 mil. */
function counts(count: string, lang: ReadLang): string {
  const unit = { 万: 1e4, 亿: 1e8 }[/[万亿]/u.exec(count)?.[0] ?? ''];
  if (!unit) return count;
  return new Intl.NumberFormat(lang, { notation: 'compact' }).format(parseFloat(count) * unit);
}

import type { Draft } from './draft';
import { langs } from './language';

/** What she looks for: words that must all be there, in any language and any place, and a label. */
export type Wanted = { readonly words: string; readonly label: string | undefined };

/** The drafts she looks for, in the order they came. No words and no label: all of them. */
export function findDrafts(drafts: readonly Draft[], { words, label }: Wanted): readonly Draft[] {
  const parts = fold(words).split(/\s+/).map(withoutHash).filter(Boolean);
  return drafts.filter((draft) => {
    if (label !== undefined && !draft.labels?.includes(label)) return false;
    const text = parts.length === 0 ? '' : textOf(draft);
    return parts.every((part) => text.includes(part));
  });
}

/** Everything of a draft that is words, folded. */
function textOf({ sheet, destinations, video, labels = [] }: Draft): string {
  const own = Object.values(destinations).flatMap((destination) => destination.own?.words ?? []);
  const sides = [...langs.map((lang) => sheet[lang]), ...own];
  const words = sides.flatMap(({ title, body, tags }) => [title, body, ...tags]);
  return fold([...words, ...labels, video?.name ?? ''].join('\n'));
}

/** Capitals and full-width letters make no difference. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function withoutHash(word: string): string {
  return word.replace(/^#/, '');
}

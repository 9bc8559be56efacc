import { find } from '@/utils/page/find';
import { wordsOf } from '@/utils/page/read';
import type { ReadSurface } from '@/utils/platforms/platform';

/** What kinds of text say, by kind; spaces do not count, since a wrapper may break a line. */
export type Read = ReadonlyMap<string, readonly string[]>;

/** Every text of a page as reading finds it. A reply read as a comment is read. */
export function readAll({ texts }: ReadSurface, page: Document): Read {
  const read = new Map<string, Set<HTMLElement>>();
  const words = new Map<HTMLElement, string>();
  for (const { kind, text, except } of texts) {
    const group = kind === 'reply' ? 'comment' : kind;
    const elements = read.get(group) ?? new Set();
    read.set(group, elements);
    for (const element of find({ ...text, minWidth: 0 }, page)?.elements ?? []) {
      elements.add(element);
      words.set(element, wordsOf(element, except?.join(',')).replaceAll(/\s/gu, ''));
    }
  }
  return new Map(
    [...read].map(([kind, elements]) => [kind, [...elements].flatMap((it) => words.get(it) || [])] as const),
  );
}

/** Reading still works when of every kind nine in ten texts are found, and hardly anything that is none. */
export function stillReads(before: Read, after: Read): boolean {
  return [...before].every(([kind, texts]) => {
    const found = after.get(kind) ?? [];
    const right = texts.filter((words) => found.includes(words)).length;
    return right >= texts.length * 0.9 && found.length <= texts.length * 1.1;
  });
}

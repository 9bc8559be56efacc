import { watchTexts, type Seen } from '@/utils/page/observe';
import { watchPace } from '@/utils/page/pace';
import type { ReadSurface, ReadText } from '@/utils/platforms/platform';

/** What kinds of text say, by kind; spaces do not count, since a wrapper may break a line. */
export type Read = ReadonlyMap<string, readonly string[]>;

/** The texts of the document as reading first finds them. */
export async function textsOf({ texts, theirs }: ReadSurface): Promise<readonly Seen<ReadText>[]> {
  const leave = new AbortController();
  const found: Seen<ReadText>[] = [];
  watchTexts(
    texts,
    theirs ?? [],
    { onChange: ({ said }) => found.push(...said), onNear: () => undefined, onFar: () => undefined },
    watchPace(leave.signal),
    leave.signal,
  );
  await Promise.resolve(); // it looks a turn later
  leave.abort();
  return found;
}

/** A reply read as a comment is read. */
export function wordsByKind({ texts }: ReadSurface, found: readonly Seen<ReadText>[]): Read {
  const groupOf = (kind: string): string => (kind === 'reply' ? 'comment' : kind);
  const groups = new Set(texts.map(({ kind }) => groupOf(kind)));
  return new Map(
    [...groups].map((group) => [
      group,
      found
        .filter(({ watched }) => groupOf(watched.kind) === group)
        .map(({ words }) => words.replaceAll(/\s/gu, ''))
        .filter((words) => words !== ''),
    ]),
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

import type { EngineId } from './translation';

/** What was translated on one platform by one engine. */
export type Count = {
  readonly platform: string;
  readonly engine: EngineId;
  readonly texts: number;
  /** Of the originals. */
  readonly characters: number;
};

/** What was translated on one day of her calendar; `day` is `2026-11-25`. */
export type DayCount = { readonly day: string; readonly counts: readonly Count[] };

/** The day with more added. */
export function withMore(before: DayCount, more: readonly Count[]): DayCount {
  const counts = new Map(before.counts.map((count) => [keyOf(count), count]));
  for (const count of more) {
    const known = counts.get(keyOf(count));
    counts.set(keyOf(count), known ? sum(known, count) : count);
  }
  return { day: before.day, counts: [...counts.values()] };
}

/** What the counts come to, by something they share: most texts first. */
export function totals<K extends string>(
  counts: readonly Count[],
  by: (count: Count) => K,
): readonly { readonly key: K; readonly texts: number; readonly characters: number }[] {
  const all = new Map<K, Count>();
  for (const count of counts) {
    const known = all.get(by(count));
    all.set(by(count), known ? sum(known, count) : count);
  }
  return [...all]
    .map(([key, { texts, characters }]) => ({ key, texts, characters }))
    .sort((a, b) => b.texts - a.texts);
}

function keyOf({ platform, engine }: Count): string {
  return `${platform} ${engine}`;
}

function sum(one: Count, other: Count): Count {
  return {
    ...one,
    texts: one.texts + other.texts,
    characters: one.characters + other.characters,
  };
}

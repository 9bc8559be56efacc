import { expect, it } from 'vitest';
import { totals, withMore, type Count } from '@/utils/domain/day-count';

const count = (platform: string, engine: Count['engine'], texts: number): Count => ({
  ...{ platform, engine, texts },
  characters: texts * 10,
});

it('adds to what is known of a platform and an engine', () => {
  const before = { day: '2026-11-25', counts: [count('tiktok', 'gloss', 1)] };
  const more = [count('tiktok', 'gloss', 2), count('tiktok', 'gloss', 3), count('rednote', 'gloss', 1)];
  expect(withMore(before, more).counts).toEqual([count('tiktok', 'gloss', 6), count('rednote', 'gloss', 1)]);
});

it('sums by platform or engine, most texts first', () => {
  const counts = [
    count('tiktok', 'gloss', 1),
    count('rednote', 'bergamot', 5),
    count('tiktok', 'bergamot', 2),
  ];
  expect(totals(counts, ({ platform }) => platform)).toEqual([
    { key: 'rednote', texts: 5, characters: 50 },
    { key: 'tiktok', texts: 3, characters: 30 },
  ]);
  expect(totals([], ({ engine }) => engine)).toEqual([]);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { countTranslated, watchToday } from '@/utils/store/day-counts';
import { db } from '@/utils/store/db';
import type { Count } from '@/utils/domain/day-count';

const day = 86_400_000;
const noon = new Date(2026, 2, 25, 12).getTime();
const one = { platform: 'rednote', engine: 'bergamot', texts: 2, characters: 9 } as const;

beforeEach(() => db.dayCounts.clear());

it('adds to the day, per platform and engine, and forgets what is older than 30 days', async () => {
  for (const ago of [31, 30, 29, 1]) await countTranslated([one], noon - ago * day);
  await countTranslated([one, { ...one, platform: 'tiktok' }], noon);
  await countTranslated([{ ...one, texts: 1, characters: 1 }], noon);
  await countTranslated([], noon);
  const days = await db.dayCounts.toArray();
  expect(days.map((it) => it.day)).toEqual(['2026-02-24', '2026-03-24', '2026-03-25']);
  expect(days.at(-1)?.counts).toEqual([
    { ...one, texts: 3, characters: 10 },
    { ...one, platform: 'tiktok' },
  ]);
});

it('tells today, now and on every change', async () => {
  const control = new AbortController();
  const told: (readonly Count[])[] = [];
  const until = (count: number): Promise<void> =>
    new Promise((done) => {
      const look = (): void => (told.length >= count ? done() : void setTimeout(look, 5));
      look();
    });
  watchToday((counts) => told.push(counts), control.signal);
  await until(1);
  await countTranslated([one], Date.now());
  await until(2);
  control.abort();
  expect(told).toEqual([[], [one]]);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LedgerLine } from '@/utils/domain/ledger';
import { db } from '@/utils/store/db';
import {
  enterLedger,
  findOverCap,
  loadSpent,
  pruneLedger,
  restoreLedger,
  watchLedger,
  wipeLedger,
} from '@/utils/store/ledger';

const now = Date.parse('2026-11-25T12:00:00');
const day = 86_400_000;
const line = (characters: number, at = now): LedgerLine => ({
  at,
  engine: 'deepl',
  host: 'api-free.deepl.com',
  characters,
  bytes: 0,
  surface: 'rednote.note',
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('keeps what left, and counts it for the day and the month', async () => {
  await enterLedger(line(30));
  await enterLedger(line(12, now - day));
  expect(await db.ledger.count()).toBe(2);
  expect(await loadSpent('deepl', now)).toEqual({ day: 30, month: 42 });
  expect(await loadSpent('chat', now)).toEqual({ day: 0, month: 0 });
});

it('requests at the same time cannot pass a cap together', async () => {
  const asked = Array.from({ length: 10 }, () => enterLedger(line(30), { day: 100 }));
  const ends = await Promise.allSettled(asked);
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  expect(await loadSpent('deepl', now)).toMatchObject({ day: 90 });
  expect(await db.ledger.count()).toBe(3);
});

it('a cap that turned a request away is reached until tomorrow, or until it is changed', async () => {
  await enterLedger(line(90), { day: 100 });
  expect(await findOverCap('deepl', { day: 100 }, now)).toBeUndefined();
  await expect(enterLedger(line(20), { day: 100 })).rejects.toMatchObject({
    problem: { code: 'engine_cap_day' },
  });
  expect(await findOverCap('deepl', { day: 100 }, now)).toMatchObject({ code: 'engine_cap_day' });
  expect(await findOverCap('deepl', { day: 200 }, now)).toBeUndefined();
  expect(await findOverCap('deepl', {}, now)).toBeUndefined();
  expect(await findOverCap('deepl', { day: 100 }, now + day)).toBeUndefined();
});

it('the cap of a month outlasts the day', async () => {
  await enterLedger(line(100), { month: 100 });
  expect(await findOverCap('deepl', { month: 100 }, now + day)).toMatchObject({ code: 'engine_cap_month' });
  await expect(enterLedger(line(1, now + day), { month: 100 })).rejects.toMatchObject({
    problem: { code: 'engine_cap_month' },
  });
  await expect(enterLedger(line(1, now + 10 * day), { month: 100 })).resolves.toBeUndefined();
});

it('wiped is empty, and comes back as it was; what the caps count stays', async () => {
  await enterLedger(line(30));
  await enterLedger(line(31));
  const before = await db.ledger.toArray();
  const wiped = await wipeLedger();
  expect(await db.ledger.count()).toBe(0);
  expect(await loadSpent('deepl', now)).toMatchObject({ day: 61 });
  await enterLedger(line(5));
  await restoreLedger(wiped);
  expect((await db.ledger.toArray()).slice(0, 2)).toEqual(before);
  expect(await db.ledger.count()).toBe(3);
});

it('what cannot be written down may not go', async () => {
  vi.spyOn(db.ledger, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(enterLedger(line(30))).rejects.toMatchObject({ problem: { code: 'ledger_broken' } });
  expect(await loadSpent('deepl', now)).toEqual({ day: 0, month: 0 });
  vi.restoreAllMocks();
});

it('forgets after a year', async () => {
  await enterLedger(line(1, now - 367 * day));
  await enterLedger(line(2, now - 365 * day));
  await pruneLedger(now);
  expect((await db.ledger.toArray()).map(({ characters }) => characters)).toEqual([2]);
});

it('tells of every line as it comes', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  watchLedger((lines) => seen.push(lines.length), stop.signal);
  await vi.waitUntil(() => seen.at(-1) === 0);
  await enterLedger(line(1));
  await vi.waitUntil(() => seen.at(-1) === 1);
  stop.abort();
});

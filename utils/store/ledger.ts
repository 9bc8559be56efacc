import { liveQuery } from 'dexie';
import { periodsOf, type Cap, type LedgerLine } from '@/utils/domain/ledger';
import { ProblemError } from '@/utils/domain/problem';
import type { EngineId } from '@/utils/domain/translation';
import { db, type SpentRow } from './db';

/** A request is remembered for a year (ms). */
const kept = 366 * 86_400_000;

/**
 * Writes one request down, before it goes: a background that is killed afterwards has it in the ledger. Line and
 * tallies are one transaction, so that requests at the same time cannot pass a cap together.
 * @throws ProblemError engine_cap_day, engine_cap_month: it must not go, and nothing was written;
 *   ledger_broken: it could not be written down, so it must not go either.
 */
export async function enterLedger(line: LedgerLine, cap: Cap = {}): Promise<void> {
  let over: 'day' | 'month' | undefined;
  try {
    over = await db.transaction('rw', db.ledger, db.spent, () => enter(line, cap));
  } catch (cause) {
    throw new ProblemError({ code: 'ledger_broken', again: true }, { cause });
  }
  if (over) throw new ProblemError(overCap[over]);
}

/** What it says when an engine has had its share. */
const overCap = {
  day: { code: 'engine_cap_day', again: false },
  month: { code: 'engine_cap_month', again: false },
} as const;

/** Why an engine stands aside: its cap of today, or of this month; undefined while it may be asked. */
export async function findOverCap(
  engine: EngineId,
  cap: Cap,
  now: number,
): Promise<(typeof overCap)[keyof typeof overCap] | undefined> {
  if (cap.day === undefined && cap.month === undefined) return undefined;
  const [day, month] = await spentOf(engine, now);
  if (isFull(month, cap.month)) return overCap.month;
  return isFull(day, cap.day) ? overCap.day : undefined;
}

/** Characters sent to an engine today and this month. */
export type Spent = { readonly day: number; readonly month: number };

export async function loadSpent(engine: EngineId, now: number): Promise<Spent> {
  const [day, month] = await spentOf(engine, now);
  return { day: day.characters, month: month.characters };
}

/** Calls back with what an engine was sent, now and on every change, until the signal aborts. */
export function watchSpent(engine: EngineId, onSpent: (spent: Spent) => void, signal: AbortSignal): void {
  const subscription = liveQuery(() => loadSpent(engine, Date.now())).subscribe(onSpent);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

/** Calls back whenever any engine was sent something, or turned away at its cap, until the signal aborts. */
export function watchSpending(onChange: () => void, signal: AbortSignal): void {
  const subscription = liveQuery(() => db.spent.toArray()).subscribe(onChange);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

/** Calls back with the whole ledger, oldest first, now and on every change, until the signal aborts. */
export function watchLedger(onLines: (lines: readonly LedgerLine[]) => void, signal: AbortSignal): void {
  const subscription = liveQuery(() => db.ledger.toArray()).subscribe(onLines);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

/** Empties the ledger and answers what was in it, for the way back. What the caps count stays. */
export function wipeLedger(): Promise<readonly LedgerLine[]> {
  return db.transaction('rw', db.ledger, async () => {
    const lines = await db.ledger.toArray();
    await db.ledger.clear();
    return lines;
  });
}

/** The way back from `wipeLedger`; what was written since stays. */
export async function restoreLedger(lines: readonly LedgerLine[]): Promise<void> {
  await db.ledger.bulkPut([...lines] as (LedgerLine & { seq: number })[]);
}

/** Forgets what is older than a year. */
export async function pruneLedger(now: number): Promise<void> {
  await db.ledger
    .where('at')
    .below(now - kept)
    .delete();
}

async function enter(line: LedgerLine, cap: Cap): Promise<'day' | 'month' | undefined> {
  const [day, month] = await spentOf(line.engine, line.at);
  const wanted = line.characters;
  const over =
    month.characters + wanted > (cap.month ?? Infinity)
      ? 'month'
      : day.characters + wanted > (cap.day ?? Infinity)
        ? 'day'
        : undefined;
  if (over) {
    const row = over === 'day' ? day : month;
    const fullAt = cap[over];
    await db.spent.put({ ...row, ...(fullAt !== undefined && { fullAt }) });
    return over;
  }
  if (wanted > 0)
    await db.spent.bulkPut([day, month].map((row) => ({ ...row, characters: row.characters + wanted })));
  await db.ledger.add(line);
  return undefined;
}

function isFull({ characters, fullAt }: SpentRow, cap: number | undefined): boolean {
  return cap !== undefined && (characters >= cap || fullAt === cap);
}

async function spentOf(engine: EngineId, now: number): Promise<readonly [SpentRow, SpentRow]> {
  const { day, month } = periodsOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const rows = await db.spent.bulkGet([
    [engine, day],
    [engine, month],
  ]);
  const [today, thisMonth] = rows;
  return [
    today ?? { engine, period: day, characters: 0 },
    thisMonth ?? { engine, period: month, characters: 0 },
  ];
}

import { liveQuery } from 'dexie';
import { stampOf, wallClock } from '@/utils/domain/clock';
import { withMore, type Count, type DayCount } from '@/utils/domain/day-count';
import { db } from './db';

/** Days kept. */
const kept = 30;
const dayMs = 86_400_000;

/** Adds what was translated just now to its day; older days than the last 30 go. */
export async function countTranslated(more: readonly Count[], now: number): Promise<void> {
  if (more.length === 0) return;
  const day = dayOf(now);
  await db.transaction('rw', db.dayCounts, async () => {
    const before = await db.dayCounts.get(day);
    await db.dayCounts.put(withMore(before ?? { day, counts: [] }, more));
    if (!before)
      await db.dayCounts
        .where('day')
        .below(dayOf(now - (kept - 1) * dayMs))
        .delete();
  });
}

/** Calls back with what was translated today, now and on every change, until the signal aborts. */
export function watchToday(onChange: (counts: readonly Count[]) => void, signal: AbortSignal): void {
  const watching = liveQuery(() => db.dayCounts.get(dayOf(Date.now()))).subscribe((day) =>
    onChange(day?.counts ?? []),
  );
  signal.addEventListener('abort', () => watching.unsubscribe(), { once: true });
}

/** The day on her calendar: `2026-11-25`. */
function dayOf(now: number): DayCount['day'] {
  return stampOf(wallClock(now, Intl.DateTimeFormat().resolvedOptions().timeZone)).slice(0, 10);
}

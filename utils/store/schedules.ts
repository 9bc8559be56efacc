import { liveQuery } from 'dexie';
import { due, type Schedule } from '@/utils/domain/schedule';
import { db } from './db';

/** Every slot, soonest first. */
export function listSchedules(): Promise<readonly Schedule[]> {
  return db.schedules.orderBy('at').toArray();
}

export function findSchedule(id: string): Promise<Schedule | undefined> {
  return db.schedules.get(id);
}

/** Plans a slot, or moves the one with the same id. Tell the background with `planChanged`. */
export async function keepSchedule(row: Schedule): Promise<void> {
  await db.schedules.put(row);
}

/** Lets a slot go; the row comes back, for undo. */
export function dropSchedule(id: string): Promise<Schedule | undefined> {
  return db.transaction('rw', db.schedules, async () => {
    const row = await db.schedules.get(id);
    await db.schedules.delete(id);
    return row;
  });
}

/** The post was seen going out: whatever was asked of the person about this slot is answered. */
export async function finishSchedule(id: string): Promise<void> {
  await db.schedules.update(id, { state: 'done' });
}

/**
 * Marks what has come due, before anybody is told: whoever wakes next, or at the same moment, finds it marked.
 * Answers what was marked by this call.
 */
export function settleDue(now: number, awakeSince: number): Promise<ReturnType<typeof due>> {
  return db.transaction('rw', db.schedules, async () => {
    const found = due(await db.schedules.where('state').equals('planned').toArray(), now, awakeSince);
    await db.schedules.bulkPut([
      ...found.remind.map((row): Schedule => ({ ...row, state: 'reminded' })),
      ...found.missed.map((row): Schedule => ({ ...row, state: 'missed' })),
    ]);
    return found;
  });
}

/** Calls back with every slot, now and on every change in any context, until the signal aborts. */
export function watchSchedules(onRows: (rows: readonly Schedule[]) => void, signal: AbortSignal): void {
  const subscription = liveQuery(listSchedules).subscribe(onRows);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

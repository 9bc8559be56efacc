import { liveQuery } from 'dexie';
import type { Draft } from '@/utils/domain/draft';
import { trashLimit, type Trashed } from '@/utils/domain/trash';
import { db } from './db';

/** Moves a draft into the trash with its slots. Answers whether there was such a draft. */
export function dropDraft(id: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.drafts, db.schedules, db.trash, async () => {
    const draft = await db.drafts.get(id);
    if (!draft) return false;
    const schedules = await db.schedules.where('draftId').equals(id).toArray();
    await db.trash.put({ id, at: now, draft, schedules });
    await db.schedules.bulkDelete(schedules.map((row) => row.id));
    await db.drafts.delete(id);
    return true;
  });
}

/**
 * Takes a draft out of the trash with its slots, as `words` where she wrote on after it was thrown away. A draft that
 * is back already stays as it is, and one that is gone for good comes back by her words alone.
 */
export function restoreDraft(id: string, words?: Draft): Promise<void> {
  return db.transaction('rw', db.drafts, db.schedules, db.trash, async () => {
    const row = await db.trash.get(id);
    const draft = words ?? row?.draft;
    if (!draft || (await db.drafts.get(id))) return;
    await db.drafts.put(draft);
    await db.schedules.bulkPut([...(row?.schedules ?? [])]);
    await db.trash.delete(id);
  });
}

/** Gone for good. Their videos go with the next sweep, unless another draft shows them. */
export async function eraseDrafts(ids: readonly string[]): Promise<void> {
  await db.trash.bulkDelete([...ids]);
}

/** Lets go of what lay in the trash its full time. Answers how many drafts went. */
export function dropOldTrash(now: number): Promise<number> {
  return db.trash.where('at').below(trashLimit(now)).delete();
}

/** Calls back with the trash, the latest first, now and on every change in any tab, until the signal aborts. */
export function watchTrash(onRows: (rows: readonly Trashed[]) => void, signal: AbortSignal): void {
  const latestFirst = (): Promise<readonly Trashed[]> => db.trash.orderBy('at').reverse().toArray();
  const subscription = liveQuery(latestFirst).subscribe(onRows);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

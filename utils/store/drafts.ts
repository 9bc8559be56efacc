import { liveQuery } from 'dexie';
import type { Draft } from '@/utils/domain/draft';
import { mergeDrafts } from '@/utils/domain/merge-drafts';
import type { Schedule } from '@/utils/domain/schedule';
import { db } from './db';

/** A draft as it was thrown away, with its slots: what undo brings back. */
export type DroppedDraft = { readonly draft: Draft; readonly schedules: readonly Schedule[] };

export function findDraft(id: string): Promise<Draft | undefined> {
  return db.drafts.get(id);
}

/** Puts a new draft (or one brought back) on the strip. */
export async function addDraft(draft: Draft): Promise<void> {
  await db.drafts.put(draft);
}

/**
 * Saves `mine`, edited since `base` was read. If somebody else saved meanwhile, their fields and ours are merged.
 * Answers the row as it now is; undefined when the draft was thrown away elsewhere: nothing is written then.
 */
export function keepDraft(
  base: Draft,
  mine: Draft,
  now: number,
): Promise<{ draft: Draft; overruled: boolean } | undefined> {
  return db.transaction('rw', db.drafts, async () => {
    const row = await db.drafts.get(mine.id);
    if (!row) return undefined;
    const { draft, overruled } = mergeDrafts(base, mine, row);
    const kept = { ...draft, updatedAt: Math.max(now, row.updatedAt + 1) };
    await db.drafts.put(kept);
    return { draft: kept, overruled };
  });
}

/** Throws a draft away with its slots. Its video stays: undo, or a run, may need it. */
export function dropDraft(id: string): Promise<DroppedDraft | undefined> {
  return db.transaction('rw', db.drafts, db.schedules, async () => {
    const draft = await db.drafts.get(id);
    if (!draft) return undefined;
    const schedules = await db.schedules.where('draftId').equals(id).toArray();
    await db.schedules.bulkDelete(schedules.map((row) => row.id));
    await db.drafts.delete(id);
    return { draft, schedules };
  });
}

export function restoreDraft({ draft, schedules }: DroppedDraft): Promise<void> {
  return db.transaction('rw', db.drafts, db.schedules, async () => {
    await db.drafts.put(draft);
    await db.schedules.bulkPut(schedules);
  });
}

/** Calls back with every draft, the youngest first, now and on every change in any tab, until the signal aborts. */
export function watchDrafts(
  onRows: (rows: readonly Draft[]) => void,
  onBroken: (thrown: unknown) => void,
  signal: AbortSignal,
): void {
  const youngestFirst = async (): Promise<readonly Draft[]> =>
    (await db.drafts.toArray()).sort((a, b) => b.createdAt - a.createdAt);
  const subscription = liveQuery(youngestFirst).subscribe(onRows, onBroken);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

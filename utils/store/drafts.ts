import { liveQuery } from 'dexie';
import type { Draft } from '@/utils/domain/draft';
import { mergeDrafts } from '@/utils/domain/merge-drafts';
import { db, type CoverRow, type VideoRow } from './db';
import { keepWhole } from './keep-whole';

export function findDraft(id: string): Promise<Draft | undefined> {
  return db.drafts.get(id);
}

/** Keeps new drafts, all of them or none. */
export async function addDrafts(drafts: readonly Draft[]): Promise<void> {
  await db.transaction('rw', db.drafts, () => db.drafts.bulkAdd([...drafts]));
}

/** A draft from elsewhere, with what it shows. */
export type Arrival = {
  readonly draft: Draft;
  readonly video: VideoRow | undefined;
  readonly cover: CoverRow | undefined;
};

/**
 * Keeps a draft with its video and cover, all of it or nothing.
 * @throws ProblemError and the signal's reason, as `keepWhole`
 */
export async function addArrival({ draft, video, cover }: Arrival, signal: AbortSignal): Promise<void> {
  const rows = [
    ...(video ? ([[db.videos, video]] as const) : []),
    ...(cover ? ([[db.covers, cover]] as const) : []),
    [db.drafts, draft] as const,
  ];
  await keepWhole(rows, signal);
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

/** Takes new drafts back, those nobody has written on since. */
export async function dropUntouched(drafts: readonly Draft[]): Promise<void> {
  const fresh = new Map(drafts.map(({ id, updatedAt }) => [id, updatedAt]));
  await db.drafts
    .where('id')
    .anyOf([...fresh.keys()])
    .and(({ id, updatedAt }) => fresh.get(id) === updatedAt)
    .delete();
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

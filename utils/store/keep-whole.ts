import { Dexie, type Table } from 'dexie';
import { ProblemError } from '@/utils/domain/problem';
import { db } from './db';

type Row = readonly [table: Table, row: { readonly id: string }];

/**
 * Keeps new rows that may be big: all of them or none, also when the page is closed midway.
 * @throws ProblemError `video_no_room` when the browser will not give the space; the signal's reason when it aborts.
 */
export async function keepWhole(rows: readonly Row[], signal: AbortSignal): Promise<void> {
  const tables = rows.map(([table]) => table);
  signal.throwIfAborted();
  try {
    await db.transaction('rw', tables, async (transaction) => {
      const abort = (): void => transaction.abort();
      signal.addEventListener('abort', abort, { once: true });
      for (const [table, row] of rows) await table.add(row);
      signal.removeEventListener('abort', abort);
    });
  } catch (cause) {
    signal.throwIfAborted();
    if (isOutOfRoom(cause)) throw new ProblemError({ code: 'video_no_room', again: false }, { cause });
    throw new ProblemError({ code: 'video_unreadable', again: true }, { cause });
  }
  if (!signal.aborted) return;
  // The bytes themselves are written when nothing can be aborted any more (Chromium 156: seconds for 500 MB).
  await db.transaction('rw', tables, async () => {
    for (const [table, { id }] of rows) await table.delete(id);
  });
  signal.throwIfAborted();
}

/** Of a full disk Chromium says only that writing failed (156, 2026-11); Firefox calls it the quota. */
function isOutOfRoom(thrown: unknown): boolean {
  if (!(thrown instanceof Dexie.DexieError)) return false;
  const inner = thrown.inner as { readonly name?: string; readonly message?: string } | undefined;
  return [thrown, inner].some(
    (it) => it?.name === 'QuotaExceededError' || it?.message?.includes('Failed to write blobs (IOError)'),
  );
}

import { Dexie, type Table } from 'dexie';
import { ProblemError } from '@/utils/domain/problem';
import { db } from './db';

/**
 * Keeps what may be big: all of it or nothing, also when the page is closed midway.
 * @throws ProblemError `video_no_room` when the browser will not give the space; the signal's reason when it aborts.
 */
export async function keepWhole(
  tables: readonly Table[],
  work: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  try {
    await db.transaction('rw', [...tables], async (transaction) => {
      const abort = (): void => transaction.abort();
      signal.addEventListener('abort', abort, { once: true });
      await work();
      signal.removeEventListener('abort', abort);
    });
  } catch (cause) {
    signal.throwIfAborted();
    if (isOutOfRoom(cause)) throw new ProblemError({ code: 'video_no_room', again: false }, { cause });
    throw new ProblemError({ code: 'video_unreadable', again: true }, { cause });
  }
}

function isOutOfRoom(thrown: unknown): boolean {
  if (!(thrown instanceof Dexie.DexieError)) return false;
  return (
    thrown.name === 'QuotaExceededError' ||
    (thrown.inner as { name?: string } | undefined)?.name === 'QuotaExceededError'
  );
}

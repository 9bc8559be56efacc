import { Dexie } from 'dexie';
import { coverIdOf } from '@/utils/domain/draft';
import { ProblemError } from '@/utils/domain/problem';
import { db, type VideoRow } from './db';

const DAY_MS = 24 * 60 * 60_000;

export function findVideo(id: string): Promise<VideoRow | undefined> {
  return db.videos.get(id);
}

/**
 * Keeps a video's bytes, all of them or none.
 * @throws ProblemError `video_no_room` when the browser will not give the space; the signal's reason when it aborts.
 */
export async function keepVideo(row: VideoRow, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  try {
    await db.transaction('rw', db.videos, async (transaction) => {
      const abort = (): void => transaction.abort();
      signal.addEventListener('abort', abort, { once: true });
      await db.videos.put(row);
      signal.removeEventListener('abort', abort);
    });
  } catch (cause) {
    signal.throwIfAborted();
    if (isOutOfRoom(cause)) throw new ProblemError({ code: 'video_no_room', again: false }, { cause });
    throw new ProblemError({ code: 'video_unreadable', again: true }, { cause });
  }
}

/** Takes a video back that came with a draft which then could not be kept. */
export async function eraseVideo(id: string): Promise<void> {
  await db.videos.delete(id);
}

/**
 * Frees what no draft shows any more, in the trash or out of it. Never while a run may still read it (Firefox breaks an upload whose Blob is
 * deleted), nor while undo may still want it: nothing younger than a day goes, and nothing within a day of any run.
 */
export async function sweepVideos(now: number): Promise<void> {
  await db.transaction('rw', [db.videos, db.covers, db.drafts, db.trash, db.runs], async () => {
    const running = await db.runs
      .where('startedAt')
      .above(now - DAY_MS)
      .count();
    if (running > 0) return;
    const trashed = (await db.trash.toArray()).map(({ draft }) => draft);
    const drafts = [...(await db.drafts.toArray()), ...trashed];
    const shown = new Set(drafts.map(({ video }) => video?.id));
    const covers = new Set(drafts.map(coverIdOf));
    const unused = await db.videos
      .filter((row) => !shown.has(row.id) && row.addedAt < now - DAY_MS)
      .primaryKeys();
    await db.videos.bulkDelete(unused);
    await db.covers.filter((row) => !covers.has(row.id) && row.addedAt < now - DAY_MS).delete();
  });
}

function isOutOfRoom(thrown: unknown): boolean {
  if (!(thrown instanceof Dexie.DexieError)) return false;
  return (
    thrown.name === 'QuotaExceededError' ||
    (thrown.inner as { name?: string } | undefined)?.name === 'QuotaExceededError'
  );
}

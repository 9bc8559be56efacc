import { coverIdOf } from '@/utils/domain/draft';
import { db, type VideoRow } from './db';
import { keepWhole } from './keep-whole';

const DAY_MS = 24 * 60 * 60_000;

export function findVideo(id: string): Promise<VideoRow | undefined> {
  return db.videos.get(id);
}

/**
 * Keeps a video's bytes, all of them or none.
 * @throws ProblemError and the signal's reason, as `keepWhole`
 */
export async function keepVideo(row: VideoRow, signal: AbortSignal): Promise<void> {
  await keepWhole([[db.videos, row]], signal);
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

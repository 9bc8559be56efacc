import { db, type CoverRow } from './db';

/** The picture kept under `id` (`coverIdOf` in utils/domain/draft). */
export function findCover(id: string): Promise<CoverRow | undefined> {
  return db.covers.get(id);
}

export async function keepCover(row: CoverRow): Promise<void> {
  await db.covers.put(row);
}

import type { PlatformId } from '@/utils/domain/draft';
import { db, type TagUseRow } from './db';

/** Counts tags a receipt proved to be in a form. Without `#`; spelling as she wrote it. */
export async function countTagUses(
  platform: PlatformId,
  tags: readonly string[],
  now: number,
): Promise<void> {
  await db.transaction('rw', db.tagUses, async () => {
    for (const tag of new Set(tags)) {
      const row = await db.tagUses.get([platform, tag]);
      await db.tagUses.put({ platform, tag, count: (row?.count ?? 0) + 1, usedAt: now });
    }
  });
}

/** What she used on a platform. */
export function listTagUses(platform: PlatformId): Promise<readonly TagUseRow[]> {
  return db.tagUses.where({ platform }).toArray();
}

import { loadIndex } from '@/utils/hashtags/load';
import { rankTags } from '@/utils/hashtags/rank';
import type { Answers, Input } from '@/utils/messages/protocol';
import { findPlatform } from '@/utils/platforms';
import { listTagUses } from '@/utils/store/tag-uses';

/** Tags for a caption on one platform: what others use, what she uses, in that platform's spelling and number. */
export async function suggestTags({
  platform: id,
  caption,
  have,
  limit,
}: Input<'suggestTags'>): Promise<Answers['suggestTags']> {
  const platform = findPlatform(id);
  const room = (platform?.limits.tags.max ?? 0) - have.length;
  if (!platform || room <= 0) return [];
  const [index, used] = await Promise.all([loadIndex(), listTagUses(id)]);
  return rankTags(index, { platform: id, caption, have, used, allowed: platform.limits.tags.allowed, limit });
}

import { dropOldTrash } from '@/utils/store/trash';
import { sweepVideos } from '@/utils/store/videos';

/** What lay in the trash its full time goes for good, and with it the videos nothing else shows. */
export async function emptyTrash(): Promise<void> {
  const now = Date.now();
  if ((await dropOldTrash(now)) > 0) await sweepVideos(now);
}

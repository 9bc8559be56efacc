import { coverIdOf, type Draft, type PlatformId } from '@/utils/domain/draft';
import { mayFollow, type Outcome } from '@/utils/domain/outcome';
import { t } from '@/utils/i18n';
import { cutPicture } from '@/utils/media/picture';
import { findPlatform } from '@/utils/platforms';
import { findCover } from '@/utils/store/covers';
import { addSettledRun, dropRun, listRuns, settleRun } from '@/utils/store/runs';
import { findVideo } from '@/utils/store/videos';
import type { Desk } from './desk';
import { saveFile } from './save-file';

/** Files she takes to her phone: the video, and the cover where there is one, cut as the platform shows it. */
async function filesOf(
  draft: Draft,
  platform: PlatformId,
): Promise<{ readonly video?: File; readonly cover?: File }> {
  const coverId = coverIdOf(draft);
  const [video, cover] = await Promise.all([
    draft.video && findVideo(draft.video.id),
    coverId === undefined ? undefined : findCover(coverId),
  ]);
  const shape = findPlatform(platform)?.limits.cover?.[0];
  const picture = cover && (await cutPicture(cover.image, shape, draft.coverAim));
  return {
    ...(video &&
      draft.video && { video: new File([video.blob], draft.video.name, { type: draft.video.type }) }),
    ...(picture && { cover: new File([picture], 'cover.jpg', { type: picture.type }) }),
  };
}

/** Puts a file of the draft among her downloads. */
export async function save(draft: Draft, platform: PlatformId, what: 'video' | 'cover'): Promise<void> {
  const file = (await filesOf(draft, platform))[what];
  if (file) saveFile(file, file.name);
}

/** Whether this browser hands over files like the draft's at all. */
export function canShare({ video }: Draft): boolean {
  const like = video && new File([], video.name, { type: video.type });
  return (
    like !== undefined && typeof navigator.canShare === 'function' && navigator.canShare({ files: [like] })
  );
}

/** Opens the system's own share sheet with the files and the words. */
export async function share(draft: Draft, platform: PlatformId, text: string): Promise<void> {
  const { video, cover } = await filesOf(draft, platform);
  const files = [video, cover].filter((file) => file !== undefined);
  try {
    await navigator.share({ files, text });
  } catch (thrown) {
    if (!(thrown instanceof DOMException && thrown.name === 'AbortError')) throw thrown; // she changed her mind
  }
}

/** Records a post she made by hand, at `url` or who knows where. What she said before of the same post is completed. */
export async function sayPosted(
  { id: draftId }: Draft,
  platform: PlatformId,
  url: string | undefined,
  done: Desk['done'],
): Promise<void> {
  const outcome: Outcome = url === undefined ? { kind: 'unknown' } : { kind: 'live', url };
  const before = (await listRuns(draftId, platform)).at(-1);
  if (before?.outcome && mayFollow(before.outcome, outcome)) {
    await settleRun(before.id, outcome, Date.now());
    return;
  }
  const id = crypto.randomUUID();
  const unset = { tabId: undefined, scheduleAt: undefined, receipt: undefined };
  await addSettledRun({ id, draftId, platform, startedAt: Date.now(), ...unset, outcome });
  done.value = { text: t('pack_noted'), undo: () => void dropRun(id) };
}

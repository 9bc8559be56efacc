import type { Draft } from '@/utils/domain/draft';
import { CoverChoice } from '@/components/studio/CoverChoice';
import type { Face } from '@/components/studio/PlatformMark';
import { showPicture, showVideo } from '@/entrypoints/studio/covers';
import type { Desk } from '@/entrypoints/studio/desk';

type Props = { readonly desk: Desk; readonly draft: Draft; readonly going: readonly Face[] };

/** Beside the film: its cover, and how the platforms the draft goes to cut it. */
export function CoverDesk({ desk: { ownCover }, draft, going }: Props) {
  const { id, video, coverAt, coverId, coverAim } = draft;
  if (!video?.facts) return null;
  const shapes = new Set(going.flatMap(({ limits }) => limits.cover ?? []));
  const problem = ownCover.problem.value;
  return (
    <CoverChoice
      frames={showVideo(video.id).value?.frames ?? []}
      size={video.facts}
      coverAt={coverAt}
      own={coverId === undefined ? undefined : { url: showPicture(coverId).value }}
      aim={coverAim}
      shapes={[...shapes].map((shape) => ({
        shape,
        names: going.filter(({ limits }) => limits.cover?.includes(shape)).map(({ name }) => name),
      }))}
      taking={ownCover.taking.value === id}
      problem={problem?.draftId === id ? problem.problem : undefined}
      onFrame={ownCover.choose}
      onFile={(file) => void ownCover.take(file)}
      onDrop={ownCover.drop}
      onAim={ownCover.aim}
      onProblemRead={() => (ownCover.problem.value = undefined)}
    />
  );
}

import type { Draft, MediaFacts } from '@/utils/domain/draft';
import { checkMedia, hindrance, type Remedy } from '@/utils/domain/media';
import { MediaDesk } from '@/components/studio/MediaDesk';
import type { Shore } from '@/components/studio/MediaVerdicts';
import type { Face } from '@/components/studio/PlatformMark';
import { Subtitles } from '@/components/studio/Subtitles';
import { frameOf } from '@/entrypoints/studio/covers';
import type { Desk } from '@/entrypoints/studio/desk';

type Props = {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly going: readonly Face[];
};

/** Under the film: how it fits the platforms the draft goes to, and its subtitles. */
export function VideoDesk({ desk, draft, going }: Props) {
  const { mender, subtitler } = desk;
  const facts = draft.video?.facts;
  if (!facts) return null;
  const mine = <T extends { readonly draftId: string }>(one: T | undefined): T | undefined =>
    one?.draftId === draft.id ? one : undefined;
  const abilities = mender.abilities(facts.videoCodec);
  const mend = (remedy: Remedy): void => void mender.mend(remedy);
  const burns = abilities && !hindrance({ kind: 'burn', cues: [] }, abilities) && !mender.mending.value;
  return (
    <>
      <MediaDesk
        key={facts.size + facts.duration} // another video: no tool is open on it
        facts={facts}
        shores={shoresOf(facts, going)}
        picture={frameOf(draft)}
        abilities={abilities}
        mending={mine(mender.mending.value)}
        problem={mine(mender.problem.value)?.problem}
        onMend={mend}
        onProblemRead={() => (mender.problem.value = undefined)}
      />
      <Subtitles
        tracks={draft.subtitles ?? {}}
        working={mine(subtitler.working.value)}
        refused={mine(subtitler.refused.value)}
        onFile={(file) => void subtitler.take(file)}
        onWrite={subtitler.write}
        onTranslate={(from) => void subtitler.translate(from)}
        onSave={subtitler.save}
        onDrop={subtitler.drop}
        onBurn={burns ? (cues) => mend({ kind: 'burn', cues }) : undefined}
        onRefusedRead={() => (subtitler.refused.value = undefined)}
      />
    </>
  );
}

/** What the platforms a draft goes to mind about a video. */
export function shoresOf(facts: MediaFacts, going: readonly Face[]): readonly Shore[] {
  return going.map((face) => ({ face, findings: checkMedia(facts, face.limits.video) }));
}

import '@/components/tags/TagSuggestions.css';
import type { Face } from '@/components/studio/PlatformMark';
import { TagSuggestions } from '@/components/tags/TagSuggestions';
import { useTagSuggestions } from '@/entrypoints/tags/use-tag-suggestions';
import type { CaptionSide } from '@/utils/domain/draft';

type Props = {
  readonly side: CaptionSide;
  /** The platform that gets this side; undefined while none does. */
  readonly face: Face | undefined;
  readonly onAdd: (tag: string) => void;
};

/** Suggestions under one side's tags. */
export function SideTags({ side, face, onAdd }: Props) {
  const { state, retry } = useTagSuggestions({
    platform: face && { id: face.id, maxTags: face.limits.tags.max },
    caption: `${side.title}\n${side.body}`.trim(),
    have: side.tags,
  });
  if (!face) return null;
  return <TagSuggestions state={state} platform={face.name} onAdd={onAdd} onRetry={retry} />;
}

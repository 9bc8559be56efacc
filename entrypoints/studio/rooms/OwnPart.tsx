import { OwnWords } from '@/components/studio/OwnWords';
import type { Face } from '@/components/studio/PlatformMark';
import type { Editor } from '@/entrypoints/studio/editor';
import type { Saved } from '@/entrypoints/studio/saved';
import { isSheetAhead, writeOwn, type CaptionSide } from '@/utils/domain/draft';
import type { Variant } from '@/utils/domain/variant';
import { TagsMenu } from './TagsMenu';

type Props = {
  readonly face: Face;
  readonly variant: Variant;
  readonly editor: Editor;
  readonly saved: Saved;
};

/** Where words for one platform alone are written; nothing where it gets the sheet's. */
export function OwnPart({ face, variant, editor, saved }: Props) {
  const draft = editor.draft.value;
  const destination = draft.destinations[face.id];
  if (!destination?.own) return null;
  const { words } = destination.own;
  const write = (next: CaptionSide): void => editor.change((now) => writeOwn(now, face.id, next));
  return (
    <OwnWords
      face={face}
      lang={destination.lang}
      words={words}
      variant={variant}
      behind={isSheetAhead(draft, destination)}
      onChange={write}
      onBehindRead={() => write(words)}
      tagsMenu={
        <TagsMenu
          lang={destination.lang}
          tags={words.tags}
          platforms={[face]}
          saved={saved}
          onTags={(tags) => write({ ...words, tags })}
        />
      }
    />
  );
}

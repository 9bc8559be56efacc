import { OwnWords } from '@/components/studio/OwnWords';
import type { Face } from '@/components/studio/PlatformMark';
import type { Editor } from '@/entrypoints/studio/editor';
import { isSheetAhead, writeOwn } from '@/utils/domain/draft';
import type { Variant } from '@/utils/domain/variant';

type Props = { readonly face: Face; readonly variant: Variant; readonly editor: Editor };

/** Where words for one platform alone are written; nothing where it gets the sheet's. */
export function OwnPart({ face, variant, editor }: Props) {
  const draft = editor.draft.value;
  const destination = draft.destinations[face.id];
  if (!destination?.own) return null;
  const { words } = destination.own;
  return (
    <OwnWords
      face={face}
      lang={destination.lang}
      words={words}
      variant={variant}
      behind={isSheetAhead(draft, destination)}
      onChange={(next) => editor.change((now) => writeOwn(now, face.id, next))}
      onBehindRead={() => editor.change((now) => writeOwn(now, face.id, words))}
    />
  );
}

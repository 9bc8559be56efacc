import { SideNote } from '@/components/studio/SideNote';
import type { Editor } from '@/entrypoints/studio/editor';
import type { Starts } from '@/entrypoints/studio/starts';
import { isEmptySide } from '@/utils/domain/draft';
import { otherLang, type Lang } from '@/utils/domain/language';
import { hasWords } from '@/utils/domain/start-side';

type Props = { readonly lang: Lang; readonly editor: Editor; readonly starts: Starts };

/** Where one side stands to the other, and a start from that one. */
export function SideStart({ lang, editor, starts }: Props) {
  const { sheet, behind, unread } = editor.draft.value;
  return (
    <SideNote
      lang={lang}
      start={starts.of(lang)}
      behind={behind === lang}
      unread={unread === lang}
      offered={isEmptySide(sheet[lang]) && hasWords(sheet[otherLang(lang)])}
      onStart={() => void starts.begin(lang)}
      onTake={(how) => starts.take(lang, how)}
      onLeave={() => starts.leave(lang)}
      onSetUp={() => {
        location.hash = '#/settings';
      }}
      onRead={() => editor.acceptSide(lang)}
    />
  );
}

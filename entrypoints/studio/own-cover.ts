import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Aim } from '@/utils/domain/cover';
import { withOwnCover, withPart, type Draft } from '@/utils/domain/draft';
import { problemOf, type Problem } from '@/utils/domain/problem';
import { t, textLocale } from '@/utils/i18n';
import { pictureOf } from '@/utils/media/picture';
import { keepCover } from '@/utils/store/covers';
import type { Done } from './desk';
import type { Editor } from './editor';

/** The cover of the open draft: a frame, or a picture of her own, and what of it stays in view. */
export type OwnCover = {
  /** The draft a picture is on its way to. */
  readonly taking: ReadonlySignal<string | undefined>;
  readonly problem: Signal<{ readonly draftId: string; readonly problem: Problem } | undefined>;
  readonly take: (file: File) => Promise<void>;
  readonly drop: () => void;
  /** The frame at so many seconds is the cover; a picture of hers steps aside. */
  readonly choose: (at: number) => void;
  readonly aim: (aim: Aim) => void;
};

/** What a picture is called. */
export const pictureFile = /\.(?:jpe?g|png|webp|gif|heic|heif|avif|bmp|tiff?)$/i;

export function openOwnCover(
  open: ReadonlySignal<Editor | undefined>,
  done: Signal<Done | undefined>,
): OwnCover {
  const taking = signal<string | undefined>(undefined);
  const problem: OwnCover['problem'] = signal(undefined);

  /** Another cover, with the way back. */
  const put = (editor: Editor, next: (draft: Draft) => Draft, text: string): void => {
    const { coverAt, coverId, coverAim } = editor.draft.peek();
    editor.change(next);
    const back = (draft: Draft): Draft =>
      withPart(withOwnCover({ ...draft, coverAt }, coverId), 'coverAim', coverAim);
    done.value = { text, undo: () => editor.change(back) };
  };

  return {
    taking,
    problem,

    async take(file) {
      const editor = open.peek();
      if (!editor || taking.peek() !== undefined) return;
      const { id: draftId } = editor.draft.peek();
      problem.value = undefined;
      taking.value = draftId;
      try {
        const image = await pictureOf(file, textLocale());
        const id = crypto.randomUUID();
        await keepCover({ id, image, addedAt: Date.now() });
        put(editor, (draft) => withOwnCover(draft, id), t('studio_cover_taken'));
      } catch (thrown) {
        const { with: filled = [], ...rest } = problemOf(thrown);
        problem.value = { draftId, problem: { ...rest, with: [file.name, ...filled] } };
      } finally {
        taking.value = undefined;
      }
    },

    drop() {
      const editor = open.peek();
      if (editor) put(editor, (draft) => withOwnCover(draft, undefined), t('studio_cover_dropped'));
    },

    choose(at) {
      const editor = open.peek();
      if (editor?.draft.peek().coverId === undefined) editor?.change((draft) => ({ ...draft, coverAt: at }));
      else
        put(editor, (draft) => withOwnCover({ ...draft, coverAt: at }, undefined), t('studio_cover_dropped'));
    },

    aim(aim) {
      open.peek()?.change((draft) => withPart(draft, 'coverAim', aim));
    },
  };
}

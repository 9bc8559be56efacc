import { signal, type ReadonlySignal } from '@preact/signals';
import { withBehind, withUnread, writeSide, type CaptionSide, type Draft } from '@/utils/domain/draft';
import type { Lang } from '@/utils/domain/language';
import { isSameDraft, mergeDrafts } from '@/utils/domain/merge-drafts';
import { keepDraft } from '@/utils/store/drafts';
import { restoreDraft } from '@/utils/store/trash';

/** Words wait this long at most before they are on the disk. */
const SAVE_MS = 400;

/** `gone`: thrown away in another tab. */
export type SaveState = 'saved' | 'writing' | 'failed' | 'gone';

/** One draft open for writing: shown as typed, kept within a second, merged with what other tabs keep. */
export type Editor = {
  readonly draft: ReadonlySignal<Draft>;
  readonly saved: ReadonlySignal<SaveState>;
  /** Both this tab and another changed one field: the words here stand, hers there are gone. */
  readonly overruled: ReadonlySignal<boolean>;
  readonly change: (edit: (draft: Draft) => Draft) => void;
  /** She writes on one side of the sheet. */
  readonly write: (lang: Lang, side: CaptionSide) => void;
  /** She left the side she wrote on. */
  readonly leaveSide: () => void;
  /** A side is good as it is, whoever wrote it and whatever the other one says. */
  readonly acceptSide: (lang: Lang) => void;
  /** What the database now holds; undefined when the draft is no longer in it. */
  readonly adopt: (row: Draft | undefined) => void;
  /** Resolves when everything typed so far is kept (or could not be: see `saved`). */
  readonly flush: () => Promise<void>;
  /** Puts the words back that were thrown away elsewhere. */
  readonly bringBack: () => Promise<void>;
  readonly acceptOverruled: () => void;
};

export function edit(row: Draft): Editor {
  let base = row;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = Promise.resolve();
  const draft = signal(row);
  /** How the draft stood when she came to the side she writes on. */
  let came: { readonly lang: Lang; readonly before: Draft } | undefined;
  const saved = signal<SaveState>('saved');
  const overruled = signal(false);

  const keep = async (): Promise<void> => {
    const mine = draft.peek();
    if (saved.peek() === 'gone') return;
    if (isSameDraft(base, mine)) {
      saved.value = 'saved';
      return;
    }
    try {
      const kept = await keepDraft(base, mine, Date.now());
      if (!kept) {
        saved.value = 'gone';
        return;
      }
      base = kept.draft;
      draft.value = mergeDrafts(mine, draft.peek(), kept.draft).draft; // she typed on meanwhile
      if (kept.overruled) overruled.value = true;
      if (isSameDraft(base, draft.peek())) saved.value = 'saved';
    } catch (thrown) {
      console.error('[ferry] draft not kept', thrown);
      saved.value = 'failed';
    }
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    saving = saving.then(keep);
    return saving;
  };

  const change: Editor['change'] = (editing) => {
    draft.value = editing(draft.peek());
    if (saved.peek() === 'gone') return;
    saved.value = 'writing';
    timer ??= setTimeout(() => void flush(), SAVE_MS);
  };

  const adopt: Editor['adopt'] = (theirs) => {
    if (!theirs) {
      saved.value = 'gone';
      return;
    }
    if (saved.peek() === 'gone') saved.value = 'saved';
    if (theirs.updatedAt <= base.updatedAt) return;
    draft.value = mergeDrafts(base, draft.peek(), theirs).draft;
    base = theirs;
  };

  return {
    draft,
    saved,
    overruled,
    change,
    write(lang, side) {
      if (came?.lang !== lang) came = { lang, before: draft.peek() };
      const { before } = came;
      change((now) => writeSide(now, lang, side, before));
    },
    leaveSide() {
      came = undefined;
    },
    acceptSide(lang) {
      came = undefined;
      change((now) => {
        const inStep = now.behind === lang ? withBehind(now, undefined) : now;
        return inStep.unread === lang ? withUnread(inStep, undefined) : inStep;
      });
    },
    adopt,
    flush,
    async bringBack() {
      await restoreDraft(draft.peek().id, draft.peek());
      saved.value = 'writing';
      await flush();
    },
    acceptOverruled() {
      overruled.value = false;
    },
  };
}

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { duplicateOf, type Draft } from '@/utils/domain/draft';
import { labelsOf } from '@/utils/domain/draft-labels';
import { findDrafts } from '@/utils/domain/find-drafts';
import type { Trashed } from '@/utils/domain/trash';
import { t } from '@/utils/i18n';
import { eraseDrafts, restoreDraft, watchTrash } from '@/utils/store/trash';
import { sweepVideos } from '@/utils/store/videos';
import type { Desk } from './desk';
import { tellPlan } from './tell-plan';

/** Finding among many drafts, and what lies in the trash. */
export type Library = {
  readonly words: Signal<string>;
  /** The label she looks for. */
  readonly label: ReadonlySignal<string | undefined>;
  readonly chooseLabel: (label: string | undefined) => void;
  /** The drafts she looks for; all of them while she looks for none. */
  readonly found: ReadonlySignal<readonly Draft[]>;
  readonly labels: ReadonlySignal<readonly string[]>;
  /** Undefined while it is being read. */
  readonly trash: ReadonlySignal<readonly Trashed[] | undefined>;
  readonly showAll: () => void;
  /** The open draft once more, as one of its own. */
  readonly duplicate: () => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  /** Gone for good: there is no undo. */
  readonly erase: (ids: readonly string[]) => Promise<void>;
};

export function openLibrary(desk: Desk, stop: AbortSignal): Library {
  const words = signal('');
  const chosen = signal<string | undefined>(undefined);
  const trash = signal<readonly Trashed[] | undefined>(undefined);
  watchTrash((rows) => (trash.value = rows), stop);
  const labels = computed(() => labelsOf(desk.drafts.value ?? []));
  /** A label no draft has any more is no longer looked for. */
  const label = computed(() => labels.value.find((each) => each === chosen.value));
  return {
    words,
    label,
    chooseLabel: (wanted) => (chosen.value = wanted),
    found: computed(() => findDrafts(desk.drafts.value ?? [], { words: words.value, label: label.value })),
    labels,
    trash,

    showAll() {
      words.value = '';
      chosen.value = undefined;
    },

    async duplicate() {
      const draft = desk.editor.peek()?.draft.peek();
      if (!draft) return;
      const copy = duplicateOf(draft, crypto.randomUUID(), Date.now());
      await desk.add([copy]);
      desk.done.value = { text: t('library_duplicated'), undo: () => void desk.drop(copy.id) };
    },

    async restore(id) {
      await restoreDraft(id);
      await tellPlan();
      desk.done.value = { text: t('trash_restored') };
    },

    async erase(ids) {
      await eraseDrafts(ids);
      await sweepVideos(Date.now());
    },
  };
}

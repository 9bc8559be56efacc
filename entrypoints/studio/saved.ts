import { signal, type ReadonlySignal } from '@preact/signals';
import type { Desk } from './desk';
import type { SavedWords } from '@/utils/domain/saved-words';
import { t } from '@/utils/i18n';
import { dropSavedWords, keepSavedWords, watchSavedWords } from '@/utils/store/saved-words';

/** Templates, signatures and tag sets, live in this page. */
export type Saved = {
  readonly all: ReadonlySignal<readonly SavedWords[]>;
  /** Keeps new words and says so. */
  readonly add: (words: SavedWords) => Promise<void>;
  /** Keeps words as she changes them. */
  readonly write: (words: SavedWords) => void;
  readonly drop: (id: string) => Promise<void>;
};

export function openSaved(done: Desk['done'], stop: AbortSignal): Saved {
  const all = signal<readonly SavedWords[]>([]);
  watchSavedWords((rows) => (all.value = rows), stop);

  async function drop(id: string): Promise<void> {
    const words = await dropSavedWords(id);
    if (!words) return;
    const name = 'name' in words ? words.name : t('studio_signature');
    done.value = { text: t('saved_dropped', name), undo: () => void keepSavedWords(words) };
  }

  return {
    all,
    async add(words) {
      await keepSavedWords(words);
      const name = 'name' in words ? words.name : t('studio_signature');
      done.value = { text: t('saved_kept', name), undo: () => void dropSavedWords(words.id) };
    },
    write: (words) => void keepSavedWords(words),
    drop,
  };
}

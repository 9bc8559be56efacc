import { computed } from '@preact/signals';
import { dropOwn, wordsFor, writeOwn, type PlatformId } from '@/utils/domain/draft';
import type { Lang } from '@/utils/domain/language';
import { t } from '@/utils/i18n';
import type { Desk } from './desk';
import type { Editor } from './editor';
import { offer } from './offer';

/** Gives one platform a side of the sheet, or words of its own to begin with that. */
export function chooseSource(
  { draft, change }: Editor,
  { id, name }: { readonly id: PlatformId; readonly name: string },
  source: Lang | 'own',
  done: Desk['done'],
): void {
  if (source === 'own') {
    change((now) => writeOwn(now, id, wordsFor(now, id)));
    return;
  }
  const was = draft.peek().destinations[id];
  change((now) => {
    const next = dropOwn(now, id);
    const destination = { ...(next.destinations[id] ?? { on: true }), lang: source };
    return { ...next, destinations: { ...next.destinations, [id]: destination } };
  });
  if (!was?.own) return;
  const undo = (): void =>
    change((now) => ({
      ...now,
      destinations: { ...now.destinations, [id]: { ...now.destinations[id], ...was } },
    }));
  offer(
    done,
    { text: t('studio_own_dropped', name), undo },
    computed(() => draft.value.destinations[id]?.own === undefined),
  );
}

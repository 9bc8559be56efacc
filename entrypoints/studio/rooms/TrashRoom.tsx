import { TrashList } from '@/components/studio/TrashList';
import { nameOf } from '@/utils/domain/draft';
import { daysLeft } from '@/utils/domain/trash';
import { t, uiLang } from '@/utils/i18n';
import { coverOf } from '@/entrypoints/studio/covers';
import type { Desk } from '@/entrypoints/studio/desk';
import type { Library } from '@/entrypoints/studio/library';

/** The drafts she threw away. */
export function TrashRoom({ desk, library }: { readonly desk: Desk; readonly library: Library }) {
  const rows = library.trash.value;
  if (!rows) return <main aria-busy="true" aria-label={t('studio_loading')} />;
  return (
    <TrashList
      items={rows.map((row) => ({
        id: row.id,
        name: nameOf(row.draft, uiLang()),
        cover: coverOf(row.draft),
        daysLeft: daysLeft(row, desk.now.value),
      }))}
      onRestore={(id) => void library.restore(id)}
      onErase={(ids) => void library.erase(ids)}
    />
  );
}

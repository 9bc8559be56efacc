import { Transfer as TransferView } from '@/components/studio/Transfer';
import { nameOf } from '@/utils/domain/draft';
import { uiLang } from '@/utils/i18n';
import type { Desk } from '@/entrypoints/studio/desk';
import type { Library } from '@/entrypoints/studio/library';
import type { Transfer } from '@/entrypoints/studio/transfer';

type Props = { readonly desk: Desk; readonly library: Library; readonly transfer: Transfer };

/** Drafts from files and into files. */
export function TransferRoom({ desk, library, transfer }: Props) {
  const all = desk.drafts.value ?? [];
  const found = library.found.value;
  const incoming = transfer.incoming.value;
  const table = incoming?.kind === 'table' ? incoming.reading : undefined;
  return (
    <TransferView
      all={all.length}
      found={found.length}
      reading={incoming?.kind === 'reading' ? incoming : undefined}
      refused={incoming?.kind === 'refused' ? incoming : undefined}
      table={
        table && {
          name: incoming?.name ?? '',
          ready: table.drafts.map((draft) => nameOf(draft, uiLang())),
          troubles: table.troubles,
        }
      }
      onFile={(file) => void transfer.take(file)}
      onKeep={() => void transfer.keepTable()}
      onLetGo={transfer.letGo}
      onSave={(which) => transfer.saveTable(which === 'all' ? all : found)}
      onTemplate={transfer.saveTemplate}
    />
  );
}

import './Transfer.css';
import { Download, FileUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { csvColumns, type RowTrouble } from '@/utils/domain/draft-csv';
import type { Problem } from '@/utils/domain/problem';
import { problemText, t, type TextKey } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { FilePicker } from '@/components/ui/FilePicker';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { ImportPreview } from './ImportPreview';

type Props = {
  /** How many drafts there are, and how many she looks for. */
  readonly all: number;
  readonly found: number;
  readonly reading:
    | {
        readonly name: string;
        readonly step: { readonly step: string; readonly share: number | undefined } | undefined;
        readonly cancel: () => void;
      }
    | undefined;
  readonly refused: { readonly name: string; readonly problem: Problem } | undefined;
  readonly table:
    | {
        readonly name: string;
        readonly ready: readonly (string | undefined)[];
        readonly troubles: readonly RowTrouble[];
      }
    | undefined;
  readonly onFile: (file: File) => void;
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
  readonly onSave: (which: 'all' | 'found') => void;
  readonly onTemplate: () => void;
};

/** Drafts come in from a table or a bundle, and go out as a table. */
export function Transfer(props: Props) {
  const { all, found, reading, refused, table, onFile, onKeep, onLetGo, onSave, onTemplate } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <main
      class="transfer ui-room"
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <h1>{t('transfer_title')}</h1>
      <section aria-labelledby="transfer-in">
        <h2 id="transfer-in">{t('transfer_in')}</h2>
        <FilePicker
          picker={picker}
          label={t('transfer_pick')}
          accept=".csv,.tsv,.zip,text/csv,application/zip"
          onFile={onFile}
        />
        {reading ? (
          <Progress
            label={t('transfer_reading')}
            share={reading.step?.share}
            detail={reading.name}
            onCancel={reading.cancel}
          />
        ) : table ? (
          <ImportPreview {...table} onKeep={onKeep} onLetGo={onLetGo} />
        ) : (
          <button type="button" class="transfer-drop" onClick={() => picker.current?.click()}>
            <Icon node={FileUp} size={32} />
            <strong>{t('transfer_drop')}</strong>
            <span>{t('transfer_drop_hint')}</span>
          </button>
        )}
        {refused && (
          <Notice tone="loss" title={t('transfer_refused', refused.name)} onClose={onLetGo}>
            {problemText(refused.problem)}
          </Notice>
        )}
        <details class="transfer-columns">
          <summary>{t('transfer_columns')}</summary>
          <p>{t('transfer_columns_hint')}</p>
          <dl>
            {csvColumns.map((column) => (
              <div key={column}>
                <dt>
                  <code>{column}</code>
                </dt>
                <dd>{t(`transfer_column_${column}` satisfies TextKey)}</dd>
              </div>
            ))}
          </dl>
          <Button small icon={Download} onClick={onTemplate}>
            {t('transfer_template')}
          </Button>
        </details>
      </section>
      <section aria-labelledby="transfer-out">
        <h2 id="transfer-out">{t('transfer_out')}</h2>
        <p>{t('transfer_out_hint')}</p>
        <div class="transfer-out">
          <Button icon={Download} disabled={all === 0} onClick={() => onSave('all')}>
            {all === 1 ? t('transfer_save_one') : t('transfer_save_all', all)}
          </Button>
          {found < all && found > 0 && (
            <Button icon={Download} onClick={() => onSave('found')}>
              {t('transfer_save_found', found)}
            </Button>
          )}
        </div>
      </section>
    </main>
  );
}

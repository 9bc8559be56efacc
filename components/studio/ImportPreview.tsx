import './ImportPreview.css';
import type { RowTrouble } from '@/utils/domain/draft-csv';
import { problemText, t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';

type Props = {
  readonly name: string;
  /** What each good row will be called. */
  readonly ready: readonly (string | undefined)[];
  readonly troubles: readonly RowTrouble[];
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
};

/** Named one by one; of the others their number is told. */
const SOME = 5;
const SOME_TROUBLES = 200;

/** A table before any of it is kept: how many drafts it makes, and what is wrong, row by row. */
export function ImportPreview({ name, ready, troubles, onKeep, onLetGo }: Props) {
  const rows = new Set(troubles.map(({ row }) => row)).size;
  const count = ready.length;
  return (
    <section class="preview" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <p role="status">
          {count === 1 ? t('transfer_ready_one') : t('transfer_ready', count)}
          {rows > 0 && ` ${rows === 1 ? t('transfer_wrong_one') : t('transfer_wrong', rows)}`}
        </p>
      </header>
      {count > 0 && (
        <ul class="preview-ready">
          {ready.slice(0, SOME).map((draft, index) => (
            <li key={index}>{draft ?? t('studio_untitled')}</li>
          ))}
          {count > SOME && <li class="preview-more">{t('transfer_more', count - SOME)}</li>}
        </ul>
      )}
      {rows > 0 && (
        <div class="preview-troubles" tabIndex={0} role="region" aria-label={t('transfer_troubles')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('transfer_row')}</th>
                <th scope="col">{t('transfer_column')}</th>
                <th scope="col">{t('transfer_what')}</th>
              </tr>
            </thead>
            <tbody>
              {troubles.slice(0, SOME_TROUBLES).map(({ row, column, problem }, index) => (
                <tr key={index}>
                  <td>{row}</td>
                  <td>{column ? <code>{column}</code> : t('transfer_whole_row')}</td>
                  <td>{problemText(problem)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {troubles.length > SOME_TROUBLES && <p>{t('transfer_more', troubles.length - SOME_TROUBLES)}</p>}
        </div>
      )}
      <div class="preview-actions">
        {count > 0 && (
          <Button kind={rows === 0 ? 'primary' : 'quiet'} onClick={onKeep}>
            {rows === 0
              ? count === 1
                ? t('transfer_keep_one')
                : t('transfer_keep', count)
              : t('transfer_keep_good', count)}
          </Button>
        )}
        <Button kind={rows === 0 ? 'plain' : 'primary'} onClick={onLetGo}>
          {rows === 0 ? t('ui_cancel') : t('transfer_keep_none')}
        </Button>
      </div>
    </section>
  );
}

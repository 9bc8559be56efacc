import './TrashList.css';
import { Film, RotateCcw, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { TRASH_DAYS } from '@/utils/domain/trash';
import { t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';

/** A draft in the trash. */
export type TrashItem = {
  readonly id: string;
  readonly name: string | undefined;
  readonly cover: string | undefined;
  readonly daysLeft: number;
};

type Props = {
  readonly items: readonly TrashItem[];
  readonly onRestore: (id: string) => void;
  /** For good: she was asked. */
  readonly onErase: (ids: readonly string[]) => void;
};

/** What was thrown away: it can come back, or go for good. Only the latter is asked about, as there is no undo. */
export function TrashList({ items, onRestore, onErase }: Props) {
  const [asking, setAsking] = useState<string>();
  const all = items.map(({ id }) => id);
  return (
    <main class="ui-room">
      <header>
        <h1>{t('trash_title')}</h1>
        <p>{t('trash_hint', TRASH_DAYS)}</p>
      </header>
      {items.length === 0 ? (
        <EmptyState icon={Trash2} title={t('trash_empty_title')}>
          {t('trash_empty')}
        </EmptyState>
      ) : (
        <>
          <div class="trash-all">
            {asking === 'all' ? (
              <Ask
                question={items.length === 1 ? t('trash_ask_one') : t('trash_ask_all', items.length)}
                onYes={() => onErase(all)}
                onNo={() => setAsking(undefined)}
              />
            ) : (
              <Button small kind="loss" icon={Trash2} onClick={() => setAsking('all')}>
                {t('trash_empty_now')}
              </Button>
            )}
          </div>
          <ul class="trash-items ui-rows">
            {items.map(({ id, name = t('studio_untitled'), cover, daysLeft }) => (
              <li key={id}>
                <span class="trash-cover">
                  {cover === undefined ? <Icon node={Film} size={20} /> : <img src={cover} alt="" />}
                </span>
                <span class="trash-name">
                  <strong>{name}</strong>
                  <small>{daysLeft === 1 ? t('trash_day_left') : t('trash_days_left', daysLeft)}</small>
                </span>
                {asking === id ? (
                  <Ask
                    question={t('trash_ask')}
                    onYes={() => onErase([id])}
                    onNo={() => setAsking(undefined)}
                  />
                ) : (
                  <span class="trash-actions">
                    <Button
                      small
                      icon={RotateCcw}
                      label={t('trash_restore_named', name)}
                      onClick={() => onRestore(id)}
                    >
                      {t('trash_restore')}
                    </Button>
                    <Button
                      small
                      kind="plain"
                      label={t('trash_erase_named', name)}
                      onClick={() => setAsking(id)}
                    >
                      {t('trash_erase')}
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

/** Asked in the place of the button that asks: the safe answer has the keyboard. */
function Ask({
  question,
  onYes,
  onNo,
}: {
  readonly question: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  return (
    <span
      class="trash-ask"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <span>{question}</span>
      <Button small kind="loss" onClick={onYes}>
        {t('trash_erase')}
      </Button>
      <Button small buttonRef={(button) => button?.focus()} onClick={onNo}>
        {t('trash_keep')}
      </Button>
    </span>
  );
}

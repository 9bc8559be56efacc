import './Progress.css';
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import { IconButton } from './IconButton';

type Props = {
  readonly label: string;
  /** 0…1; undefined while nobody knows how much there is. */
  readonly share: number | undefined;
  /** At the end of the line, e.g. `12 MB of 45 MB`. */
  readonly detail?: ComponentChildren;
  readonly onCancel?: () => void;
};

/** Something that takes longer than a second. */
export function Progress({ label, share, detail, onCancel }: Props) {
  return (
    <div class="ui-progress">
      <div class="ui-progress-head">
        <span>{label}</span>
        {detail !== undefined && <span class="ui-progress-detail">{detail}</span>}
        {onCancel && <IconButton icon={X} label={t('ui_cancel')} small onClick={onCancel} />}
      </div>
      <div
        class={`ui-progress-track${share === undefined ? ' ui-progress-open' : ''}`}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
      >
        <div style={{ inlineSize: share === undefined ? '40%' : `${share * 100}%` }} />
      </div>
    </div>
  );
}

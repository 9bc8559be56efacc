import './Notice.css';
import { CircleAlert, CircleCheck, Info, Lightbulb, TriangleAlert, X, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import { Icon } from './Icon';
import { IconButton } from './IconButton';

/** river: good to know · lantern: needs the person · live: seen live · check: please look · loss: wrong or lost. */
export type Tone = 'river' | 'lantern' | 'live' | 'check' | 'loss';

type Props = {
  readonly tone: Tone;
  readonly title?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Buttons, at the end. */
  readonly actions?: ComponentChildren;
  readonly onClose?: () => void;
};

const icons: Record<Tone, IconNode> = {
  river: Info,
  lantern: Lightbulb,
  live: CircleCheck,
  check: TriangleAlert,
  loss: CircleAlert,
};

/** Something happened: what, what it means for her, what to do. */
export function Notice({ tone, title, children, actions, onClose }: Props) {
  return (
    <div class={`ui-notice ui-notice-${tone}`} role={tone === 'loss' ? 'alert' : 'status'}>
      <Icon node={icons[tone]} size={20} />
      <div class="ui-notice-text">
        {title !== undefined && <strong>{title}</strong>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div class="ui-notice-actions">{actions}</div>}
      </div>
      {onClose && <IconButton icon={X} label={t('ui_close')} small onClick={onClose} />}
    </div>
  );
}

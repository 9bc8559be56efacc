import './Toast.css';
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import { Button } from './Button';
import { IconButton } from './IconButton';

type Props = {
  readonly children: ComponentChildren;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly onClose: () => void;
};

/** What was just done, and the way back. It stays until it is closed or something else happens. */
export function Toast({ children, action, onClose }: Props) {
  return (
    <div class="ui-toast" role="status">
      <span>{children}</span>
      {action && (
        <Button small kind="plain" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={t('ui_close')} small onClick={onClose} />
    </div>
  );
}

import './Button.css';
import type { IconNode } from 'lucide';
import { Icon } from './Icon';

type Props = {
  readonly icon: IconNode;
  /** What it does; shown on hover and said aloud. */
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly small?: boolean;
};

/** A button that is only an icon, for what everybody knows by its picture. */
export function IconButton({ icon, label, onClick, pressed, disabled = false, small = false }: Props) {
  return (
    <button
      type="button"
      class={`ui-icon-button${small ? ' ui-icon-button-small' : ''}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon node={icon} size={small ? 16 : 20} />
    </button>
  );
}

import './Button.css';
import type { IconNode } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon';

type Props = {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `primary`: the one thing to do here. `plain`: a text that acts. `loss`: throws something away. */
  readonly kind?: 'primary' | 'quiet' | 'plain' | 'loss';
  readonly icon?: IconNode;
  readonly disabled?: boolean;
  /** It works on it: the button keeps its place and says so. */
  readonly busy?: boolean;
  readonly small?: boolean;
  /** Where the visible words are not enough for those who listen. */
  readonly label?: string;
  /** Opens and closes what is `controls`, an id. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

/** A button with words. */
export function Button({
  children,
  onClick,
  kind = 'quiet',
  icon,
  disabled = false,
  busy = false,
  small = false,
  label,
  expanded,
  controls,
  buttonRef,
}: Props) {
  return (
    <button
      type="button"
      class={`ui-button ui-button-${kind}${small ? ' ui-button-small' : ''}`}
      disabled={disabled}
      aria-disabled={busy}
      aria-busy={busy}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      ref={buttonRef ?? null}
      onClick={() => {
        if (!busy) onClick();
      }}
    >
      {icon && <Icon node={icon} />}
      <span>{children}</span>
    </button>
  );
}

import './Chip.css';
import { X, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { Tone } from './Notice';

type Props = {
  readonly children: ComponentChildren;
  readonly tone?: Tone | 'ink';
  readonly icon?: IconNode;
  /** It will not go: shown struck through. */
  readonly struck?: boolean;
  /** The whole chip is a button. */
  readonly onClick?: () => void;
  /** A button that stays down. */
  readonly pressed?: boolean;
  readonly title?: string;
  /** A small cross at its end; `label` says what it takes away. */
  readonly remove?: { readonly label: string; readonly onRemove: () => void };
};

/** A small named thing: a tag, a state, a platform. */
export function Chip({
  children,
  tone = 'ink',
  icon,
  struck = false,
  onClick,
  pressed,
  title,
  remove,
}: Props) {
  const look = `ui-chip ui-chip-${tone}${struck ? ' ui-chip-struck' : ''}`;
  const inside = (
    <>
      {icon && <Icon node={icon} />}
      {struck ? <s>{children}</s> : <span>{children}</span>}
    </>
  );
  if (onClick)
    return (
      <button type="button" class={look} title={title} aria-pressed={pressed} onClick={onClick}>
        {inside}
      </button>
    );
  return (
    <span class={look} title={title}>
      {inside}
      {remove && (
        <button type="button" class="ui-chip-remove" aria-label={remove.label} onClick={remove.onRemove}>
          <Icon node={X} />
        </button>
      )}
    </span>
  );
}

import './EmptyState.css';
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

type Props = {
  readonly icon: IconNode;
  readonly title: string;
  /** One sentence that teaches. */
  readonly children: ComponentChildren;
  /** One action. */
  readonly action?: ComponentChildren;
};

/** A room with nothing in it yet. */
export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div class="ui-empty">
      <div class="ui-empty-icon">
        <Icon node={icon} size={32} />
      </div>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}

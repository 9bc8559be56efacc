import type { IconNode } from 'lucide';
import { createElement } from 'preact';

type Props = {
  /** A node of the package `lucide`, e.g. `import { Ship } from 'lucide'`. */
  readonly node: IconNode;
  readonly size?: 16 | 20 | 24 | 32;
  /** Said aloud. Without it the icon is decoration beside a text. */
  readonly label?: string;
};

/** One icon of the kept set, in the colour of the text around it. */
export function Icon({ node, size = 16, label }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={size === 16 ? 2 : 1.75}
      stroke-linecap="round"
      stroke-linejoin="round"
      style="flex:none"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {node.map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  );
}

import './Segmented.css';
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

type Choice<V extends string> = {
  readonly value: V;
  readonly label: ComponentChildren;
  readonly icon?: IconNode;
};

type Props<V extends string> = {
  /** What is chosen here; said aloud. */
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
};

/** One of a few, all in view. Arrow keys move, as radio buttons do. */
export function Segmented<V extends string>({ label, choices, value, onChange }: Props<V>) {
  const name = useId();
  return (
    <div class="ui-segmented" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.icon && <Icon node={choice.icon} />}
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}

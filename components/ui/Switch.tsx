import './Switch.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean;
};

/** On or off, at once. */
export function Switch({ label, checked, onChange, hint, disabled = false }: Props) {
  const id = useId();
  return (
    <div class="ui-switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p id={`${id}-hint`} class="ui-switch-hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

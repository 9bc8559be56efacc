import './Field.css';
import type { InputHTMLAttributes, ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Said under the field, before anything went wrong. */
  readonly hint?: ComponentChildren;
  /** What is wrong and what to do; replaces the hint. */
  readonly error?: string | undefined;
  /** At the end of the label's line, e.g. `12 / 20`. */
  readonly counter?: ComponentChildren;
  /** More than one line: it grows with its text. */
  readonly lines?: number;
  readonly type?: 'text' | 'url' | 'password' | 'date' | 'time';
  readonly placeholder?: string;
  /** The language of what is written, for spelling and fonts. */
  readonly lang?: string;
  readonly disabled?: boolean;
  /** A number: a phone shows its digits. */
  readonly digits?: boolean;
  readonly inputRef?: (input: HTMLElement | null) => void;
};

/** A labelled place to write, on one line or many. */
export function Field({
  label,
  value,
  onInput,
  hint,
  error,
  counter,
  lines = 1,
  type = 'text',
  placeholder,
  lang,
  disabled = false,
  digits = false,
  inputRef,
}: Props) {
  const id = useId();
  const note = error ?? hint;
  const common = {
    id,
    class: 'ui-field-input',
    value,
    disabled,
    lang,
    placeholder,
    'aria-invalid': error !== undefined,
    'aria-describedby': note === undefined ? undefined : `${id}-note`,
    ref: inputRef ?? null,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="ui-field">
      <div class="ui-field-head">
        <label for={id}>{label}</label>
        {counter !== undefined && <span class="ui-field-counter">{counter}</span>}
      </div>
      {lines > 1 ? (
        <textarea {...common} rows={lines} />
      ) : (
        <input
          {...({
            ...common,
            type,
            inputMode: digits ? 'numeric' : undefined,
            autocomplete: 'off',
            spellcheck: type === 'text',
          } as InputHTMLAttributes)}
        />
      )}
      {note !== undefined && (
        <p id={`${id}-note`} class={error === undefined ? 'ui-field-hint' : 'ui-field-error'}>
          {note}
        </p>
      )}
    </div>
  );
}

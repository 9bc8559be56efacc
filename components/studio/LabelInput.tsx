import './LabelInput.css';
import { useId, useState } from 'preact/hooks';
import { cleanLabel } from '@/utils/domain/draft-labels';
import { t } from '@/utils/i18n';
import { Chip } from '@/components/ui/Chip';

type Props = {
  readonly labels: readonly string[];
  /** Offered while she types. */
  readonly known: readonly string[];
  readonly onChange: (labels: readonly string[]) => void;
};

/** Labels as chips. Enter or a comma adds what is typed; Backspace takes the last away. */
export function LabelInput({ labels, known, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    const fresh = cleanLabel(text);
    if (fresh !== '' && !labels.includes(fresh)) onChange([...labels, fresh]);
    setTyped('');
  };
  return (
    <div class="labels">
      {labels.map((label) => (
        <Chip
          key={label}
          tone="river"
          remove={{
            label: t('library_label_remove', label),
            onRemove: () => onChange(labels.filter((other) => other !== label)),
          }}
        >
          {label}
        </Chip>
      ))}
      <input
        list={id}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        aria-label={t('library_label_add')}
        placeholder={t('library_label_add')}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (!event.isComposing && /[,，]$/u.test(text)) add(text);
          else setTyped(text);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') add(typed);
          if (event.key === 'Escape') setTyped('');
          if (event.key === 'Backspace' && typed === '') onChange(labels.slice(0, -1));
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={id}>
        {known
          .filter((label) => !labels.includes(label))
          .map((label) => (
            <option key={label} value={label} />
          ))}
      </datalist>
    </div>
  );
}

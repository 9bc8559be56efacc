import './DraftSearch.css';
import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';

type Props = {
  readonly words: string;
  readonly label: string | undefined;
  /** Every label in use. */
  readonly labels: readonly string[];
  /** How many drafts there are like that. */
  readonly found: number;
  readonly onWords: (words: string) => void;
  readonly onLabel: (label: string | undefined) => void;
};

/** Where she looks for a draft: by its words, by a label. `/` comes here from anywhere she is not writing. */
export function DraftSearch({ words, label, labels, found, onWords, onLabel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const come = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))
        return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    addEventListener('keydown', come);
    return () => removeEventListener('keydown', come);
  }, []);
  return (
    <search class="find">
      <label class="find-box">
        <Icon node={Search} />
        <input
          ref={field}
          type="search"
          value={words}
          autocomplete="off"
          spellcheck={false}
          aria-label={t('library_search')}
          placeholder={t('library_search')}
          aria-keyshortcuts="/"
          onInput={(event) => onWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing) return;
            event.preventDefault();
            if (words === '') event.currentTarget.blur();
            else onWords('');
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      {labels.length > 0 && (
        <div class="find-labels" role="group" aria-label={t('library_labels')}>
          {labels.map((each) => (
            <Chip
              key={each}
              pressed={each === label}
              onClick={() => onLabel(each === label ? undefined : each)}
            >
              {each}
            </Chip>
          ))}
        </div>
      )}
      <p class={words === '' && label === undefined ? 'ui-unseen' : 'find-count'} role="status">
        {found === 1 ? t('library_found_one') : t('library_found', found)}
      </p>
    </search>
  );
}

function isWriting(at: EventTarget | null): boolean {
  return (
    at instanceof HTMLElement && (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName))
  );
}

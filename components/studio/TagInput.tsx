import './TagInput.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { splitTags } from '@/utils/domain/hashtag';
import { t } from '@/utils/i18n';
import { Chip } from '@/components/ui/Chip';

type Props = {
  readonly tags: readonly string[];
  readonly lang: string;
  readonly onChange: (tags: readonly string[]) => void;
  /** At the end of its name. */
  readonly menu?: ComponentChildren;
};

/** Tags as chips. Enter, space or a comma adds what is typed; Backspace takes the last away; pasted `#a #b` splits. */
export function TagInput({ tags, lang, onChange, menu }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    const fresh = splitTags(text).filter((tag) => !tags.includes(tag));
    if (fresh.length > 0) onChange([...tags, ...fresh]);
    setTyped('');
  };
  return (
    <div class="tags">
      <div class="tags-head">
        <label for={id}>{t('studio_tags')}</label>
        {menu}
      </div>
      <div class="tags-box">
        {tags.map((tag) => (
          <Chip
            key={tag}
            remove={{
              label: t('studio_tag_remove', tag),
              onRemove: () => onChange(tags.filter((other) => other !== tag)),
            }}
          >
            #{tag}
          </Chip>
        ))}
        <input
          id={id}
          lang={lang}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          placeholder={tags.length === 0 ? t('studio_tags_hint') : undefined}
          onInput={(event) => {
            const text = event.currentTarget.value;
            if (!event.isComposing && /[\s,，、]$/u.test(text)) add(text);
            else setTyped(text);
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter' && typed !== '') {
              event.preventDefault();
              add(typed);
            }
            if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
          }}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            if (!/[\s#＃,，、]/u.test(text)) return;
            event.preventDefault();
            add(`${typed} ${text}`);
          }}
          onBlur={() => {
            if (typed !== '') add(typed);
          }}
        />
      </div>
    </div>
  );
}

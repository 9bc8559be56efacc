import './LanguageMenu.css';
import { Plus } from 'lucide';
import { useRef } from 'preact/hooks';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import type { ReadLang } from '@/utils/domain/language';
import { byLangName, langName } from '@/utils/i18n';

type Props = {
  readonly label: string;
  readonly langs: readonly ReadLang[];
  readonly onChoose: (lang: ReadLang) => void;
};

/** One more of many languages: closed it is a word, open it is their names. */
export function LanguageMenu({ label, langs, onChoose }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={menu}
      class="language-menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary>
        <Icon node={Plus} />
        {label}
      </summary>
      <ul class="language-list">
        {langs.toSorted(byLangName).map((lang) => (
          <li key={lang}>
            <Chip
              onClick={() => {
                close();
                onChoose(lang);
              }}
            >
              {langName(lang)}
            </Chip>
          </li>
        ))}
      </ul>
    </details>
  );
}

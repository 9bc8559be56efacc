import './LanguageFixes.css';
import { Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { ReadLang } from '@/utils/domain/language';
import { langName, t } from '@/utils/i18n';

/** Her word on one text: its language, or that it is left alone; undefined `text` for a message, whose words are not kept. */
export type LanguageFix = {
  readonly key: string;
  readonly text: string | undefined;
  readonly lang: ReadLang | undefined;
  /** Where and when, as she says it. */
  readonly seen: readonly string[];
};

type Props = {
  readonly fixes: readonly LanguageFix[];
  readonly onDrop: (keys: readonly string[]) => void;
};

/** More are shown when she asks for them. */
const shown = 8;

/** What she put right, each to be taken back, or all at once. */
export function LanguageFixes({ fixes, onDrop }: Props) {
  const [whole, setWhole] = useState(false);
  if (fixes.length === 0) return <p class="fixes-none">{t('fixes_none')}</p>;
  const list = whole ? fixes : fixes.slice(0, shown);
  return (
    <>
      <ul class="fixes ui-rows">
        {list.map(({ key, text, lang, seen }) => (
          <li key={key}>
            <p>
              <span class="fixes-text" lang={text === undefined ? undefined : lang} dir="auto" title={text}>
                {text ?? t('fixes_message')}
              </span>
              <small>{[lang ? langName(lang) : t('fixes_alone'), ...seen].join(' · ')}</small>
            </p>
            <IconButton
              icon={Undo2}
              small
              label={t('fixes_drop', text ?? t('fixes_message'))}
              onClick={() => onDrop([key])}
            />
          </li>
        ))}
      </ul>
      <div class="fixes-foot">
        {list.length < fixes.length && (
          <Button small kind="plain" onClick={() => setWhole(true)}>
            {t('fixes_more', fixes.length)}
          </Button>
        )}
        {fixes.length > 1 && (
          <Button small kind="loss" icon={Undo2} onClick={() => onDrop(fixes.map(({ key }) => key))}>
            {t('fixes_drop_all')}
          </Button>
        )}
      </div>
    </>
  );
}

import './LanguageChoice.css';
import { useId } from 'preact/hooks';
import { Chip } from '@/components/ui/Chip';
import { readLangs, type ReadLang } from '@/utils/domain/language';
import { byLangName, langName, t } from '@/utils/i18n';
import { LanguageMenu } from './LanguageMenu';

type Props = {
  readonly wants: ReadLang;
  /** `wants` first. */
  readonly reads: readonly ReadLang[];
  readonly onWants: (lang: ReadLang) => void;
  readonly onReads: (reads: readonly ReadLang[]) => void;
};

/** The language she wants everything in, and those she needs nothing done about. */
export function LanguageChoice({ wants, reads, onWants, onReads }: Props) {
  const id = useId();
  return (
    <div class="languages">
      <div class="languages-wants">
        <label for={id}>{t('studio_wants')}</label>
        <select
          id={id}
          class="ui-field-input"
          value={wants}
          onChange={(event) => {
            const chosen = readLangs.find((lang) => lang === event.currentTarget.value);
            if (chosen) onWants(chosen);
          }}
        >
          {readLangs.toSorted(byLangName).map((lang) => (
            <option key={lang} value={lang}>
              {langName(lang)}
            </option>
          ))}
        </select>
      </div>
      <div class="languages-reads" role="group" aria-labelledby={`${id}-reads`}>
        <p id={`${id}-reads`}>{t('studio_reads')}</p>
        <ul class="language-list">
          {reads.map((lang) => (
            <li key={lang}>
              {lang === wants ? (
                <Chip>{langName(lang)}</Chip>
              ) : (
                <Chip
                  remove={{
                    label: t('studio_reads_remove', langName(lang)),
                    onRemove: () => onReads(reads.filter((each) => each !== lang)),
                  }}
                >
                  {langName(lang)}
                </Chip>
              )}
            </li>
          ))}
        </ul>
        <LanguageMenu
          label={t('studio_reads_add')}
          langs={readLangs.filter((lang) => !reads.includes(lang))}
          onChoose={(lang) => onReads([...reads, lang])}
        />
      </div>
    </div>
  );
}

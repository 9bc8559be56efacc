import './OwnWords.css';
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { CaptionSide } from '@/utils/domain/draft';
import type { Lang } from '@/utils/domain/language';
import type { Variant } from '@/utils/domain/variant';
import { t } from '@/utils/i18n';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Counters } from './Counters';
import { langNames, langTags } from './lang-names';
import type { Face } from './PlatformMark';
import { TagInput } from './TagInput';

type Props = {
  readonly face: Face;
  readonly lang: Lang;
  readonly words: CaptionSide;
  readonly variant: Variant;
  /** The sheet changed after these were written. */
  readonly behind: boolean;
  readonly onChange: (words: CaptionSide) => void;
  readonly onBehindRead: () => void;
  readonly tagsMenu?: ComponentChildren;
};

/** Words for one platform alone, instead of the sheet's. */
export function OwnWords({ face, lang, words, variant, behind, onChange, onBehindRead, tagsMenu }: Props) {
  const count = (cut: Variant['title']): ComponentChildren => (
    <Counters counters={cut ? [{ platform: face.name, cut }] : []} />
  );
  return (
    <section class="own" aria-label={t('studio_own_words', face.name)}>
      <div class="own-behind" role="status">
        {behind && (
          <>
            <span>{t('studio_side_behind', langNames[lang])}</span>
            <IconButton icon={X} small label={t('studio_side_behind_fine')} onClick={onBehindRead} />
          </>
        )}
      </div>
      {face.limits.title && (
        <Field
          label={t('studio_title')}
          lang={langTags[lang]}
          value={words.title}
          onInput={(title) => onChange({ ...words, title })}
          counter={count(variant.title)}
        />
      )}
      <Field
        label={t('studio_body')}
        lang={langTags[lang]}
        lines={4}
        value={words.body}
        onInput={(body) => onChange({ ...words, body })}
        counter={count(variant.body)}
      />
      <TagInput
        lang={langTags[lang]}
        tags={words.tags}
        onChange={(tags) => onChange({ ...words, tags })}
        menu={tagsMenu}
      />
    </section>
  );
}

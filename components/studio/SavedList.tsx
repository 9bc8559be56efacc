import './SavedList.css';
import { ChevronDown, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { tagSet, type SavedWords, type TagSet, type Template } from '@/utils/domain/saved-words';
import { t } from '@/utils/i18n';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { langNames, langTags } from './lang-names';
import { PlatformChoice, type PlatformName } from './PlatformChoice';
import { TagInput } from './TagInput';

type Named = Template | TagSet;

type Props = {
  readonly words: readonly Named[];
  readonly platforms: readonly PlatformName[];
  /** Said while there are none: how they come here. */
  readonly empty: string;
  readonly onWrite: (words: SavedWords) => void;
  readonly onDrop: (id: string) => void;
};

/** Templates or tag sets: each opens to be written on. */
export function SavedList({ words, platforms, empty, onWrite, onDrop }: Props) {
  if (words.length === 0) return <p class="saved-empty">{empty}</p>;
  return (
    <ul class="saved ui-rows">
      {words.map((each) => (
        <li key={each.id}>
          <details>
            <summary>
              <span class="saved-name">
                <strong>{each.name}</strong>
                <small>{aboutText(each, platforms)}</small>
              </span>
              <Icon node={ChevronDown} />
            </summary>
            <Writing words={each} platforms={platforms} onWrite={onWrite} />
          </details>
          <IconButton
            icon={Trash2}
            small
            label={t('saved_drop', each.name)}
            onClick={() => onDrop(each.id)}
          />
        </li>
      ))}
    </ul>
  );
}

type WritingProps = {
  readonly words: Named;
  readonly platforms: readonly PlatformName[];
  readonly onWrite: (words: SavedWords) => void;
};

/** What she types stands here at once; what is kept follows. */
function Writing({ words: first, platforms, onWrite }: WritingProps) {
  const [words, setWords] = useState(first);
  const write = (next: Named): void => {
    setWords(next);
    if (next.name.trim() !== '') onWrite(next);
  };
  const lang = langTags[words.lang];
  return (
    <div class="saved-form">
      <Field label={t('saved_name')} value={words.name} onInput={(name) => write({ ...words, name })} />
      {words.kind === 'template' ? (
        <>
          <Field
            label={t('studio_title')}
            lang={lang}
            value={words.words.title}
            onInput={(title) => write({ ...words, words: { ...words.words, title } })}
          />
          <Field
            label={t('studio_body')}
            lang={lang}
            lines={4}
            value={words.words.body}
            onInput={(body) => write({ ...words, words: { ...words.words, body } })}
          />
          <TagInput
            lang={lang}
            tags={words.words.tags}
            onChange={(tags) => write({ ...words, words: { ...words.words, tags } })}
          />
        </>
      ) : (
        <>
          <TagInput lang={lang} tags={words.tags} onChange={(tags) => write({ ...words, tags })} />
          <PlatformChoice
            label={t('saved_for')}
            platforms={platforms}
            value={words.platform}
            onChange={(platform) => write(tagSet({ ...words, platform }))}
          />
        </>
      )}
    </div>
  );
}

function aboutText(words: Named, platforms: readonly PlatformName[]): string {
  if (words.kind === 'template')
    return [langNames[words.lang], words.words.body.split('\n')[0] || words.words.title].join(' · ');
  const platform = platforms.find(({ id }) => id === words.platform)?.name;
  const tags = words.tags.map((tag) => `#${tag}`).join(' ');
  return [langNames[words.lang], ...(platform === undefined ? [] : [platform]), tags].join(' · ');
}

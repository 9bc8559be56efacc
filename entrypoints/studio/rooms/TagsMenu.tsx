import { useSignal } from '@preact/signals';
import { BookmarkPlus, Hash } from 'lucide';
import type { PlatformName } from '@/components/studio/PlatformChoice';
import { SaveAs } from '@/components/studio/SaveAs';
import { Menu } from '@/components/ui/Menu';
import type { Saved } from '@/entrypoints/studio/saved';
import type { Lang } from '@/utils/domain/language';
import { addTags, tagSet, tagSetsIn } from '@/utils/domain/saved-words';
import { t } from '@/utils/i18n';

type Props = {
  readonly lang: Lang;
  readonly tags: readonly string[];
  /** Those that get these tags. */
  readonly platforms: readonly PlatformName[];
  readonly saved: Saved;
  readonly onTags: (tags: readonly string[]) => void;
};

/** Tag sets beside a tag field: put in, and kept. */
export function TagsMenu({ lang, tags, platforms, saved, onTags }: Props) {
  const isNaming = useSignal(false);
  const sets = tagSetsIn(
    saved.all.value,
    lang,
    platforms.map(({ id }) => id),
  );
  if (sets.length === 0 && tags.length === 0) return null;
  return (
    <>
      <Menu
        label={t('saved_tag_sets')}
        icon={Hash}
        groups={[
          {
            heading: t('saved_tag_sets'),
            items: sets.map((set) => ({
              label: set.name,
              detail: set.tags.map((tag) => `#${tag}`).join(' '),
              onChoose: () => onTags(addTags(tags, set.tags)),
            })),
          },
          {
            items:
              tags.length === 0
                ? []
                : [
                    {
                      label: t('saved_keep_tags'),
                      icon: BookmarkPlus,
                      onChoose: () => (isNaming.value = true),
                    },
                  ],
          },
        ]}
      />
      {isNaming.value && (
        <SaveAs
          title={t('saved_keep_tags')}
          name={tags[0] ?? ''}
          platforms={platforms}
          onSave={(name, platform) =>
            void saved.add(tagSet({ id: crypto.randomUUID(), lang, name, tags, platform }))
          }
          onClose={() => (isNaming.value = false)}
        />
      )}
    </>
  );
}

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PlatformName } from '@/components/studio/PlatformChoice';
import { SavedList } from '@/components/studio/SavedList';
import { Signatures } from '@/components/studio/Signatures';
import type { Saved } from '@/entrypoints/studio/saved';
import { langs } from '@/utils/domain/language';
import { signaturesIn, tagSetsIn, templatesIn } from '@/utils/domain/saved-words';
import { t, uiLang } from '@/utils/i18n';
import { postable } from '@/utils/platforms/posting';

const platforms: readonly PlatformName[] = postable.map(({ id, name }) => ({ id, name: name[uiLang()] }));
const ids = platforms.map(({ id }) => id);

/** Where in Studio they are. */
export const savedPlace = '#/settings/words';

/** Words she keeps, as sections of Studio's settings room. */
export function SavedSettings({ saved }: { readonly saved: Saved }) {
  const all = saved.all.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (location.hash === savedPlace) heading.current?.focus({ preventScroll: true });
  }, []);
  // After the house has put a new room at its top.
  useEffect(() => {
    if (location.hash === savedPlace) heading.current?.scrollIntoView({ block: 'center' });
  }, []);
  const acts = { platforms, onWrite: saved.write, onDrop: (id: string) => void saved.drop(id) };
  return (
    <>
      <section class="setting">
        <h2 ref={heading} tabIndex={-1}>
          {t('saved_signatures')}
        </h2>
        <p>{t('saved_signatures_hint')}</p>
        <Signatures signatures={signaturesIn(all)} {...acts} />
      </section>
      <section class="setting">
        <h2>{t('saved_templates')}</h2>
        <SavedList
          words={langs.flatMap((lang) => templatesIn(all, lang))}
          empty={t('saved_templates_none')}
          {...acts}
        />
      </section>
      <section class="setting">
        <h2>{t('saved_tag_sets')}</h2>
        <SavedList
          words={langs.flatMap((lang) => tagSetsIn(all, lang, ids))}
          empty={t('saved_tag_sets_none')}
          {...acts}
        />
      </section>
    </>
  );
}

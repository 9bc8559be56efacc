import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { LanguageFixes, type LanguageFix } from '@/components/reading/LanguageFixes';
import type { Done } from '@/entrypoints/studio/desk';
import { clockText } from '@/utils/domain/clock';
import { t, textLocale, uiLang } from '@/utils/i18n';
import { findPlatform } from '@/utils/platforms';
import type { LanguageFixRow } from '@/utils/store/db';
import { dropLanguageFixes, keepLanguageFixes, watchLanguageFixes } from '@/utils/store/language-fixes';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Texts whose language she put right while reading, as a section of Studio's settings room. */
export function LanguageFixSettings({ done }: { readonly done: Signal<Done | undefined> }) {
  const [rows, setRows] = useState<readonly LanguageFixRow[]>();
  useEffect(() => {
    const life = new AbortController();
    watchLanguageFixes(setRows, life.signal);
    return () => life.abort();
  }, []);
  const drop = async (keys: readonly string[]): Promise<void> => {
    const dropped = await dropLanguageFixes(keys);
    const text = keys.length === 1 ? t('fixes_dropped') : t('fixes_dropped_all', dropped.length);
    done.value = { text, undo: () => void keepLanguageFixes(dropped) };
  };
  return (
    <section class="setting" aria-busy={!rows}>
      <h2>{t('fixes_title')}</h2>
      <p>{t('fixes_hint')}</p>
      {rows && <LanguageFixes fixes={rows.map(said)} onDrop={(keys) => void drop(keys)} />}
    </section>
  );
}

function said({ key, text, lang, platform, at }: LanguageFixRow): LanguageFix {
  const name = platform && (findPlatform(platform)?.name[uiLang()] ?? platform);
  return { key, text, lang, seen: [...(name ? [name] : []), clockText(at, zone, textLocale()).day] };
}

import './SettingsRoom.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { clockText, zoneText } from '@/utils/domain/clock';
import { langs, type Lang } from '@/utils/domain/language';
import { t, textLocale } from '@/utils/i18n';
import { Notice } from '@/components/ui/Notice';
import { Switch } from '@/components/ui/Switch';
import { EngineSettings } from '@/entrypoints/engines/EngineSettings';
import type { Preferences } from '@/entrypoints/studio/preferences';

const names: Record<Lang, string> = { zh: '中文', en: 'English' };

/** Where most audiences of the two shores live; every other zone follows. */
const usualZones = [
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Australia/Sydney',
] as const;

/** What she reads, whose clock she posts by, what translates. */
export function SettingsRoom({ preferences }: { readonly preferences: Preferences }) {
  const settings = preferences.settings.value;
  const keepsOne = useSignal(false);
  if (!settings) return <main class="settings" aria-busy="true" aria-label={t('studio_loading')} />;
  const { reads, audienceZone } = settings;
  const read = (lang: Lang, on: boolean): void => {
    const next = langs.filter((each) => (each === lang ? on : reads.includes(each)));
    keepsOne.value = next.length === 0;
    const [wants] = next;
    if (wants) preferences.change({ wants, reads: next });
  };
  return (
    <main class="settings">
      <h1>{t('studio_settings')}</h1>
      <section class="setting">
        <h2>{t('studio_reads')}</h2>
        <p>{t('studio_reads_hint')}</p>
        <div class="setting-list" key={String(keepsOne.value)}>
          {langs.map((lang) => (
            <Switch
              key={lang}
              label={names[lang]}
              checked={reads.includes(lang)}
              onChange={(on) => read(lang, on)}
            />
          ))}
        </div>
        {keepsOne.value && <Notice tone="river">{t('studio_reads_one')}</Notice>}
      </section>
      <EngineSettings />
      <ZoneSetting zone={audienceZone} onZone={(zone) => preferences.change({ audienceZone: zone })} />
    </main>
  );
}

function ZoneSetting({ zone, onZone }: { readonly zone: string; readonly onZone: (zone: string) => void }) {
  const id = useId();
  const others = Intl.supportedValuesOf('timeZone').filter(
    (name) => !usualZones.some((usual) => usual === name),
  );
  const there = clockText(Date.now(), zone, textLocale());
  return (
    <section class="setting">
      <h2>
        <label for={id}>{t('studio_zone')}</label>
      </h2>
      <p>{t('studio_zone_hint')}</p>
      <div class="setting-zone">
        <select
          id={id}
          class="ui-field-input"
          value={zone}
          onChange={(event) => onZone(event.currentTarget.value)}
        >
          <optgroup label={t('studio_zone_usual')}>
            {usualZones.map((name) => (
              <option key={name} value={name}>
                {zoneText(name)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('studio_zone_all')}>
            {others.map((name) => (
              <option key={name} value={name}>
                {name.replaceAll('_', ' ')}
              </option>
            ))}
          </optgroup>
        </select>
        <span>{t('studio_zone_now', `${there.day} ${there.time}`)}</span>
      </div>
    </section>
  );
}

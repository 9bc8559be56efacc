import './SettingsRoom.css';
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { clockText, zoneText } from '@/utils/domain/clock';
import { t, textLocale } from '@/utils/i18n';
import { LanguageChoice } from '@/components/reading/LanguageChoice';
import { ShowChoice } from '@/components/reading/ShowChoice';
import { Switch } from '@/components/ui/Switch';
import { EngineSettings } from '@/entrypoints/engines/EngineSettings';
import { MessagesSettings } from '@/entrypoints/messages/MessagesSettings';
import type { Done } from '@/entrypoints/studio/desk';
import type { Preferences } from '@/entrypoints/studio/preferences';
import type { Saved } from '@/entrypoints/studio/saved';
import { LanguageFixSettings } from './LanguageFixSettings';
import { SavedSettings } from './SavedSettings';

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

type Props = {
  readonly preferences: Preferences;
  readonly saved: Saved;
  readonly done: Signal<Done | undefined>;
};

/** What she reads and how it is shown, whose clock she posts by, what translates, which words she keeps. */
export function SettingsRoom({ preferences, saved, done }: Props) {
  const settings = preferences.settings.value;
  if (!settings) return <main class="settings ui-room" aria-busy="true" aria-label={t('studio_loading')} />;
  const { wants, reads, show, labels, audienceZone } = settings;
  return (
    <main class="settings ui-room">
      <h1>{t('studio_settings')}</h1>
      <section class="setting">
        <h2>{t('studio_languages')}</h2>
        <p>{t('studio_languages_hint')}</p>
        <LanguageChoice
          wants={wants}
          reads={reads}
          onWants={(lang) => preferences.change({ wants: lang })}
          onReads={(langs) => preferences.change({ reads: langs })}
        />
      </section>
      <section class="setting">
        <h2>{t('show_title')}</h2>
        <p>{t('studio_show_hint')}</p>
        <ShowChoice show={show} onShow={(next) => preferences.change({ show: next })} />
      </section>
      {!reads.includes('zh') && (
        <section class="setting">
          <h2>{t('studio_labels')}</h2>
          <p>{t('studio_labels_hint')}</p>
          <div class="setting-list">
            <Switch
              label={t('studio_labels_on')}
              checked={labels}
              onChange={(on) => preferences.change({ labels: on })}
            />
          </div>
        </section>
      )}
      <LanguageFixSettings done={done} />
      <SavedSettings saved={saved} />
      <MessagesSettings />
      <EngineSettings settings={settings} />
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

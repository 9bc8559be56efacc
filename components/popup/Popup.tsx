import './Popup.css';
import { Clapperboard, Settings2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Switch } from '@/components/ui/Switch';
import { t } from '@/utils/i18n';

type Props = {
  /** Translating on pages at all. */
  readonly reading: boolean;
  /** The platform of the tab behind the popup, and whether Ferry reads there. */
  readonly here: { readonly name: string; readonly reading: boolean } | undefined;
  /** The chip for sites the browser keeps Ferry away from. */
  readonly hosts: ComponentChildren;
  readonly engines: ComponentChildren;
  readonly onReading: (on: boolean) => void;
  readonly onReadingHere: (on: boolean) => void;
  readonly onStudio: () => void;
  readonly onSettings: () => void;
};

/** Ferry's small door: reading on or off, what translates, and the way to Studio. */
export function Popup({
  reading,
  here,
  hosts,
  engines,
  onReading,
  onReadingHere,
  onStudio,
  onSettings,
}: Props) {
  return (
    <main class="popup">
      <header class="popup-head">
        <img src="/icon/ferry.svg" alt="" width={28} height={28} />
        <h1>{t('app_name')}</h1>
        <IconButton icon={Settings2} small label={t('popup_settings')} onClick={onSettings} />
      </header>
      {hosts}
      <div class="popup-switches">
        <Switch
          label={t('popup_reading')}
          hint={t(reading ? 'popup_reading_on' : 'popup_reading_off')}
          checked={reading}
          onChange={onReading}
        />
        {here && (
          <Switch
            label={t('popup_reading_here', here.name)}
            checked={reading && here.reading}
            disabled={!reading}
            onChange={onReadingHere}
          />
        )}
      </div>
      <section class="popup-block" aria-labelledby="popup-engines">
        <h2 id="popup-engines">{t('popup_engines')}</h2>
        {engines}
      </section>
      <footer class="popup-foot">
        <Button icon={Clapperboard} onClick={onStudio}>
          {t('popup_studio')}
        </Button>
      </footer>
    </main>
  );
}

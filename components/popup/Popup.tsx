import './Popup.css';
import { ChevronRight, Clapperboard, ScanText, Settings2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { ShowChoice } from '@/components/reading/ShowChoice';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Switch } from '@/components/ui/Switch';
import type { Health } from '@/utils/domain/health';
import type { Show } from '@/utils/domain/show';
import { t } from '@/utils/i18n';

/** A filled form that waits for her press of Publish. */
export type WaitingForm = {
  readonly id: string;
  readonly platform: string;
  /** What its draft is called. */
  readonly name: string;
};

type Props = {
  /** Translating on pages at all. */
  readonly reading: boolean;
  /** The platform of the tab behind the popup, and whether Ferry reads there. */
  readonly here:
    | {
        readonly name: string;
        readonly experimental: boolean;
        readonly reading: boolean;
        readonly health: Health;
      }
    | undefined;
  readonly show: Show;
  /** Her messages, where the tab shows them. */
  readonly messages: ComponentChildren;
  readonly waiting: readonly WaitingForm[];
  /** The chip for sites the browser keeps Ferry away from. */
  readonly hosts: ComponentChildren;
  readonly engines: ComponentChildren;
  /** What was translated today. */
  readonly today: ComponentChildren;
  /** The key for what is on screen; '' where none is set. */
  readonly screenKey: string;
  readonly onReading: (on: boolean) => void;
  readonly onReadingHere: (on: boolean) => void;
  readonly onScreen: () => void;
  readonly onShow: (show: Show) => void;
  readonly onWaiting: (id: string) => void;
  readonly onStudio: () => void;
  readonly onSettings: () => void;
};

/** Ferry's small door: reading on or off and how, what was translated today and by what, and the way to Studio. */
export function Popup({
  reading,
  here,
  show,
  messages,
  waiting,
  hosts,
  engines,
  today,
  screenKey,
  onReading,
  onReadingHere,
  onScreen,
  onShow,
  onWaiting,
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
      {waiting.length > 0 && (
        <section class="popup-waiting" aria-labelledby="popup-waiting">
          <h2 id="popup-waiting">
            {waiting.length === 1 ? t('popup_waiting_one') : t('popup_waiting', waiting.length)}
          </h2>
          {waiting.map(({ id, platform, name }) => (
            <button key={id} type="button" onClick={() => onWaiting(id)}>
              <span>
                <strong>{platform}</strong> {name}
              </span>
              <Icon node={ChevronRight} />
            </button>
          ))}
        </section>
      )}
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
        {messages}
        {here?.experimental && <p class="popup-health">{t('read_experimental', here.name)}</p>}
        {here && here.health !== 'well' && (
          <p class={`popup-health popup-health-${here.health}`}>
            {t(here.health === 'blind' ? 'popup_health_blind' : 'popup_health_worn', here.name)}
          </p>
        )}
        {reading && <ShowChoice show={show} onShow={onShow} small />}
        {reading && here?.reading && (
          <div class="popup-screen">
            <Button icon={ScanText} onClick={onScreen}>
              {t('popup_screen')}
              {screenKey !== '' && <kbd>{screenKey}</kbd>}
            </Button>
            <p>{t('popup_screen_again')}</p>
          </div>
        )}
      </div>
      <section class="popup-block" aria-labelledby="popup-today">
        <h2 id="popup-today">{t('popup_today')}</h2>
        {today}
      </section>
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

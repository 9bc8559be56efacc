import { t } from '@/utils/i18n';
import { Endpoint } from './Endpoint';
import { Engines } from './Engines';
import { Switches } from './Switches';

/** What translates, as sections of Studio's settings room. */
export function EngineSettings() {
  return (
    <>
      <section class="setting">
        <h2>{t('studio_engines')}</h2>
        <p>{t('studio_engines_hint')}</p>
        <Engines removable />
      </section>
      <section class="setting">
        <h2>{t('engine_switches')}</h2>
        <div class="setting-list">
          <Switches />
        </div>
      </section>
      <section class="setting">
        <h2>{t('engine_endpoint_title')}</h2>
        <p>{t('engine_endpoint_hint')}</p>
        <div class="setting-list">
          <Endpoint />
        </div>
      </section>
    </>
  );
}

import { EngineList } from '@/components/engines/EngineList';
import { t } from '@/utils/i18n';
import type { Settings } from '@/utils/store/settings';
import { MoreWays } from './MoreWays';
import { Order } from './Order';
import { useEngines } from './use-engines';

/** What translates, as sections of Studio's settings room. */
export function EngineSettings({ settings }: { readonly settings: Settings }) {
  const controls = useEngines();
  const groups = controls?.groups.value ?? [];
  return (
    <>
      <section class="setting">
        <h2>{t('studio_engines')}</h2>
        <p>{t('studio_engines_hint')}</p>
        <Order settings={settings} groups={groups} onTried={() => controls?.refresh()} />
      </section>
      <section class="setting">
        <h2>{t('engine_on_device')}</h2>
        <p>{t('engine_on_device_hint')}</p>
        {controls && (
          <>
            <EngineList groups={groups} onWish={controls.wish} only={['builtin', 'bergamot']} removable />
            <MoreWays controls={controls} />
          </>
        )}
      </section>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { EngineGroup } from '@/components/engines/EngineList';
import { EngineOrder } from '@/components/engines/EngineOrder';
import { Button } from '@/components/ui/Button';
import { endsOf, type Direction } from '@/utils/domain/language';
import { movedPast, orderOf } from '@/utils/domain/engine-order';
import { remoteEngines, type EngineId, type RemoteEngine } from '@/utils/domain/translation';
import { langName, t } from '@/utils/i18n';
import { changeSettings, type Settings } from '@/utils/store/settings';
import { isSetUp } from './set-up';
import { Service, type ServiceNews } from './Service';

/** The order engines are tried in, joined to the settings; `groups` is how they stand, the direction she reads first. */
export function Order({
  settings,
  groups,
  onTried,
}: {
  readonly settings: Settings;
  readonly groups: readonly EngineGroup[];
  /** An engine was asked for a word: it may stand otherwise now. */
  readonly onTried: () => void;
}) {
  const [open, setOpen] = useState<RemoteEngine>();
  const [news, setNews] = useState<ServiceNews>({});
  const [way, setWay] = useState<string>();
  const { engineOrder, enginesOff } = settings;
  const own = way !== undefined && way !== 'all';
  const group = groups.find(({ direction }) => direction === way) ?? groups[0];
  if (!group) return null;
  const order = orderOf(engineOrder, way ?? 'all');
  const lines = order.flatMap((id) => {
    // What does not speak the first direction speaks another.
    const line = (own ? [group] : groups).flatMap(({ lines }) => lines).find(({ engine }) => engine === id);
    return line && isSetUp(id, settings) ? [line] : [];
  });
  const direction = (name: Direction, text: 'engine_order_way' | 'engine_order_own'): string => {
    const { from, to } = endsOf(name);
    return t(text, langName(from), langName(to));
  };
  return (
    <>
      {way !== undefined && (
        <div class="order-add">
          <label for="order-way">{t('engine_order_for')}</label>
          <select
            id="order-way"
            class="ui-field-input"
            style="width:auto"
            value={way}
            onChange={(event) => setWay(event.currentTarget.value)}
          >
            <option value="all">{t('engine_order_all')}</option>
            {groups.map(({ direction: name }) => (
              <option key={name} value={name}>
                {direction(name, name in engineOrder ? 'engine_order_own' : 'engine_order_way')}
              </option>
            ))}
          </select>
          {own && way in engineOrder && (
            <Button
              small
              kind="plain"
              onClick={() => {
                const others = Object.entries(engineOrder).filter(([name]) => name !== way);
                void changeSettings({ engineOrder: Object.fromEntries(others) });
              }}
            >
              {t('engine_order_same')}
            </Button>
          )}
        </div>
      )}
      <EngineOrder
        lines={lines}
        addable={remoteEngines.filter((id) => !isSetUp(id, settings))}
        open={open}
        form={
          open && (
            <Service
              key={open}
              engine={open}
              settings={settings}
              news={news}
              onNews={(told) => {
                setNews(told);
                onTried();
              }}
            />
          )
        }
        onOpen={(engine) => {
          setOpen(engine);
          setNews({});
        }}
        onSwitch={(engine: EngineId, on) => {
          const others = enginesOff.filter((each) => each !== engine);
          void changeSettings({ enginesOff: on ? others : [...others, engine] });
        }}
        onMove={(engine, neighbour) =>
          void changeSettings({
            engineOrder: { ...engineOrder, [way ?? 'all']: movedPast(order, engine, neighbour) },
          })
        }
      />
      {way === undefined && (
        <div class="order-more">
          <Button small kind="plain" onClick={() => setWay(groups[0]?.direction)}>
            {t('engine_order_by_way')}
          </Button>
        </div>
      )}
    </>
  );
}

import { Switch } from '@/components/ui/Switch';
import type { EngineId } from '@/utils/domain/translation';
import { t } from '@/utils/i18n';
import { engineNames } from './engine-names';

type Props = {
  /** The engines of this browser, in the order they are tried. */
  readonly engines: readonly EngineId[];
  readonly off: readonly EngineId[];
  readonly onSwitch: (engine: EngineId, on: boolean) => void;
};

/** Which engines may translate at all. */
export function EngineSwitches({ engines, off, onSwitch }: Props) {
  return (
    <>
      {engines.map((engine) => (
        <Switch
          key={engine}
          label={t(engineNames[engine])}
          checked={!off.includes(engine)}
          onChange={(on) => onSwitch(engine, on)}
        />
      ))}
    </>
  );
}

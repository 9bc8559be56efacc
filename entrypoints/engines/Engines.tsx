import { EngineList } from '@/components/engines/EngineList';
import { isRemote } from '@/utils/domain/translation';
import { useEngines } from './use-engines';

/** The live engine list for a small place. `onDevice`: the others may not have the words that are read there. */
export function Engines({ onDevice }: { readonly onDevice: boolean }) {
  const controls = useEngines(true);
  if (!controls) return null;
  const groups = controls.groups.value.map(({ direction, lines }) => ({
    direction,
    lines: lines.filter(({ engine }) => !onDevice || !isRemote(engine)),
  }));
  return <EngineList groups={groups} onWish={controls.wish} folded />;
}

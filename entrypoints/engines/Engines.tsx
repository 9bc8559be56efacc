import { EngineList } from '@/components/engines/EngineList';
import { useEngines } from './use-engines';

/** The live engine list for a small place. */
export function Engines() {
  const controls = useEngines(true);
  if (!controls) return null;
  return <EngineList groups={controls.groups.value} onWish={controls.wish} folded />;
}

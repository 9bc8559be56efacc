import { useEffect, useState } from 'preact/hooks';
import { EngineList } from '@/components/engines/EngineList';
import type { ModelDirection } from '@/utils/translate/models';
import { followEngines, type EngineControls } from './follow-engines';

/** The live engine list for a page of Ferry's own; `first` is the direction she reads in. */
export function Engines({
  first = 'zh-en',
  removable = false,
  folded = false,
}: {
  readonly first?: ModelDirection;
  readonly removable?: boolean;
  readonly folded?: boolean;
}) {
  const [controls, setControls] = useState<EngineControls>();
  useEffect(() => {
    const life = new AbortController();
    setControls(followEngines(life.signal));
    return () => life.abort();
  }, []);
  if (!controls) return null;
  const groups = [...controls.groups.value].sort((a) => (a.direction === first ? -1 : 1));
  return <EngineList groups={groups} onWish={controls.wish} removable={removable} folded={folded} />;
}

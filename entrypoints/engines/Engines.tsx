import { useEffect, useState } from 'preact/hooks';
import { EngineList } from '@/components/engines/EngineList';
import { followEngines, type EngineControls } from './follow-engines';
import { MoreWays } from './MoreWays';

/** The live engine list for a page of Ferry's own. */
export function Engines({
  removable = false,
  folded = false,
}: {
  readonly removable?: boolean;
  readonly folded?: boolean;
}) {
  const [controls, setControls] = useState<EngineControls>();
  useEffect(() => {
    const life = new AbortController();
    setControls(followEngines(life.signal, folded));
    return () => life.abort();
  }, []);
  if (!controls) return null;
  return (
    <>
      <EngineList
        groups={controls.groups.value}
        onWish={controls.wish}
        removable={removable}
        folded={folded}
      />
      {!folded && <MoreWays controls={controls} />}
    </>
  );
}

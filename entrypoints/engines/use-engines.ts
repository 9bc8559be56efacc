import { useEffect, useState } from 'preact/hooks';
import { followEngines, type EngineControls } from './follow-engines';

/** Every engine, followed for as long as a part of a page is shown; undefined at first. `small`: on fewer ways. */
export function useEngines(small = false): EngineControls | undefined {
  const [controls, setControls] = useState<EngineControls>();
  useEffect(() => {
    const life = new AbortController();
    setControls(followEngines(life.signal, small));
    return () => life.abort();
  }, []);
  return controls;
}

import { useEffect, useState } from 'preact/hooks';
import { EngineSwitches } from '@/components/engines/EngineSwitches';
import { engineIds, type EngineId } from '@/utils/domain/translation';
import { changeSettings, loadSettings, watchSettings } from '@/utils/store/settings';
import { hasBuiltin } from '@/utils/translate/builtin';

/** Which engines may translate, joined to the settings. */
export function Switches() {
  const [off, setOff] = useState<readonly EngineId[]>();
  useEffect(() => {
    const life = new AbortController();
    watchSettings(({ enginesOff }) => setOff(enginesOff), life.signal);
    void loadSettings().then(({ enginesOff }) => setOff(enginesOff));
    return () => life.abort();
  }, []);
  if (!off) return null;
  return (
    <EngineSwitches
      engines={engineIds.filter((engine) => engine !== 'builtin' || hasBuiltin())}
      off={off}
      onSwitch={(engine, on) => {
        const others = off.filter((each) => each !== engine);
        void changeSettings({ enginesOff: on ? others : [...others, engine] });
      }}
    />
  );
}

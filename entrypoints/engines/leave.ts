import { isRemote, type RemoteEngine } from '@/utils/domain/translation';
import { enterLedger, findOverCap } from '@/utils/store/ledger';
import { loadSettings } from '@/utils/store/settings';
import type { Leave } from '@/utils/translate/ask';
import type { Engine } from '@/utils/translate/engine';

/** Writes each request of an engine into the ledger before it goes, and lets none pass its cap. */
export function leaveAs(engine: RemoteEngine): Leave {
  return async (leaving) => {
    const { engineCaps } = await loadSettings();
    await enterLedger({ ...leaving, at: Date.now(), engine, bytes: 0 }, engineCaps[engine]);
  };
}

/** The same engine, which says that its cap is reached instead of being asked in vain. */
export function standAside(engine: Engine): Engine {
  return {
    ...engine,
    async state(direction) {
      const state = await engine.state(direction);
      const { id } = engine;
      if (state.kind !== 'ready' || !isRemote(id)) return state;
      const { engineCaps } = await loadSettings();
      const over = await findOverCap(id, engineCaps[id] ?? {}, Date.now());
      return over ? { kind: 'failed', problem: over } : state;
    },
  };
}

import { signal, type ReadonlySignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import browser from 'webextension-polyfill';
import type { EngineGroup, EngineLine, EngineWish } from '@/components/engines/EngineList';
import { problemOf, ProblemError } from '@/utils/domain/problem';
import type { Direction } from '@/utils/domain/language';
import { isModelDirection } from '@/utils/domain/route';
import type { EngineId, EngineState } from '@/utils/domain/translation';
import { waysFor } from '@/utils/domain/ways';
import { send } from '@/utils/messages/client';
import { loadMet, watchMet } from '@/utils/store/met';
import { loadModels } from '@/utils/store/models';
import { markBuiltinStalled, watchStalledBuiltins } from '@/utils/store/session';
import { loadSettings, watchSettings } from '@/utils/store/settings';
import { prepareBuiltin } from '@/utils/translate/builtin';
import { modelHosts } from '@/utils/translate/hosts';

/** The engines as a page of Ferry's own shows them, live, and what the person can do about them. */
export type EngineControls = {
  /** Empty until the background has answered. */
  readonly groups: ReadonlySignal<readonly EngineGroup[]>;
  readonly wish: (wish: EngineWish, engine: EngineId, direction: Direction) => void;
};

/** Follows every engine until the signal aborts. */
export function followEngines(until: AbortSignal): EngineControls {
  const groups = signal<readonly EngineGroup[]>([]);
  /** What only this page knows: the browser's translator being fetched here, a permission not given. */
  const here = new Map<string, EngineState>();
  const builtins = new Map<Direction, AbortController>();

  const refresh = async (): Promise<void> => {
    const fresh = await Promise.all(
      (await ways()).map(async (direction) => ({
        direction,
        lines: (await send('engineStates', { direction })).map(({ engine, state }): EngineLine => ({
          engine,
          state: here.get(`${engine}/${direction}`) ?? state,
        })),
      })),
    );
    if (!until.aborted) groups.value = fresh;
  };
  const ways = async (): Promise<readonly Direction[]> => {
    const [{ wants }, met, models] = await Promise.all([loadSettings(), loadMet(), loadModels()]);
    return waysFor({ wants, met, kept: models.map(({ direction }) => direction) });
  };
  const show = (engine: EngineId, direction: Direction, state: EngineState | undefined): void => {
    if (state) here.set(`${engine}/${direction}`, state);
    else here.delete(`${engine}/${direction}`);
    void refresh();
  };

  const models = liveQuery(loadModels).subscribe(() => void refresh());
  until.addEventListener('abort', () => models.unsubscribe(), { once: true });
  watchSettings(() => void refresh(), until);
  watchMet(() => void refresh(), until);
  watchStalledBuiltins(() => void refresh(), until);

  const wishes: Readonly<Record<EngineWish, (engine: EngineId, direction: Direction) => Promise<void>>> = {
    async prepare(engine, direction) {
      show(engine, direction, undefined);
      if (engine === 'builtin') await openBuiltin(direction);
      else await openModel(direction);
    },
    async cancel(engine, direction) {
      if (engine === 'builtin') builtins.get(direction)?.abort();
      else await send('modelCancel', { direction });
    },
    async remove(_, direction) {
      if (isModelDirection(direction)) await send('modelRemove', { model: direction });
    },
  };

  async function openModel(direction: Direction): Promise<void> {
    const granted = await browser.permissions.request({ origins: [...modelHosts] });
    if (!granted) throw new ProblemError({ code: 'model_no_permission', again: true });
    await send('modelDownload', { direction });
  }

  async function openBuiltin(direction: Direction): Promise<void> {
    const controller = new AbortController();
    builtins.set(direction, controller);
    const tell = (share: number): void => show('builtin', direction, { kind: 'downloading', share });
    tell(0);
    try {
      await prepareBuiltin(direction, { signal: AbortSignal.any([until, controller.signal]), onShare: tell });
    } catch (thrown) {
      if (problemOf(thrown).code === 'builtin_stalled') await markBuiltinStalled(direction);
      else if (!controller.signal.aborted) throw thrown;
    } finally {
      show('builtin', direction, undefined);
    }
  }

  return {
    groups,
    wish: (wish, engine, direction) => {
      wishes[wish](engine, direction).catch((thrown: unknown) => {
        show(engine, direction, { kind: 'failed', problem: problemOf(thrown) });
      });
    },
  };
}

import { signal, type ReadonlySignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import browser from 'webextension-polyfill';
import type { EngineGroup, EngineLine, EngineWish } from '@/components/engines/EngineList';
import { problemOf, ProblemError } from '@/utils/domain/problem';
import type { Direction, ReadLang } from '@/utils/domain/language';
import { isModelDirection } from '@/utils/domain/route';
import type { EngineId, EngineState } from '@/utils/domain/translation';
import { waysFor } from '@/utils/domain/ways';
import { send } from '@/utils/messages/client';
import { watchSpending } from '@/utils/store/ledger';
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
  /** Shows the way from one more language. */
  readonly add: (from: ReadLang) => void;
  /** Looks again, after something that tells no page by itself. */
  readonly refresh: () => void;
  readonly wish: (wish: EngineWish, engine: EngineId, direction: Direction) => void;
};

/** Of the languages she met, so many in a small place, and with room. */
const few = 2;
const many = 5;

/** Follows every engine until the signal aborts; `small`: only on the ways she needs most. */
export function followEngines(until: AbortSignal, small = false): EngineControls {
  const groups = signal<readonly EngineGroup[]>([]);
  /** What only this page knows: the browser's translator being fetched here, a permission not given. */
  const here = new Map<string, EngineState>();
  const added: ReadLang[] = [];
  const builtins = new Map<Direction, AbortController>();

  let looks = 0;
  let shown = 0;
  const refresh = async (): Promise<void> => {
    const look = (looks += 1);
    const fresh = await Promise.all(
      (await ways()).map(async (direction) => ({
        direction,
        lines: (await send('engineStates', { direction })).map(({ engine, state }): EngineLine => ({
          engine,
          state: here.get(`${engine}/${direction}`) ?? state,
        })),
      })),
    );
    if (until.aborted || look < shown) return; // an earlier look that took longer
    shown = look;
    groups.value = fresh;
  };
  const ways = async (): Promise<readonly Direction[]> => {
    const [{ wants, reads }, all, models] = await Promise.all([loadSettings(), loadMet(), loadModels()]);
    const met = all.filter((lang) => !reads.includes(lang)).slice(0, small ? few : many);
    const kept = small ? [] : models.map(({ direction }) => direction);
    return waysFor({ wants, met: [...met, ...added], kept });
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
  watchSpending(() => void refresh(), until);
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
    add: (from) => {
      added.push(from);
      void refresh();
    },
    refresh: () => void refresh(),
    wish: (wish, engine, direction) => {
      wishes[wish](engine, direction).catch((thrown: unknown) => {
        show(engine, direction, { kind: 'failed', problem: problemOf(thrown) });
      });
    },
  };
}

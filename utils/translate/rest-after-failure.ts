import type { Direction } from '@/utils/domain/language';
import { problemOf, type Problem } from '@/utils/domain/problem';
import type { Engine } from './engine';

/**
 * The same engine, left in peace for `restMs` after it failed at a direction: its state says why, so the next engine
 * answers at once instead of every text knocking on a closed door.
 */
export function restAfterFailure(engine: Engine, restMs: number): Engine {
  const failures = new Map<Direction, { readonly problem: Problem; readonly until: number }>();
  return {
    id: engine.id,
    async state(direction) {
      const state = await engine.state(direction);
      const failure = failures.get(direction);
      if (state.kind !== 'ready' || !failure || failure.until < Date.now()) return state;
      return { kind: 'failed', problem: failure.problem };
    },
    async translate(direction, texts, signal) {
      try {
        const answers = await engine.translate(direction, texts, signal);
        failures.delete(direction);
        return answers;
      } catch (thrown) {
        if (!signal.aborted)
          failures.set(direction, { problem: problemOf(thrown), until: Date.now() + restMs });
        throw thrown;
      }
    },
  };
}

import type { Direction } from '@/utils/domain/language';
import { ProblemError, problemOf, type Problem } from '@/utils/domain/problem';
import { AskError } from './ask';
import type { Engine } from './engine';

/** An engine that is left in peace after a failure; `forget` lets it work again at once. */
export type RestingEngine = Engine & { readonly forget: () => void };

/**
 * The same engine, left in peace for `restMs` (or as long as its service asked for) after it failed at a direction or let
 * its time run out: its state says why, so the next engine answers at once instead of every text knocking on a closed door.
 */
export function restAfterFailure(engine: Engine, restMs: number): RestingEngine {
  const failures = new Map<Direction, { readonly problem: Problem; readonly until: number }>();
  return {
    ...engine,
    forget: () => failures.clear(),
    async state(direction) {
      const state = await engine.state(direction);
      const failure = failures.get(direction);
      if (state.kind !== 'ready' || !failure || failure.until < Date.now()) return state;
      return { kind: 'failed', problem: failure.problem };
    },
    async translate(direction, texts, signal, surface) {
      try {
        const answers = await Promise.race([
          engine.translate(direction, texts, signal, surface),
          stopOf(signal),
        ]);
        failures.delete(direction);
        return answers;
      } catch (thrown) {
        const problem = problemOf(thrown);
        if ((!signal.aborted || isTimeout(signal)) && !isOfHers(problem)) {
          const rest = Math.max(restMs, thrown instanceof AskError ? (thrown.restMs ?? 0) : 0);
          failures.set(direction, { problem, until: Date.now() + rest });
        }
        throw thrown;
      }
    },
  };
}

/** A cap is no failure, nor that she took the engine away while it was asked: the state knows it, and what she changes counts at once. */
function isOfHers({ code }: Problem): boolean {
  return code === 'engine_cap_day' || code === 'engine_cap_month' || code === 'engine_none';
}

/** An engine may ignore its signal, so it is not left to the engine to stop. */
function stopOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void =>
      reject(
        isTimeout(signal)
          ? new ProblemError({ code: 'engine_stuck', again: true })
          : new DOMException('stopped', 'AbortError'),
      );
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function isTimeout({ reason }: AbortSignal): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}

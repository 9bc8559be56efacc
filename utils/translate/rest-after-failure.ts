import type { Direction } from '@/utils/domain/language';
import { ProblemError, problemOf, type Problem } from '@/utils/domain/problem';
import type { Engine } from './engine';

/**
 * The same engine, left in peace for `restMs` after it failed at a direction or let its time run out: its state says
 * why, so the next engine answers at once instead of every text knocking on a closed door.
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
        const answers = await Promise.race([engine.translate(direction, texts, signal), stopOf(signal)]);
        failures.delete(direction);
        return answers;
      } catch (thrown) {
        if (!signal.aborted || isTimeout(signal))
          failures.set(direction, { problem: problemOf(thrown), until: Date.now() + restMs });
        throw thrown;
      }
    },
  };
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

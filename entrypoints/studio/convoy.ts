import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { PlatformId } from '@/utils/domain/draft';
import type { Run } from '@/utils/domain/run';

/** Forms that are filled one after the other. */
export type Convoy = {
  /** Those whose turn comes yet. */
  readonly waiting: ReadonlySignal<readonly PlatformId[]>;
  readonly begin: (platforms: readonly PlatformId[]) => void;
  /** The form that is being filled is filled to its end. */
  readonly stop: () => void;
};

/**
 * `fill` opens one form and answers its run's id, or undefined when it was refused: then, or when she cancels one, the
 * rest is not filled. The next form is opened when the run before it has come to anything.
 */
export function openConvoy(
  runs: ReadonlySignal<readonly Run[]>,
  fill: (platform: PlatformId) => Promise<string | undefined>,
): Convoy {
  const waiting = signal<readonly PlatformId[]>([]);

  async function go(): Promise<void> {
    for (let [next] = waiting.peek(); next !== undefined; [next] = waiting.peek()) {
      waiting.value = waiting.peek().slice(1);
      const runId = await fill(next);
      const run = runId === undefined ? undefined : await ended(runId);
      if (!run || isCancelled(run)) waiting.value = [];
    }
  }

  /** The run, once it has come to anything; undefined when it is gone. */
  function ended(id: string): Promise<Run | undefined> {
    return new Promise((resolve) => {
      let seen = false;
      const stop = effect(() => {
        const run = runs.value.find((it) => it.id === id);
        if (run) seen = true;
        if (run ? !run.outcome : !seen) return;
        resolve(run);
        queueMicrotask(() => stop());
      });
    });
  }

  return {
    waiting,
    begin(platforms) {
      const isIdle = waiting.peek().length === 0;
      waiting.value = platforms;
      if (isIdle) void go();
    },
    stop() {
      waiting.value = [];
    },
  };
}

function isCancelled({ outcome }: Run): boolean {
  return outcome?.kind === 'failed' && outcome.code === 'fill_cancelled';
}

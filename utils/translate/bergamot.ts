import { ProblemError, type Problem } from '@/utils/domain/problem';
import type { ModelDirection } from '@/utils/domain/route';

/** A model's files in memory; they are transferred to the Worker, so each is good for one use. */
export type ModelBuffers = { readonly model: ArrayBuffer; readonly vocabs: readonly ArrayBuffer[] };

/** To the Worker: first `load`, then any number of `translate`. */
export type BergamotAsk =
  | ({ readonly kind: 'load' } & ModelBuffers)
  | { readonly kind: 'translate'; readonly id: number; readonly texts: readonly string[] };
/** From the Worker. Without an id it is the load, or all of it, that failed. */
export type BergamotAnswer =
  | { readonly id: number; readonly texts: readonly string[] }
  | { readonly id?: number; readonly broke: string };

export type Bergamot = {
  /**
   * Translates sentences in order, a batch at a time, so that an abort wastes at most one.
   * @throws ProblemError engine_broken, engine_stuck, or what loading the model threw; the signal's reason.
   */
  translate(
    direction: ModelDirection,
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly string[]>;
  /** Ends the Worker of a direction and gives its memory back; what it was asked fails. */
  free(direction: ModelDirection): void;
  /** Is any Worker alive? */
  isResident(): boolean;
};

/** About 250 ms of work on a slow machine (measured 2026-11): short enough to abort between two. */
const BATCH = 8;
/** Loading a model takes 1–2 s and a batch less than 1; a Worker silent for this long will not answer. */
const STUCK_MS = 60_000;
/** A machine of 4 GB or less keeps one model (0.7 GB) at a time. */
const SMALL_MACHINE_GB = 4;

/**
 * Owns the Workers, one a direction. A Worker starts with the first sentence and is freed after `idleMs` without one.
 */
export function createBergamot({
  startWorker,
  loadModel,
  idleMs,
}: {
  startWorker: () => Worker;
  /** @throws ProblemError when there is no model. */
  loadModel: (direction: ModelDirection) => Promise<ModelBuffers>;
  idleMs: number;
}): Bergamot {
  const residents = new Map<ModelDirection, Resident>();

  const free = (direction: ModelDirection): void => {
    residents.get(direction)?.end({ code: 'engine_freed', again: true });
  };
  const residentOf = (direction: ModelDirection): Resident => {
    const living = residents.get(direction);
    if (living) return living;
    if (isSmallMachine()) for (const other of residents.keys()) free(other);
    const resident = openResident(startWorker(), loadModel(direction), idleMs, () => {
      if (residents.get(direction) === resident) residents.delete(direction);
    });
    residents.set(direction, resident);
    return resident;
  };

  /** Where only one model fits, who asks for another waits until the last was answered: it would be thrown out under her. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (!isSmallMachine()) return work();
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };

  return {
    translate: (direction, texts, signal) =>
      inTurn(async () => {
        const answers: string[] = [];
        for (let at = 0; at < texts.length; at += BATCH) {
          signal.throwIfAborted();
          const asked = residentOf(direction).ask(texts.slice(at, at + BATCH));
          answers.push(...(await unlessAborted(asked, signal)));
        }
        return answers;
      }),
    free,
    isResident: () => residents.size > 0,
  };
}

type Resident = {
  ask(texts: readonly string[]): Promise<readonly string[]>;
  end(problem: Problem): void;
};

type Waiting = {
  readonly resolve: (texts: readonly string[]) => void;
  readonly reject: (problem: ProblemError) => void;
  readonly deadline: ReturnType<typeof setTimeout>;
};

function openResident(
  worker: Worker,
  model: Promise<ModelBuffers>,
  idleMs: number,
  onEnd: () => void,
): Resident {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: ProblemError | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const end = (problem: Problem, cause?: unknown): void => {
    ended ??= new ProblemError(problem, { cause });
    clearTimeout(idle);
    worker.terminate();
    for (const { reject, deadline } of waiting.values()) {
      clearTimeout(deadline);
      reject(ended);
    }
    waiting.clear();
    onEnd();
  };

  const loaded = model.then(
    ({ model: bytes, vocabs }) => {
      const load: BergamotAsk = { kind: 'load', model: bytes, vocabs };
      worker.postMessage(load, [bytes, ...vocabs]);
    },
    (thrown: unknown) => {
      end(thrown instanceof ProblemError ? thrown.problem : { code: 'engine_broken', again: true }, thrown);
    },
  );

  worker.addEventListener('error', (event) => end({ code: 'engine_broken', again: true }, event.message));
  worker.addEventListener('message', ({ data }: MessageEvent<BergamotAnswer>) => {
    const one = data.id === undefined ? undefined : waiting.get(data.id);
    if (!one || data.id === undefined || 'broke' in data) {
      end({ code: 'engine_broken', again: true }, 'broke' in data ? data.broke : undefined);
      return;
    }
    clearTimeout(one.deadline);
    waiting.delete(data.id);
    if (waiting.size === 0) idle = setTimeout(() => end({ code: 'engine_freed', again: true }), idleMs);
    one.resolve(data.texts);
  });

  return {
    ask: (texts) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        clearTimeout(idle);
        const id = ++lastId;
        const deadline = setTimeout(() => end({ code: 'engine_stuck', again: true }), STUCK_MS);
        waiting.set(id, { resolve, reject, deadline });
        void loaded.then(() => {
          const ask: BergamotAsk = { kind: 'translate', id, texts };
          if (!ended) worker.postMessage(ask);
        });
      }),
    end,
  };
}

function isSmallMachine(): boolean {
  return (
    'deviceMemory' in navigator &&
    typeof navigator.deviceMemory === 'number' &&
    navigator.deviceMemory <= SMALL_MACHINE_GB
  );
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

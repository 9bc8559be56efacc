import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ProblemError } from '@/utils/domain/problem';
import {
  createBergamot,
  type Bergamot,
  type BergamotAnswer,
  type BergamotAsk,
} from '@/utils/translate/bergamot';

const IDLE_MS = 120_000;
const never = new AbortController().signal;

/** Stands where the Worker stands; answers as the test says. */
class FakeWorker extends EventTarget {
  readonly asked: BergamotAsk[] = [];
  terminated = false;

  postMessage(ask: BergamotAsk): void {
    this.asked.push(ask);
    const answer = this.answer(ask);
    if (answer) queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: answer })));
  }

  answer(ask: BergamotAsk): BergamotAnswer | undefined {
    return ask.kind === 'load' ? undefined : { id: ask.id, texts: ask.texts.map((text) => `en:${text}`) };
  }

  terminate(): void {
    this.terminated = true;
  }
}

let workers: FakeWorker[];
const buffers = { model: new ArrayBuffer(8), vocabs: [new ArrayBuffer(4)] };

function open(answer?: FakeWorker['answer'], loadModel = () => Promise.resolve(buffers)): Bergamot {
  return createBergamot({
    startWorker: () => {
      const worker = new FakeWorker();
      if (answer) worker.answer = answer;
      workers.push(worker);
      return worker as unknown as Worker;
    },
    loadModel,
    idleMs: IDLE_MS,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {});
  workers = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('loads once, asks in batches, answers in order', async () => {
  const bergamot = open();
  const texts = Array.from({ length: 20 }, (_, at) => `句${at}`);
  expect(await bergamot.translate('zh-en', texts, never)).toEqual(texts.map((text) => `en:${text}`));
  const [load, ...asks] = workers[0]?.asked ?? [];
  expect(load).toMatchObject({ kind: 'load' });
  expect(asks.map((ask) => ask.kind === 'translate' && ask.texts.length)).toEqual([8, 8, 4]);
  expect(workers).toHaveLength(1);
});

it('frees the Worker when nobody asked for a while, and starts a new one for the next sentence', async () => {
  const bergamot = open();
  await bergamot.translate('zh-en', ['一'], never);
  await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
  expect(bergamot.isResident()).toBe(true);
  await bergamot.translate('zh-en', ['二'], never);
  await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
  expect(workers[0]?.terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(workers[0]?.terminated).toBe(true);
  expect(bergamot.isResident()).toBe(false);
  expect(await bergamot.translate('zh-en', ['三'], never)).toEqual(['en:三']);
  expect(workers).toHaveLength(2);
});

it('ends a Worker that does not answer', async () => {
  const bergamot = open(() => undefined);
  const said = expect(bergamot.translate('zh-en', ['一'], never)).rejects.toMatchObject({
    problem: { code: 'engine_stuck' },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await said;
  expect(workers[0]?.terminated).toBe(true);
});

it.each([
  ['the model does not load', (ask: BergamotAsk) => (ask.kind === 'load' ? { broke: 'abort()' } : undefined)],
  [
    'a batch breaks it',
    (ask: BergamotAsk) => (ask.kind === 'load' ? undefined : { id: ask.id, broke: 'abort()' }),
  ],
])('when %s it says so and ends the Worker', async (_, answer) => {
  await expect(open(answer).translate('zh-en', ['一'], never)).rejects.toMatchObject({
    problem: { code: 'engine_broken', again: true },
  });
  expect(workers[0]?.terminated).toBe(true);
});

it('says what loading said when there is no model', async () => {
  const bergamot = open(undefined, () =>
    Promise.reject(new ProblemError({ code: 'model_none', again: false })),
  );
  await expect(bergamot.translate('zh-en', ['一'], never)).rejects.toMatchObject({
    problem: { code: 'model_none' },
  });
  expect(bergamot.isResident()).toBe(false);
});

it('an abort stops the batches that were not asked yet', async () => {
  const controller = new AbortController();
  const bergamot = open((ask) => {
    if (ask.kind === 'load') return undefined;
    controller.abort(new Error('enough'));
    return { id: ask.id, texts: ask.texts };
  });
  const texts = Array.from({ length: 20 }, (_, at) => `句${at}`);
  await expect(bergamot.translate('zh-en', texts, controller.signal)).rejects.toThrow('enough');
  expect(workers[0]?.asked).toHaveLength(2);
});

it.each([
  [4, 1],
  [8, 2],
])('a machine of %d GB keeps %d model(s) in memory', async (deviceMemory, models) => {
  vi.stubGlobal('navigator', { deviceMemory });
  const bergamot = open();
  await bergamot.translate('zh-en', ['一'], never);
  await bergamot.translate('en-zh', ['one'], never);
  expect(workers.filter(({ terminated }) => !terminated)).toHaveLength(models);
});

it('where one model fits, two ways asked at once take turns, and neither throws the other out', async () => {
  vi.stubGlobal('navigator', { deviceMemory: 4 });
  const bergamot = open();
  const texts = Array.from({ length: 20 }, (_, at) => `句${at}`);
  const both = await Promise.all([
    bergamot.translate('zh-en', texts, never),
    bergamot.translate('en-ja', ['one'], never),
  ]);
  expect(both.map(({ length }) => length)).toEqual([20, 1]);
  expect(workers.map(({ asked }) => asked.length)).toEqual([4, 2]);
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
});

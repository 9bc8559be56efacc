import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ProblemError } from '@/utils/domain/problem';
import { AskError } from '@/utils/translate/ask';
import type { Engine } from '@/utils/translate/engine';
import { restAfterFailure } from '@/utils/translate/rest-after-failure';

const problem = { code: 'engine_busy', again: true };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('says why it rests, in the direction that failed, until it has rested', async () => {
  const engine: Engine = {
    id: 'endpoint',
    state: () => Promise.resolve({ kind: 'ready' }),
    translate: () => Promise.reject(new ProblemError(problem)),
  };
  const resting = restAfterFailure(engine, 60_000);
  expect(await resting.state('zh-en')).toEqual({ kind: 'ready' });
  await expect(resting.translate('zh-en', ['一'], new AbortController().signal, 'ferry')).rejects.toThrow();
  expect(await resting.state('zh-en')).toEqual({ kind: 'failed', problem });
  expect(await resting.state('en-zh')).toEqual({ kind: 'ready' });
  vi.advanceTimersByTime(60_001);
  expect(await resting.state('zh-en')).toEqual({ kind: 'ready' });
});

it('a stop is no failure', async () => {
  const engine: Engine = {
    id: 'bergamot',
    state: () => Promise.resolve({ kind: 'ready' }),
    translate: () => Promise.reject(new Error('stopped')),
  };
  const resting = restAfterFailure(engine, 60_000);
  await expect(resting.translate('zh-en', ['一'], AbortSignal.abort(), 'ferry')).rejects.toThrow('stopped');
  expect(await resting.state('zh-en')).toEqual({ kind: 'ready' });
});

it('an engine that lets its time run out rests too, though it never settles', async () => {
  const engine: Engine = {
    id: 'bergamot',
    state: () => Promise.resolve({ kind: 'ready' }),
    translate: () => new Promise(() => undefined),
  };
  const resting = restAfterFailure(engine, 60_000);
  const time = new AbortController();
  const asked = resting.translate('zh-en', ['一'], time.signal, 'ferry');
  time.abort(new DOMException('', 'TimeoutError'));
  await expect(asked).rejects.toThrow();
  expect(await resting.state('zh-en')).toEqual({
    kind: 'failed',
    problem: { code: 'engine_stuck', again: true },
  });
});

it('rests for as long as the service asked, and a changed key makes it work again at once', async () => {
  const engine: Engine = {
    id: 'deepl',
    state: () => Promise.resolve({ kind: 'ready' }),
    translate: () => Promise.reject(new AskError(problem, 300_000)),
  };
  const resting = restAfterFailure(engine, 60_000);
  await expect(resting.translate('zh-en', ['一'], new AbortController().signal, 'ferry')).rejects.toThrow();
  vi.advanceTimersByTime(299_000);
  expect(await resting.state('zh-en')).toEqual({ kind: 'failed', problem });
  resting.forget();
  expect(await resting.state('zh-en')).toEqual({ kind: 'ready' });
});

it.each(['engine_cap_day', 'engine_cap_month', 'engine_none'])(
  '%s is no failure: its state tells',
  async (code) => {
    const engine: Engine = {
      id: 'endpoint',
      state: () => Promise.resolve({ kind: 'ready' }),
      translate: () => Promise.reject(new ProblemError({ code, again: false })),
    };
    const resting = restAfterFailure(engine, 60_000);
    await expect(resting.translate('zh-en', ['一'], new AbortController().signal, 'ferry')).rejects.toThrow();
    expect(await resting.state('zh-en')).toEqual({ kind: 'ready' });
  },
);

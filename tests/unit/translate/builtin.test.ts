import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  BUILTIN_STALL_MS,
  builtinState,
  createBuiltinHost,
  hasBuiltin,
  prepareBuiltin,
} from '@/utils/translate/builtin';

const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A `Translator` whose `create()` does what the test says. */
function stub(create: (options: { monitor?: (monitor: EventTarget) => void }) => Promise<unknown>): void {
  vi.stubGlobal('Translator', { availability: () => Promise.resolve('downloadable'), create });
}

it.each([
  ['available', { kind: 'ready' }],
  ['downloadable', { kind: 'needs-click', bytes: undefined }],
  ['downloading', { kind: 'needs-click', bytes: undefined }],
  ['unavailable', { kind: 'failed', problem: { code: 'builtin_unavailable', again: false } }],
])('%s is shown as %j', async (availability, state) => {
  vi.stubGlobal('Translator', { availability: () => Promise.resolve(availability) });
  expect(await builtinState('zh-en')).toEqual(state);
});

it('is not there where the browser has none', () => {
  expect(hasBuiltin()).toBe(false);
});

it('gives up on a create() that never settles, at its deadline and not before', async () => {
  stub(() => new Promise(() => undefined));
  const settled = vi.fn<(thrown: unknown) => void>();
  void prepareBuiltin('zh-en', { signal: never, onShare: () => undefined }).catch(settled);
  await vi.advanceTimersByTimeAsync(BUILTIN_STALL_MS - 1);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledWith(
    expect.objectContaining({ problem: { code: 'builtin_stalled', again: true } }),
  );
});

it('waits as long as the download moves', async () => {
  const monitor = new EventTarget();
  const shares: number[] = [];
  stub((options) => {
    options.monitor?.(monitor);
    return new Promise(() => undefined);
  });
  vi.stubGlobal(
    'ProgressEvent',
    class extends Event {
      loaded = 0.5;
    },
  );
  const settled = vi.fn<() => void>();
  void prepareBuiltin('zh-en', { signal: never, onShare: (share) => shares.push(share) }).catch(settled);
  await vi.advanceTimersByTimeAsync(BUILTIN_STALL_MS - 1);
  monitor.dispatchEvent(new ProgressEvent('downloadprogress'));
  await vi.advanceTimersByTimeAsync(BUILTIN_STALL_MS - 1);
  expect(settled).not.toHaveBeenCalled();
  expect(shares).toEqual([0.5]);
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalled();
});

it('keeps one translator open, and opens another after it broke', async () => {
  let created = 0;
  let works = true;
  stub(() => {
    created++;
    return Promise.resolve({
      translate: (text: string) =>
        works ? Promise.resolve(`en:${text}`) : Promise.reject(new Error('gone')),
      destroy: () => undefined,
    });
  });
  const translate = createBuiltinHost();
  expect(await translate('zh-en', ['一', '二'], never)).toEqual(['en:一', 'en:二']);
  await translate('zh-en', ['三'], never);
  expect(created).toBe(1);
  works = false;
  await expect(translate('zh-en', ['四'], never)).rejects.toMatchObject({
    problem: { code: 'builtin_broken' },
  });
  works = true;
  await translate('zh-en', ['五'], never);
  expect(created).toBe(2);
});

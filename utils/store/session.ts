import type { Direction } from '@/utils/domain/language';
import browser from 'webextension-polyfill';

const key = 'builtinStalled';
const since = 'awakeSince';

/** Directions in which the browser's own translator never answered since the browser started. */
export async function loadStalledBuiltins(): Promise<readonly Direction[]> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as readonly Direction[] | undefined) ?? [];
}

/** Remembers, until the browser closes, that the browser's own translator never answered. */
export async function markBuiltinStalled(direction: Direction): Promise<void> {
  const known = await loadStalledBuiltins();
  await browser.storage.session.set({ [key]: [...new Set([...known, direction])] });
}

/** When this browser first woke Ferry since it was started (ms): `now`, for whoever asks first. */
export async function awakeSince(now: number): Promise<number> {
  const stored = await browser.storage.session.get(since);
  const known = stored[since] as number | undefined;
  if (known === undefined) await browser.storage.session.set({ [since]: now });
  return known ?? now;
}

/** Calls back on every change until the signal aborts. */
export function watchStalledBuiltins(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && key in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

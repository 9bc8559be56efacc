import browser from 'webextension-polyfill';
import { afterVisit, type ProbeHealth } from '@/utils/domain/health';

const key = 'health';
let noting = Promise.resolve();

/** Every probe that was looked for so far. It stays on this device. */
export async function loadHealth(): Promise<readonly ProbeHealth[]> {
  const stored = await browser.storage.local.get(key);
  return (stored[key] as readonly ProbeHealth[] | undefined) ?? [];
}

/** Adds one visit, one after the other. */
export function noteHealth(visit: Parameters<typeof afterVisit>[1]): Promise<void> {
  noting = noting.then(() => note(visit));
  return noting;
}

async function note(visit: Parameters<typeof afterVisit>[1]): Promise<void> {
  const rows = await loadHealth();
  const isSame = (row: ProbeHealth): boolean =>
    row.platform === visit.platform && row.surface === visit.surface && row.probe === visit.probe;
  const before = rows.find(isSame);
  const after = afterVisit(before, visit);
  if (before?.rung === after.rung && before.misses === after.misses) return;
  await browser.storage.local.set({ [key]: [...rows.filter((row) => !isSame(row)), after] });
}

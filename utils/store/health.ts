import browser from 'webextension-polyfill';
import type { PlatformId } from '@/utils/domain/draft';
import { afterVisit, type ProbeHealth } from '@/utils/domain/health';

const key = 'health';
const readKey = 'healthRead';
let noting: Promise<unknown> = Promise.resolve();

/** Every probe that was looked for so far. It stays on this device. */
export async function loadHealth(): Promise<readonly ProbeHealth[]> {
  const stored = await browser.storage.local.get(key);
  return (stored[key] as readonly ProbeHealth[] | undefined) ?? [];
}

/** Adds one visit, one after the other; answers what is known of the probe now. */
export function noteHealth(visit: Parameters<typeof afterVisit>[1]): Promise<ProbeHealth> {
  const noted = noting.then(() => note(visit));
  noting = noted.catch(() => undefined);
  return noted;
}

/** The version of Ferry in which she read that this platform's pages changed. */
export async function healthReadIn(platform: PlatformId): Promise<string | undefined> {
  return (await loadRead())[platform];
}

export async function markHealthRead(platform: PlatformId, version: string): Promise<void> {
  await browser.storage.local.set({ [readKey]: { ...(await loadRead()), [platform]: version } });
}

async function loadRead(): Promise<Partial<Record<PlatformId, string>>> {
  const stored = await browser.storage.local.get(readKey);
  return (stored[readKey] as Partial<Record<PlatformId, string>> | undefined) ?? {};
}

async function note(visit: Parameters<typeof afterVisit>[1]): Promise<ProbeHealth> {
  const rows = await loadHealth();
  const isSame = (row: ProbeHealth): boolean =>
    row.platform === visit.platform && row.surface === visit.surface && row.probe === visit.probe;
  const before = rows.find(isSame);
  const after = afterVisit(before, visit);
  if (JSON.stringify(before) !== JSON.stringify(after))
    await browser.storage.local.set({ [key]: [...rows.filter((row) => !isSame(row)), after] });
  return after;
}

import browser from 'webextension-polyfill';
import { isReadLang, type ReadLang } from '@/utils/domain/language';

const key = 'met';

/** Languages she meets and does not read, the newest first: what an engine is worth having for. */
export async function loadMet(): Promise<readonly ReadLang[]> {
  const { [key]: met } = await browser.storage.local.get(key);
  return Array.isArray(met) ? met.filter(isReadLang) : [];
}

export async function noteMet(lang: ReadLang): Promise<void> {
  const others = (await loadMet()).filter((each) => each !== lang);
  await browser.storage.local.set({ [key]: [lang, ...others] });
}

/** Calls back on every change until the signal aborts. */
export function watchMet(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && key in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

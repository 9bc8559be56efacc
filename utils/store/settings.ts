import browser from 'webextension-polyfill';
import type { Lang, ReadLang } from '@/utils/domain/language';
import type { PlatformId } from '@/utils/domain/draft';
import type { EngineOrder } from '@/utils/domain/engine-order';
import type { Cap } from '@/utils/domain/ledger';
import type { MessagesMay } from '@/utils/domain/privacy';
import type { Show } from '@/utils/domain/show';
import type { EngineId, RemoteEngine } from '@/utils/domain/translation';

/** What the person chose. No secrets here: content scripts read this too. */
export type Settings = {
  /** Translate on pages at all. */
  readonly reading: boolean;
  /** Platforms switched off for reading. */
  readonly restingPlatforms: readonly PlatformId[];
  /** Platforms whose messages she has translated, and by which engines. */
  readonly messages: Readonly<Partial<Record<PlatformId, MessagesMay>>>;
  /** The language she wants translations in. */
  readonly wants: ReadLang;
  /** Every language she reads, `wants` first; text in them is left alone. */
  readonly reads: readonly ReadLang[];
  /** How translations are shown. */
  readonly show: Show;
  /** Say in her language what a site's Chinese buttons say. */
  readonly labels: boolean;
  /** Engines switched off. */
  readonly enginesOff: readonly EngineId[];
  readonly engineOrder: EngineOrder;
  /** The most an engine that is not on this device may be sent. */
  readonly engineCaps: Readonly<Partial<Record<RemoteEngine, Cap>>>;
  /** A key for DeepL is kept. Keys are secrets and live in the database. */
  readonly deepl: boolean;
  /** Her own translation server; '' while there is none. */
  readonly endpointUrl: string;
  /** The server of her AI model, and which model; '' while there is none. */
  readonly chatUrl: string;
  readonly chatModel: string;
  /** Her audience's clock, IANA. */
  readonly audienceZone: string;
};

const key = 'settings';

/**
 * Ferry speaks Chinese: she reads Chinese and wants English in Chinese; and the other way round. `getUILanguage` is not
 * asked: in Chromium it may name another language than the texts are in (2026-11).
 */
function defaults(): Settings {
  const wants: Lang = browser.i18n.getMessage('ui_locale').startsWith('zh') ? 'zh' : 'en';
  return {
    reading: true,
    restingPlatforms: [],
    messages: {},
    wants,
    reads: [wants],
    show: 'below',
    labels: true,
    enginesOff: [],
    engineOrder: {},
    engineCaps: {},
    deepl: false,
    endpointUrl: '',
    chatUrl: '',
    chatModel: '',
    audienceZone: wants === 'zh' ? 'America/New_York' : 'Asia/Shanghai',
  };
}

export async function loadSettings(): Promise<Settings> {
  if (!isAtHand) return readSettings();
  held ??= readSettings();
  try {
    return await held;
  } catch (thrown) {
    held = undefined;
    throw thrown;
  }
}

let isAtHand = false;
let held: Promise<Settings> | undefined;

/**
 * From now on this context reads the settings once, and again when they change: the background needs them a dozen times
 * for one translation.
 */
export function keepSettingsAtHand(): void {
  isAtHand = true;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) held = undefined;
  });
}

async function readSettings(): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return withDefaults(stored as Partial<Settings> | undefined);
}

/** Until 0.1 there was no `wants`: the first of `reads` was it. */
function withDefaults(stored: Partial<Settings> = {}): Settings {
  const settings = { ...defaults(), ...stored };
  const wants = stored.wants ?? stored.reads?.[0] ?? settings.wants;
  return { ...settings, wants, reads: [wants, ...settings.reads.filter((lang) => lang !== wants)] };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...change } });
  held = undefined; // sooner than the browser says so
}

/** Calls back on every change, in any context, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && key in changes) void readSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

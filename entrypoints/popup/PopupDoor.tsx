import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup, type WaitingForm } from '@/components/popup/Popup';
import { Today } from '@/components/popup/Today';
import { Engines } from '@/entrypoints/engines/Engines';
import { SCREEN_KEY } from '@/entrypoints/background/jobs/translate-screen';
import { HostsChip } from '@/entrypoints/hosts/HostsChip';
import { MessagesOf } from '@/entrypoints/messages/MessagesOf';
import type { Count } from '@/utils/domain/day-count';
import { nameOf } from '@/utils/domain/draft';
import { healthOf, type ProbeHealth } from '@/utils/domain/health';
import type { Run } from '@/utils/domain/run';
import { t, uiLang } from '@/utils/i18n';
import { tellPage } from '@/utils/messages/page';
import { findPlatform, isMessages, platformAt } from '@/utils/platforms';
import { watchToday } from '@/utils/store/day-counts';
import { findDraft } from '@/utils/store/drafts';
import { loadHealth } from '@/utils/store/health';
import { watchRuns } from '@/utils/store/runs';
import { changeSettings, loadSettings, watchSettings, type Settings } from '@/utils/store/settings';

/** The popup, joined to the settings and to the tab behind it. */
export function PopupDoor() {
  const [settings, setSettings] = useState<Settings>();
  const [behind, setBehind] = useState<Behind>();
  const [screenKey, setScreenKey] = useState('');
  const [counts, setCounts] = useState<readonly Count[]>();
  const [health, setHealth] = useState<readonly ProbeHealth[]>([]);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    void loadSettings().then(setSettings);
    void tabBehind().then(setBehind);
    void keyOfScreen().then(setScreenKey);
    watchToday(setCounts, life.signal);
    void loadHealth().then(setHealth);
    watchRuns((runs) => void waitingOf(runs).then(setWaiting), life.signal);
    return () => life.abort();
  }, []);
  if (!settings || !counts) return null;
  const { url } = behind ?? {};
  const platform = url === undefined ? undefined : platformAt(url);
  const { reading, restingPlatforms, show, messages } = settings;
  const isPrivate = url !== undefined && isMessages(url);
  return (
    <Popup
      reading={reading}
      here={
        platform && {
          name: platform.name[uiLang()],
          experimental: platform.experimental ?? false,
          reading: !restingPlatforms.includes(platform.id),
          health: healthOf(platform.id, health),
        }
      }
      show={show}
      messages={platform && isPrivate && <MessagesOf platform={platform} />}
      waiting={waiting}
      hosts={<HostsChip />}
      engines={
        <Engines onDevice={isPrivate && platform !== undefined && messages[platform.id] !== 'any-engine'} />
      }
      onReading={(on) => void changeSettings({ reading: on })}
      onReadingHere={(on) => {
        if (!platform) return;
        const others = restingPlatforms.filter((id) => id !== platform.id);
        void changeSettings({ restingPlatforms: on ? others : [...others, platform.id] });
      }}
      today={
        <Today counts={counts} nameOf={(id) => findPlatform(id)?.name[uiLang()] ?? id} here={platform?.id} />
      }
      screenKey={screenKey}
      onScreen={() => {
        if (behind?.tabId !== undefined) void tellPage(behind.tabId, 'translateScreen');
      }}
      onShow={(next) => void changeSettings({ show: next })}
      onWaiting={(id) => {
        const run = waiting.find((it) => it.id === id)?.run;
        if (run) void showForm(run);
      }}
      onStudio={() => void openStudio('')}
      onSettings={() => void openStudio('#/settings')}
    />
  );
}

type Waiting = WaitingForm & { readonly run: Run };

/** The forms that hold everything and wait for her press, newest first. */
async function waitingOf(runs: readonly Run[]): Promise<readonly Waiting[]> {
  const lang = uiLang();
  const mine = runs.filter(({ outcome }) => outcome?.kind === 'waiting-for-you');
  return Promise.all(
    mine.map(async (run) => {
      const draft = await findDraft(run.draftId);
      return {
        id: run.id,
        platform: findPlatform(run.platform)?.name[lang] ?? run.platform,
        name: (draft && nameOf(draft, lang)) ?? t('plan_untitled'),
        run,
      };
    }),
  );
}

/** Its tab comes to the front; where that is gone, the receipt. */
async function showForm({ tabId, draftId }: Run): Promise<void> {
  try {
    const { windowId } = await browser.tabs.update(tabId ?? browser.tabs.TAB_ID_NONE, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    window.close();
  } catch {
    await openStudio(`#/drafts/${draftId}`);
  }
}

type Behind = { readonly tabId: number | undefined; readonly url: string | undefined };

/** The tab the popup was opened over; its address is known only where Ferry may be. */
async function tabBehind(): Promise<Behind> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id, url: tab?.url };
}

/** The key she may press instead, as the browser writes it. */
async function keyOfScreen(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === SCREEN_KEY)?.shortcut ?? '';
}

/** The Studio that is open already comes to the front; two would only confuse. */
async function openStudio(room: string): Promise<void> {
  const url = browser.runtime.getURL('studio.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url: url + room });
  else {
    await browser.tabs.update(open.id, { active: true, ...(room !== '' && { url: url + room }) });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
  window.close();
}

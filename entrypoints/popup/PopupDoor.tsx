import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '@/components/popup/Popup';
import { Engines } from '@/entrypoints/engines/Engines';
import { HostsChip } from '@/entrypoints/hosts/HostsChip';
import { uiLang } from '@/utils/i18n';
import { platformAt } from '@/utils/platforms';
import type { Platform } from '@/utils/platforms/platform';
import { changeSettings, loadSettings, watchSettings, type Settings } from '@/utils/store/settings';

/** The popup, joined to the settings and to the tab behind it. */
export function PopupDoor() {
  const [settings, setSettings] = useState<Settings>();
  const [platform, setPlatform] = useState<Platform>();
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    void loadSettings().then(setSettings);
    void platformOfTab().then(setPlatform);
    return () => life.abort();
  }, []);
  if (!settings) return null;
  const { reading, restingPlatforms, reads } = settings;
  return (
    <Popup
      reading={reading}
      here={platform && { name: platform.name[uiLang()], reading: !restingPlatforms.includes(platform.id) }}
      hosts={<HostsChip />}
      engines={<Engines first={reads.includes('en') ? 'zh-en' : 'en-zh'} folded />}
      onReading={(on) => void changeSettings({ reading: on })}
      onReadingHere={(on) => {
        if (!platform) return;
        const others = restingPlatforms.filter((id) => id !== platform.id);
        void changeSettings({ restingPlatforms: on ? others : [...others, platform.id] });
      }}
      onStudio={() => void openStudio('')}
      onSettings={() => void openStudio('#/settings')}
    />
  );
}

/** Known only where Ferry may be, and in the tab the popup was opened over. */
async function platformOfTab(): Promise<Platform | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url === undefined ? undefined : platformAt(tab.url);
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

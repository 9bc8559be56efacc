import browser from 'webextension-polyfill';
import { tellPage } from '@/utils/messages/page';

/** The name of the key in the manifest. */
export const SCREEN_KEY = 'translate-screen';

/** The key was pressed: the page she looks at brings what is in view, or puts all of it out of sight. */
export async function translateScreen(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await tellPage(tab.id, 'translateScreen');
}

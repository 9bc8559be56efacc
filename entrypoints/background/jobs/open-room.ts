import browser from 'webextension-polyfill';
import type { Input } from '@/utils/messages/protocol';

/** Opens one of Ferry's own rooms in a tab of its own. */
export async function openRoom({ room }: Input<'openRoom'>): Promise<undefined> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/studio.html#/${room}`) });
}

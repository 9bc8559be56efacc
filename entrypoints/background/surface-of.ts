import browser from 'webextension-polyfill';
import { addressOf, type Sender } from '@/utils/messages/server';
import { placeOf, platformAt } from '@/utils/platforms';

/** Where a question comes from, as the browser says: `rednote.note`, `tiktok`, or `ferry` for a page of Ferry's own. */
export function surfaceOf(sender: Sender): string {
  const url = addressOf(sender);
  if (url === undefined || url.startsWith(browser.runtime.getURL(''))) return 'ferry';
  const place = placeOf(url);
  return place ? `${place.platform.id}.${place.surface.name}` : (platformAt(url)?.id ?? new URL(url).host);
}

import type { Ferry } from './ferry';
import type { Tab } from './tab';
import { until } from './until';

/** Ferry's popup as it is over `tab`: drawn behind it, because it asks for the tab in front as soon as it is drawn. */
export async function openPopupOver(ferry: Ferry, tab: Tab): Promise<Tab> {
  const popup = await ferry.page('manifest.json');
  await tab.bringToFront();
  await until('the tab is in front', async () => (await frontUrl(ferry)) === tab.url());
  await popup.goto(ferry.extensionUrl('popup.html'));
  await popup.waitFor({ role: 'switch', nth: 1 }, { why: 'the popup knows the site it stands over' });
  return popup;
}

/** The address of the tab the person looks at, as the browser tells the extension. */
export function frontUrl(ferry: Ferry): Promise<string | undefined> {
  return ferry.inside(async () => {
    type Api = { tabs: { query(by: object): Promise<readonly { readonly url?: string }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const [front] = await (browser ?? chrome).tabs.query({ active: true, currentWindow: true });
    return front?.url;
  });
}

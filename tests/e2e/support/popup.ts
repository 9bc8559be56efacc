import type { Ferry } from './ferry';
import type { Tab } from './tab';
import { until } from './until';

/** Ferry's popup as it is when it was opened over `tab`: it asks for the tab in front when it is drawn. */
export async function openPopupOver(ferry: Ferry, tab: Tab): Promise<Tab> {
  const popup = await ferry.page('popup.html');
  await tab.bringToFront();
  await until('the tab is in front', async () => (await frontUrl(ferry)) === tab.url());
  await popup.reload();
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

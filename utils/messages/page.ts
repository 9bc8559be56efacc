import browser, { type Runtime } from 'webextension-polyfill';

/** What Ferry tells a page it reads on. Names only: nothing to parse, so content scripts may hear it. */
export type PageMessage = 'translateScreen';

/** Tells the page of a tab; false where Ferry does not read. */
export async function tellPage(tabId: number, message: PageMessage): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage<{ ferryPage: PageMessage }, boolean>(tabId, {
      ferryPage: message,
    })) satisfies boolean;
  } catch {
    return false; // nobody listens there
  }
}

/** Hears it in the page; `onHear` answers whether it did anything. Until the signal aborts. */
export function hearPage(message: PageMessage, onHear: () => boolean, until: AbortSignal): void {
  const listen = (heard: unknown, sender: Runtime.MessageSender): Promise<boolean> | undefined => {
    const isMine = typeof heard === 'object' && heard !== null && 'ferryPage' in heard;
    if (!isMine || heard.ferryPage !== message || sender.id !== browser.runtime.id) return undefined;
    return Promise.resolve(onHear());
  };
  browser.runtime.onMessage.addListener(listen);
  until.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

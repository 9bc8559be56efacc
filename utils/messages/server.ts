import browser, { type Runtime } from 'webextension-polyfill';
import { problemOf } from '@/utils/domain/problem';
import type { Answers, Envelope, Input, MessageName, Messages, Reply } from './protocol';

/** Who sent a message, as the browser says (never as the message claims). */
export type Sender = {
  readonly tabId: number | undefined;
  /** Where its script began. A page that changes its address without loading anew is elsewhere by now. */
  readonly url: string | undefined;
  readonly tabUrl?: string | undefined;
};

/** The address a question comes from: the tab's, which is the one she sees (both browsers, 2026-11). */
export function addressOf({ url, tabUrl }: Sender): string | undefined {
  return tabUrl ?? url;
}

export type Handlers<N extends MessageName> = {
  readonly [K in N]: (input: Input<K>, sender: Sender) => Promise<Answers[K]> | Answers[K];
};

/**
 * Answers the messages in `handlers`; the others are left to whoever else listens. Attach synchronously at start-up.
 * A message that does not parse, or comes from where it may not, is refused.
 */
export function serve<N extends MessageName>(messages: Pick<Messages, N>, handlers: Handlers<N>): void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<Reply<N>> | undefined => {
    if (!isEnvelope(message) || !(message.ferry in handlers)) return undefined;
    return answer(messages, handlers, message as Envelope & { ferry: N }, sender);
  };
  browser.runtime.onMessage.addListener(listen);
}

async function answer<N extends MessageName>(
  messages: Pick<Messages, N>,
  handlers: Handlers<N>,
  { ferry, input }: Envelope & { ferry: N },
  sender: Runtime.MessageSender,
): Promise<Reply<N>> {
  const parsed = messages[ferry].in.safeParse(input);
  if (!parsed.success || !mayAsk(messages[ferry].from, sender))
    return { problem: { code: 'refused', again: false } };
  try {
    const handle = handlers[ferry] as (input: unknown, sender: Sender) => Promise<Answers[N]> | Answers[N];
    return {
      ok: await handle(parsed.data, { tabId: sender.tab?.id, url: sender.url, tabUrl: sender.tab?.url }),
    };
  } catch (thrown) {
    console.error('[ferry]', ferry, thrown);
    return { problem: problemOf(thrown) };
  }
}

function mayAsk(from: 'any' | 'page' | 'own', sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = sender.url === undefined || sender.url.startsWith(browser.runtime.getURL(''));
  return from === 'any' || own === (from === 'own');
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'ferry' in message && typeof message.ferry === 'string'
  );
}

import { z } from 'zod';
import type { Direction } from '@/utils/domain/language';
import { ProblemError, type Problem } from '@/utils/domain/problem';
import type { Engine } from './engine';

/** Her own translation server, LibreTranslate's way. */
export type Endpoint = { readonly url: string; readonly key: string | undefined };

const TIMEOUT_MS = 20_000;

/** Texts in one request; LibreTranslate's public servers refuse long batches. */
const BATCH = 25;

const answerShape = z.object({ translatedText: z.array(z.string()) });

/** The engine for `find()`'s server; off while there is none. The key goes into the request and nowhere else. */
export function createEndpoint(find: () => Promise<Endpoint | undefined>): Engine {
  return {
    id: 'endpoint',
    async state() {
      return (await find()) ? { kind: 'ready' } : { kind: 'off' };
    },
    async translate(direction, texts, signal) {
      const endpoint = await find();
      if (!endpoint) throw new ProblemError({ code: 'endpoint_none', again: false });
      const answers: string[] = [];
      for (let at = 0; at < texts.length; at += BATCH)
        answers.push(...(await ask(endpoint, direction, texts.slice(at, at + BATCH), signal)));
      return answers.map((text) => ({ text }));
    },
  };
}

/**
 * The address as typed, made whole: `translate.example.org` becomes `https://translate.example.org`.
 * Undefined when it is no address, or plain http to another machine.
 */
export function parseEndpointUrl(typed: string): string | undefined {
  const address = typed
    .trim()
    .replace(/\/+$/, '')
    .replace(/\/translate$/, '');
  const url = URL.parse(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  if (!url || address === '' || url.username !== '' || url.password !== '') return undefined;
  const isHere = ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) return undefined;
  return url.origin + url.pathname.replace(/\/+$/, '');
}

async function ask(
  { url, key }: Endpoint,
  direction: Direction,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const [source, target] = direction.split('-');
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(`${url}/translate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ q: texts, source, target, format: 'text', ...(key && { api_key: key }) }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, deadline]),
    });
    if (!response.ok) throw new ProblemError(problemOfStatus(response.status));
    const answer = answerShape.safeParse(await response.json().catch(unlessStopped(signal, deadline)));
    if (answer.data?.translatedText.length !== texts.length)
      throw new ProblemError({ code: 'endpoint_answer', again: false });
    return answer.data.translatedText;
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    signal.throwIfAborted();
    const code = deadline.aborted ? 'endpoint_slow' : 'endpoint_unreachable';
    throw new ProblemError({ code, again: true }); // without the cause: it may hold her address
  }
}

function problemOfStatus(status: number): Problem {
  if (status === 401 || status === 403) return { code: 'endpoint_key', again: false };
  if (status === 429) return { code: 'endpoint_busy', again: true };
  if (status >= 500) return { code: 'endpoint_down', again: true };
  return { code: 'endpoint_answer', again: false };
}

/** What is not JSON is a malformed answer, unless it was cut off by a stop or the deadline. */
function unlessStopped(...signals: readonly AbortSignal[]): (thrown: unknown) => undefined {
  return (thrown) => {
    if (signals.some(({ aborted }) => aborted)) throw thrown;
    return undefined;
  };
}

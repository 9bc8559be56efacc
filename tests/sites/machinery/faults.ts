import { send, sendJson, type Reply } from './http';

/** What goes wrong at any engine's server, by the status or by what happens. `cut`: the line breaks in the middle of an answer. */
export const faults = ['401', '403', '429', '456', '500', 'hang', 'malformed', 'cut'] as const;
export type Fault = (typeof faults)[number];

/** What a test tells an engine's replica, and what the replica has seen. */
export type EngineReplica<M extends string> = {
  /** How it answers. */
  mode: M;
  /** How it answers the next requests, one each, before `mode`. */
  first: M[];
  /** With a 429, in seconds. */
  retryAfter: number;
  /** How often each text was asked for. */
  asked: Record<string, number>;
  /** The language each was said to be in, where the service is told. */
  sources: Record<string, string>;
  /** Every request that came, and the Unicode code points of its texts. */
  requests: { readonly texts: number; readonly characters: number; readonly key: string }[];
};

/** As on the first day. */
export function freshReplica<M extends string>(): EngineReplica<M | 'ok'> {
  return { mode: 'ok', first: [], retryAfter: 0, asked: {}, sources: {}, requests: [] };
}

/** Counts a request and says how it is to be answered. */
export function note<M extends string>(replica: EngineReplica<M>, texts: readonly string[], key: string): M {
  for (const text of texts) replica.asked[text] = (replica.asked[text] ?? 0) + 1;
  const characters = texts.reduce((sum, text) => sum + Array.from(text).length, 0);
  replica.requests.push({ texts: texts.length, characters, key });
  return replica.first.shift() ?? replica.mode;
}

export function isFault(mode: string): mode is Fault {
  return faults.some((fault) => fault === mode);
}

/** Answers with a fault; `words` is the error as this service writes it, for a status. */
export function sendFault(
  reply: Reply,
  fault: Fault,
  { retryAfter }: { readonly retryAfter: number },
  words: (status: number) => unknown,
): true {
  if (fault === 'hang') return true;
  if (fault === 'malformed') return send(reply, '<html>Bad gateway</html>', 'text/html');
  if (fault === 'cut') {
    reply.writeHead(200, { 'content-type': 'application/json', 'content-length': 4_000 });
    reply.write('{"', () => reply.destroy());
    return true;
  }
  const status = Number(fault);
  if (status === 429) reply.setHeader('retry-after', String(retryAfter));
  return sendJson(reply, words(status), status);
}

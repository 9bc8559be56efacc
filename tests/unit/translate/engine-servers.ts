import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';
import { createChat, type Chat } from '@/tests/sites/chat/chat';
import { createDeepl, type Deepl } from '@/tests/sites/deepl/deepl';
import { createTranslate, type Translate } from '@/tests/sites/libretranslate/translate';
import { freshReplica } from '@/tests/sites/machinery/faults';

/** The replicas of engines' servers on a port of this machine; DeepL's own hosts are answered there too. */
export type EngineServers = {
  readonly url: string;
  readonly deepl: Deepl;
  readonly chat: Chat;
  readonly endpoint: Translate;
  readonly reset: () => void;
  readonly close: () => void;
};

export async function startEngineServers(): Promise<EngineServers> {
  const replicas = { deepl: createDeepl(), chat: createChat(), endpoint: createTranslate() };
  const server: Server = createServer((request, reply) => {
    const url = new URL(request.url ?? '/', `https://${String(request.headers['x-real-host'] ?? 'here')}`);
    void (async () => {
      for (const { room } of Object.values(replicas)) if (await room({ request, url }, reply)) return;
      reply.writeHead(404).end();
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (asked: string, init: RequestInit) => {
    const { host, pathname } = new URL(asked);
    const headers = { ...(init.headers as Record<string, string>), 'x-real-host': host };
    return real(url + pathname, { ...init, headers });
  });
  return {
    url,
    ...replicas,
    reset: () => {
      for (const replica of Object.values(replicas)) Object.assign(replica, freshReplica());
      replicas.chat.unspeakable = undefined;
    },
    close: () => {
      vi.unstubAllGlobals();
      server.closeAllConnections();
      server.close();
    },
  };
}

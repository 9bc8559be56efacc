import { readFile } from 'node:fs/promises';
import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { createChat, type Chat } from './chat/chat';
import { createDeepl, deeplHosts, type Deepl } from './deepl/deepl';
import { createTranslate, translateHost, type Translate } from './libretranslate/translate';
import { bundlePages } from './machinery/bundle';
import { faults, freshReplica } from './machinery/faults';
import { redirect, send, sendJson, type Ask, type Reply, type Room } from './machinery/http';
import { emptyJournal, type Journal } from './machinery/journal';
import { createProxy } from './machinery/proxy';
import { contentSecurityPolicy, indexPage, shellOf } from './machinery/shell';
import { createUploads, trapsOf } from './machinery/uploads';
import { createModels, modelHosts, modelModes, type Models } from './mozilla/models';
import { sites, type Page } from './page';
import { pages } from './pages';
import type { TrapName } from './traps';

export type Shore = {
  /** Of the https server every site stands at. */
  readonly port: number;
  /** Of the CONNECT proxy Firefox goes through. */
  readonly proxyPort: number;
  readonly hosts: readonly string[];
  /** LibreTranslate again, and an AI model, on plain http: addresses a person would type for her own machine. */
  readonly translateUrl: string;
  readonly chatUrl: string;
  readonly chromiumArgs: () => string[];
  readonly firefoxPrefs: () => Record<string, unknown>;
  readonly models: Models;
  readonly translate: Translate;
  readonly deepl: Deepl;
  readonly chat: Chat;
  /** Set on every upload page that is asked for without `?trap=`: a fill opens an address of its own choosing. */
  readonly trapUploads: (...names: readonly TrapName[]) => void;
  readonly state: () => Journal;
  /** Forgets everything seen and sets every mode back to `ok`. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

const siteHosts = [...new Set(pages.flatMap((page) => page.hosts))];
export const hosts: readonly string[] = [...siteHosts, ...modelHosts, translateHost, ...deeplHosts];

/** Starts the replica shore on ephemeral loopback ports. */
export async function startShore(): Promise<Shore> {
  const folder = import.meta.dirname;
  const [key, cert, assets] = await Promise.all([
    readFile(join(folder, 'tls/key.pem')),
    readFile(join(folder, 'tls/cert.pem')),
    bundlePages(),
  ]);
  let journal = emptyJournal();
  let uploadTraps: readonly TrapName[] = [];
  const models = createModels();
  const translate = createTranslate();
  const deepl = createDeepl();
  const chat = createChat();
  const reset = (): void => {
    journal = emptyJournal();
    uploadTraps = [];
    Object.assign(models, { mode: 'ok', downloads: {} });
    for (const engine of [translate, deepl, chat]) Object.assign(engine, freshReplica());
    chat.unspeakable = undefined;
  };

  const desk: Room = ({ request, url }, reply) => {
    if (url.pathname === '/__shore/') return send(reply, indexPage(), 'text/html; charset=utf-8');
    if (url.pathname === '/__shore/state')
      return sendJson(reply, { ...journal, downloads: models.downloads, asked: translate.asked });
    if (request.method !== 'POST') return false;
    if (url.pathname === '/__shore/reset') reset();
    else if (url.pathname === '/__shore/mode') {
      models.mode = modelModes.find((mode) => mode === url.searchParams.get('models')) ?? models.mode;
      const modes = ['ok', ...faults] as const;
      translate.mode = modes.find((mode) => mode === url.searchParams.get('translate')) ?? translate.mode;
    } else return false;
    return sendJson(reply, {});
  };
  const assetRoom: Room = async ({ url }, reply) => {
    const [, name] = /^\/__shore\/assets\/([\w.-]+)$/.exec(url.pathname) ?? [];
    if (!name) return false;
    const look = ['client', ...sites].find((each) => name === `${each}.css`);
    const bytes = look ? await readFile(join(folder, `${look}/look.css`)) : assets.get(name);
    if (!bytes) return false;
    const type = extname(name) === '.css' ? 'text/css' : 'text/javascript';
    return send(reply, bytes, `${type}; charset=utf-8`);
  };
  const trapRoom: Room = ({ url }, reply) => {
    if (uploadTraps.length === 0 || url.searchParams.has('trap')) return false;
    if (!pageOf(url)?.traps.length) return false;
    url.searchParams.set('trap', uploadTraps.join(','));
    return redirect(reply, url.pathname + url.search);
  };
  const translateRoom: Room = (ask, reply) => ask.url.host === translateHost && translate.room(ask, reply);
  const rooms = [
    desk,
    assetRoom,
    createUploads(() => journal),
    trapRoom,
    pageRoom,
    models.room,
    translateRoom,
    deepl.room,
  ];

  const site = createServer({ key, cert }, (request, reply) => {
    const host = request.headers.host ?? 'localhost';
    journal.requests[host] = (journal.requests[host] ?? 0) + 1;
    void answer(rooms, { request, url: new URL(request.url ?? '/', `https://${host}`) }, reply);
  });
  const plain = createPlainServer((request, reply) => {
    void answer(
      [translate.room, chat.room],
      { request, url: new URL(request.url ?? '/', 'http://127.0.0.1') },
      reply,
    );
  });
  const port = await listen(site);
  const proxy = createProxy(hosts, () => port);
  const proxyPort = await listen(proxy);
  const translatePort = await listen(plain);

  return {
    port,
    proxyPort,
    hosts,
    translateUrl: `http://127.0.0.1:${translatePort}`,
    chatUrl: `http://127.0.0.1:${translatePort}/v1`,
    chromiumArgs: () => [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
      '--disable-quic',
    ],
    firefoxPrefs: () => ({
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    }),
    models,
    translate,
    deepl,
    chat,
    trapUploads: (...names) => {
      uploadTraps = names;
    },
    state: () => journal,
    reset,
    close: async () => {
      await Promise.all([site, proxy, plain].map(stop));
    },
  };
}

/** The sites themselves. */
const pageRoom: Room = ({ request, url }, reply) => {
  const page = pageOf(url);
  if (!page) return false;
  if (page.leadsTo) return redirect(reply, page.leadsTo + url.search);
  if (trapsOf(url).has('login') && !(request.headers.cookie ?? '').includes('shore_login=1'))
    return redirect(
      reply,
      `${page.signIn ?? '/login'}?redirectReason=401&lastUrl=${encodeURIComponent(url.pathname + url.search)}`,
    );
  reply.setHeader('content-security-policy', contentSecurityPolicy);
  return send(reply, shellOf(page), 'text/html; charset=utf-8');
};

function pageOf(url: URL): Page | undefined {
  return pages.find(
    ({ hosts, path, search }) =>
      hosts.includes(url.host) && path.test(url.pathname) && (search?.test(url.search) ?? true),
  );
}

async function answer(rooms: readonly Room[], ask: Ask, reply: Reply): Promise<void> {
  try {
    for (const room of rooms) if (await room(ask, reply)) return;
    send(reply, 'nothing stands here', 'text/plain', 404);
  } catch {
    reply.destroy(); // the visitor left in the middle of a request
  }
}

function listen(server: Server): Promise<number> {
  const open = new Set<Socket>();
  sockets.set(server, open);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** What each server has open. A server forgets what it tunnels, and would wait for it for ever. */
const sockets = new WeakMap<Server, Set<Socket>>();

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    for (const socket of sockets.get(server) ?? []) socket.destroy();
  });
}

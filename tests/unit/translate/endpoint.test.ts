import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createEndpoint, parseEndpointUrl, type Endpoint } from '@/utils/translate/endpoint';

type Question = { readonly q: readonly string[]; readonly source: string; readonly target: string };
type Answer = (reply: ServerResponse, question: Question) => void;

const echo: Answer = (reply, { q, target }) =>
  reply.end(JSON.stringify({ translatedText: q.map((text) => `[${target}] ${text}`) }));
let answer: Answer = echo;
let asked: (Question & Record<string, unknown>)[] = [];
let server: Server;
let url: string;

async function read(request: IncomingMessage): Promise<Question & Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Question & Record<string, unknown>;
}

beforeAll(async () => {
  server = createServer((request, reply) => {
    void read(request).then((question) => {
      asked.push(question);
      answer(reply, question);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  answer = echo;
  asked = [];
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const signal = new AbortController().signal;
const ask = (texts: readonly string[], endpoint: Partial<Endpoint> = {}) =>
  createEndpoint(() => Promise.resolve({ url, key: undefined, ...endpoint })).translate(
    'zh-en',
    texts,
    signal,
  );

it('asks in batches and answers in order', async () => {
  const texts = Array.from({ length: 60 }, (_, at) => `第${at}句`);
  expect(await ask(texts)).toEqual(texts.map((text) => ({ text: `[en] ${text}` })));
  expect(asked.map(({ q }) => q.length)).toEqual([25, 25, 10]);
  expect(asked[0]).toMatchObject({ source: 'zh', target: 'en', format: 'text' });
  expect(asked[0]).not.toHaveProperty('api_key');
});

it.each<readonly [string, Answer]>([
  ['endpoint_key', (reply) => reply.writeHead(401).end()],
  ['endpoint_key', (reply) => reply.writeHead(403).end()],
  ['endpoint_busy', (reply) => reply.writeHead(429).end()],
  ['endpoint_down', (reply) => reply.writeHead(502).end('<html>')],
  ['endpoint_answer', (reply) => reply.writeHead(400).end()],
  ['endpoint_answer', (reply) => reply.end('<html>hello</html>')],
  ['endpoint_answer', (reply) => reply.end('{"translatedText":["one"]}')],
  ['endpoint_unreachable', (reply) => reply.writeHead(302, { location: 'https://elsewhere.example/' }).end()],
  ['endpoint_unreachable', (reply) => reply.destroy()],
])('names %s', async (code, how) => {
  answer = how;
  await expect(ask(['你好', '再见'])).rejects.toMatchObject({ problem: { code } });
});

it('does not wait for ever', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  await expect(ask(['你好'])).rejects.toMatchObject({ problem: { code: 'endpoint_slow', again: true } });
});

it('sends the key to the server, and says it to nobody', async () => {
  await ask(['你好'], { key: 'k-secret' });
  expect(asked[0]).toMatchObject({ api_key: 'k-secret' });

  const said = vi.spyOn(console, 'error');
  answer = (reply) => reply.writeHead(401).end('bad key k-secret');
  const thrown: unknown = await ask(['你好'], { key: 'k-secret' }).catch((error: unknown) => error);
  const told = JSON.stringify([thrown, String(thrown), thrown instanceof Error && thrown.cause]);
  expect(told).not.toContain('k-secret');
  expect(said).not.toHaveBeenCalled();
});

it('is off until there is an address', async () => {
  expect(await createEndpoint(() => Promise.resolve(undefined)).state('zh-en')).toEqual({ kind: 'off' });
});

it.each([
  ['libretranslate.com', 'https://libretranslate.com'],
  [' https://mt.example.org/api/ ', 'https://mt.example.org/api'],
  ['https://mt.example.org/translate', 'https://mt.example.org'],
  ['http://localhost:5000/', 'http://localhost:5000'],
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ['http://mt.example.org', undefined],
  ['http://localhost.example.org', undefined],
  ['https://me:secret@mt.example.org', undefined],
  ['ftp://mt.example.org', undefined],
  ['javascript:alert(1)', undefined],
  ['two words', undefined],
  ['', undefined],
])('reads %j as %j', (typed, wanted) => {
  expect(parseEndpointUrl(typed)).toBe(wanted);
});

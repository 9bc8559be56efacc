import { createHash } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { downloadFile } from '@/utils/translate/download';
import type { ModelFile } from '@/utils/translate/models';

const whole = Buffer.alloc(300_000, 'ferry');
const answers: Readonly<Record<string, (reply: ServerResponse) => void>> = {
  '/whole': (reply) => reply.end(whole),
  '/missing': (reply) => reply.writeHead(404).end(),
  '/broken': (reply) => reply.writeHead(500).end(),
  '/short': (reply) => reply.end(whole.subarray(0, 1_000)),
  '/long': (reply) => reply.end(Buffer.concat([whole, whole])),
  '/other': (reply) => reply.end(Buffer.alloc(whole.length, 'other')),
  '/cut': (reply) => {
    reply.writeHead(200, { 'content-length': whole.length });
    reply.write(whole.subarray(0, 1_000), () => reply.destroy());
  },
  '/silent': () => undefined,
  '/stalls': (reply) => reply.write(whole.subarray(0, 1_000)),
};
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, reply) => answers[request.url ?? '']?.(reply));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function file(path: string): ModelFile {
  const sha256 = createHash('sha256').update(whole).digest('hex');
  return { fileType: 'model', sha256, bytes: whole.length, url: origin + path };
}

function download(path: string, signal = new AbortController().signal): Promise<Blob> {
  return downloadFile(file(path), { signal, stallMs: 150, onBytes: () => undefined });
}

it('gives back the file it was promised, and tells of every byte', async () => {
  let told = 0;
  const blob = await downloadFile(file('/whole'), {
    signal: new AbortController().signal,
    stallMs: 5_000,
    onBytes: (bytes) => (told += bytes),
  });
  expect(told).toBe(whole.length);
  expect(Buffer.from(await blob.arrayBuffer()).equals(whole)).toBe(true);
});

it.each([
  ['/missing', 'model_missing'],
  ['/broken', 'model_server'],
  ['/short', 'model_cut'],
  ['/long', 'model_wrong'],
  ['/other', 'model_wrong'],
  ['/cut', 'model_offline'],
  ['/silent', 'model_stalled'],
  ['/stalls', 'model_stalled'],
])('%s is named %s', async (path, code) => {
  await expect(download(path)).rejects.toMatchObject({ problem: { code } });
});

it('stops when it is told to', async () => {
  const controller = new AbortController();
  const download1 = download('/stalls', controller.signal);
  controller.abort(new Error('enough'));
  await expect(download1).rejects.toThrow('enough');
});

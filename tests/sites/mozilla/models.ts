import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { send, sendJson, type Ask, type Reply, type Room } from '@/tests/sites/machinery/http';

export const modelHosts = [
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
] as const;

/** How the attachment host behaves. `slow` sends sixteen parts, 100 ms apart; `stall` goes silent half-way. */
export const modelModes = ['ok', 'wrong-hash', '404', 'truncated', 'stall', 'slow'] as const;
export type ModelMode = (typeof modelModes)[number];

export type Models = { mode: ModelMode; downloads: Record<string, number>; readonly room: Room };

type Shelf = { readonly records: readonly ModelRecord[]; readonly files: ReadonlyMap<string, Buffer> };

/** As Mozilla's registry writes them (dump of 2026-05). */
type ModelRecord = {
  readonly name: string;
  readonly fileType: string;
  readonly fromLang: string;
  readonly toLang: string;
  readonly version: string;
  readonly attachment: { hash: string; size: number; filename: string; location: string; mimetype: string };
  readonly [more: string]: unknown;
};

const recordsPath = '/v1/buckets/main/collections/translations-models/records';
const fixtures = resolve(import.meta.dirname, '../../fixtures/toy-zhen');

/** Mozilla's registry and attachment host, holding the toy model under every pair: only of zh-en does it know anything. No CORS headers, as there. */
export function createModels(): Models {
  let shelf: Promise<Shelf> | undefined;
  const models: Models = {
    mode: 'ok',
    downloads: {},
    room: async (ask, reply) => {
      if (!modelHosts.some((host) => host === ask.url.host)) return false;
      shelf ??= fillShelf();
      const { records, files } = await shelf;
      if (ask.url.pathname === '/v1/')
        return sendJson(reply, { capabilities: { attachments: { base_url: `https://${modelHosts[1]}/` } } });
      if (ask.url.pathname === recordsPath) return sendJson(reply, { data: records });
      const location = ask.url.pathname.slice(1);
      const file = files.get(location);
      models.downloads[location] = (models.downloads[location] ?? 0) + 1;
      if (!file || models.mode === '404') return send(reply, 'not found', 'text/plain', 404);
      return sendFile(ask, reply, file, models.mode);
    },
  };
  return models;
}

function sendFile({ request }: Ask, reply: Reply, whole: Buffer, mode: ModelMode): true {
  const first = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const spoiled =
    mode === 'wrong-hash' ? Buffer.from(whole.map((byte, at) => (at === 9 ? byte ^ 1 : byte))) : whole;
  const body = spoiled.subarray(first);
  const half = body.subarray(0, body.length >> 1);
  reply.writeHead(first > 0 ? 206 : 200, {
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    ...(first > 0 && { 'content-range': `bytes ${first}-${whole.length - 1}/${whole.length}` }),
    // A truncated answer ends cleanly and says no length: only size and hash can tell.
    ...(mode !== 'truncated' && { 'content-length': body.length }),
  });
  if (mode === 'truncated') reply.end(half);
  else if (mode === 'stall') reply.write(half);
  else if (mode === 'slow') void trickle(reply, body);
  else reply.end(body);
  return true;
}

async function trickle(reply: Reply, body: Buffer): Promise<void> {
  const step = Math.ceil(body.length / 16);
  for (let at = 0; at < body.length && !reply.destroyed; at += step) {
    reply.write(body.subarray(at, at + step));
    await new Promise((done) => setTimeout(done, 100));
  }
  reply.end();
}

const pairs = [
  ['zh-Hans', 'en', 'zhen'],
  ['en', 'zh-Hans', 'enzh'],
  ['en', 'ja', 'enja'],
] as const;

async function fillShelf(): Promise<Shelf> {
  const files = new Map<string, Buffer>();
  const records: ModelRecord[] = [];
  for (const [fromLang, toLang, pair] of pairs)
    for (const [fileType, source, name] of [
      ['model', 'model.zhen.intgemm.alphas.bin', `model.${pair}.intgemm.alphas.bin`],
      ['srcvocab', 'srcvocab.zhen.spm', `srcvocab.${pair}.spm`],
      ['trgvocab', 'trgvocab.zhen.spm', `trgvocab.${pair}.spm`],
    ] as const) {
      const bytes = await readFile(resolve(fixtures, source));
      const record = describe(bytes, { name, fileType, fromLang, toLang, version: '2.0' });
      files.set(record.attachment.location, bytes);
      // Beside each: what a client must leave alone, a nightly build and the other script.
      records.push(
        { ...record, id: `${record.id}-a1`, version: '2.0a1', filter_expression: "env.channel == 'nightly'" },
        record,
        other(record),
      );
    }
  return { records, files };
}

function describe(
  bytes: Buffer,
  about: Pick<ModelRecord, 'name' | 'fileType' | 'fromLang' | 'toLang' | 'version'>,
): ModelRecord & { readonly id: string } {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const id = createHash('md5').update(`${about.name}${hash}`).digest('hex');
  const extension = about.name.split('.').at(-1) ?? 'bin';
  return {
    ...about,
    hash,
    schema: 1779478938169,
    attachment: {
      hash,
      size: bytes.length,
      filename: about.name,
      location: `main-workspace/translations-models/20260522194230--${id}.${extension}`,
      mimetype: 'application/octet-stream',
    },
    filter_expression: "env.appinfo.OS != 'Android' || env.channel != 'release'",
    id,
    last_modified: 1779803089686,
  };
}

/** The same pair in the other Chinese script; its files do not exist here. */
function other(record: ModelRecord & { readonly id: string }): ModelRecord {
  const swap = (lang: string): string => lang.replace('zh-Hans', 'zh-Hant');
  return {
    ...record,
    id: `${record.id}-hant`,
    fromLang: swap(record.fromLang),
    toLang: swap(record.toLang),
    attachment: { ...record.attachment, location: `main-workspace/translations-models/hant--${record.id}` },
    filter_expression: '',
  };
}

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf } from '@/utils/domain/problem';
import { readZip, zipOf } from '@/utils/media/zip';

const never = new AbortController().signal;
const ignore = (): void => undefined;
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => ({
  name,
  bytes: new Blob([content]),
});
const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());
const zipped = async (...files: readonly { name: string; bytes: Blob }[]): Promise<Uint8Array<ArrayBuffer>> =>
  bytesOf(await zipOf(files, ignore, never));
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'read',
    (thrown: unknown) => problemOf(thrown).code,
  );
const readAll = async (zip: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const entry of await readZip(new Blob([zip])))
    found[entry.name] = await (await entry.read(ignore, never)).text();
  return found;
};

describe('a zip', () => {
  it('gives back every file as it was put in, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }), async (contents) => {
        const files = contents.map((content, n) => ({
          name: `文件 ${n}.bin`,
          bytes: new Blob([Uint8Array.from(content)]),
        }));
        const entries = await readZip(await zipOf(files, ignore, never));
        expect(entries.map(({ name, size }) => [name, size])).toEqual(
          contents.map((content, n) => [`文件 ${n}.bin`, content.length]),
        );
        for (const [n, entry] of entries.entries())
          expect(await bytesOf(await entry.read(ignore, never))).toEqual(Uint8Array.from(contents[n] ?? []));
      }),
      { numRuns: 30 },
    );
  });

  it('is opened when another program packed it', async () => {
    const content = Buffer.from('hello hello hello hello\n');
    const packed = deflateRawSync(content);
    const zip = await zipped(file('hi.txt', Uint8Array.from(content)));
    expect(await readAll(repack(zip, packed, content.length))).toEqual({ 'hi.txt': content.toString() });
  });

  it('is never unpacked beyond what it claims to be', async () => {
    const packed = deflateRawSync(Buffer.alloc(5_000_000));
    const zip = await zipped(file('bomb.txt', Uint8Array.from(Buffer.alloc(24))));
    const [entry] = await readZip(new Blob([repack(zip, packed, 24)]));
    expect(await codeOf(entry?.read(ignore, never) ?? Promise.resolve())).toBe('bundle_changed');
  });

  it('tells of every byte that is not as it was', async () => {
    const zip = await zipped(file('draft.json', '{"a":1}'));
    const changed = Uint8Array.from(zip);
    changed[42] = (changed[42] ?? 0) ^ 1; // of the content: 30 of the head and 10 of the name are before it
    const [entry] = await readZip(new Blob([changed]));
    expect(await codeOf(entry?.read(ignore, never) ?? Promise.resolve())).toBe('bundle_changed');
  });

  it('is known for none, cut off or locked', async () => {
    const zip = await zipped(file('draft.json', '{"a":1}'), file('b', 'b'));
    expect(await codeOf(readZip(new Blob([])))).toBe('bundle_not_zip');
    expect(await codeOf(readZip(new Blob(['plain words that go on for a while, no zip at all'])))).toBe(
      'bundle_not_zip',
    );
    for (let length = 4; length < zip.length; length += 7)
      expect(await codeOf(readZip(new Blob([zip.slice(0, length)])))).toBe('bundle_cut_off');
    const locked = Uint8Array.from(zip);
    const directory = locked.length - 22 - (46 + 10) - (46 + 1);
    locked[directory + 8] = 1;
    const [entry] = await readZip(new Blob([locked]));
    expect(await codeOf(entry?.read(ignore, never) ?? Promise.resolve())).toBe('bundle_packed');
  });

  it('never ends in anything but a zip’s own words, whatever is broken', async () => {
    const zip = await zipped(file('draft.json', '{"a":1}'), file('b', 'bbbb'));
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, value) => {
        const broken = Uint8Array.from(zip);
        broken[at] = value;
        const said = await codeOf(readAll(broken));
        expect(said).toMatch(/^(?:read|bundle_(?:changed|cut_off|not_zip|packed|bomb))$/);
      }),
    );
  });

  it('stops when it is told to, and says how far it is', async () => {
    const stop = new AbortController();
    let count = 0;
    await zipOf([file('a', 'abc'), file('b', 'de')], (bytes) => (count += bytes), never);
    expect(count).toBe(5);
    stop.abort(new Error('stopped'));
    await expect(zipOf([file('a', 'abc')], ignore, stop.signal)).rejects.toThrow('stopped');
  });
});

/** The zip of one file, its content packed as another program would; `size` is what it claims to be. */
function repack(zip: Uint8Array<ArrayBuffer>, packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer);
  const title = view.getUint16(26, true);
  const was = view.getUint32(18, true);
  const head = zip.slice(0, 30 + title);
  const rest = zip.slice(30 + title + was);
  const out = Uint8Array.from([...head, ...packed, ...rest]);
  const now = new DataView(out.buffer);
  const directory = head.length + packed.length;
  for (const at of [0, directory + 2]) {
    now.setUint16(at + 8, 8, true);
    now.setUint32(at + 18, packed.length, true);
    now.setUint32(at + 22, size, true);
  }
  now.setUint32(out.length - 6, directory, true);
  return out;
}

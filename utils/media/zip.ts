import { ProblemError } from '@/utils/domain/problem';

/** Something to be put into a zip, or found in one. */
export type ZipFile = { readonly name: string; readonly bytes: Blob };

/** A file in a zip, not yet read. `size` in bytes, as the zip claims. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  /**
   * Its bytes, checked against the checksum; what is stored as it is stays on the disk.
   * @throws ProblemError `bundle_changed`
   */
  readonly read: (onBytes: (count: number) => void, signal: AbortSignal) => Promise<Blob>;
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22] as const;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8] as const;
/** Of a directory; ours has two or three lines. */
const MAX_DIRECTORY = 1024 ** 2;
/** What stands for a number that is written elsewhere (zip64), for zips Ferry has no use for. */
const ELSEWHERE = 0xffffffff;
/** Films and words do not shrink to less than a hundredth; what does was made to fill somebody's disk. */
const MAX_RATIO = 100;
/** So much may come of anything, in bytes. */
const HARMLESS = 1024 ** 2;
const SLICE = 4 * 1024 ** 2;
/** 1980-01-01, the first day a zip knows: the same draft gives the same bytes. */
const DAY = 0x21;

/**
 * The files as one zip, each as it is. The answer is made of the files' own Blobs: nothing is copied until it is saved,
 * however big they are. They are read once for their checksums; `onBytes` hears how much was.
 */
export async function zipOf(
  files: readonly ZipFile[],
  onBytes: (count: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: (Blob | Uint8Array<ArrayBuffer>)[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const title = new TextEncoder().encode(name);
    const crc = await crcOf(bytes, onBytes, signal);
    const about = record(shorts(20, UTF8, STORED, 0, DAY), longs(crc, bytes.size, bytes.size));
    const local = record(longs(LOCAL), about, shorts(title.length, 0), title);
    const places = [shorts(title.length, 0, 0, 0, 0), longs(0, offset)] as const;
    directory.push(record(longs(CENTRAL), shorts(20), about, ...places, title));
    parts.push(local, bytes);
    offset += local.length + bytes.size;
  }
  const length = directory.reduce((sum, line) => sum + line.length, 0);
  const end = record(longs(END), shorts(0, 0, files.length, files.length), longs(length, offset), shorts(0));
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

/**
 * What is in a zip, by its directory at the end: only that is read.
 * @throws ProblemError `bundle_not_zip`, `bundle_cut_off`, or `bundle_packed` for what Ferry does not unpack.
 */
export async function readZip(zip: Blob): Promise<readonly ZipEntry[]> {
  const tailAt = Math.max(0, zip.size - END_SIZE - 0xffff);
  const tail = await viewOf(zip.slice(tailAt));
  const endAt = findEnd(tail);
  if (endAt === undefined) {
    const isZip = zip.size >= 4 && (await viewOf(zip.slice(0, 4))).getUint32(0, true) === LOCAL;
    throw problem(isZip ? 'bundle_cut_off' : 'bundle_not_zip');
  }
  const count = tail.getUint16(endAt + 10, true);
  const length = tail.getUint32(endAt + 12, true);
  const start = tail.getUint32(endAt + 16, true);
  if (count === 0xffff || start === ELSEWHERE || length > MAX_DIRECTORY) throw problem('bundle_packed');
  if (start + length > tailAt + endAt) throw problem('bundle_cut_off');
  const directory = await viewOf(zip.slice(start, start + length));
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + CENTRAL_SIZE > length || directory.getUint32(at, true) !== CENTRAL)
      throw problem('bundle_cut_off');
    const [title, extra, note] = [28, 30, 32].map((field) => directory.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    if (at + CENTRAL_SIZE + title > length) throw problem('bundle_cut_off');
    entries.push(entryAt(directory, at, title, zip, start));
    at += CENTRAL_SIZE + title + extra + note;
  }
  return entries;
}

function entryAt(directory: DataView, at: number, titleLength: number, zip: Blob, limit: number): ZipEntry {
  const flags = directory.getUint16(at + 8, true);
  const method = directory.getUint16(at + 10, true);
  const crc = directory.getUint32(at + 16, true);
  const packed = directory.getUint32(at + 20, true);
  const size = directory.getUint32(at + 24, true);
  const offset = directory.getUint32(at + 42, true);
  if ([packed, size, offset].includes(ELSEWHERE)) throw problem('bundle_packed');
  const title = new Uint8Array(directory.buffer, directory.byteOffset + at + CENTRAL_SIZE, titleLength);
  const name = new TextDecoder().decode(title);
  return {
    name,
    size,
    async read(onBytes, signal) {
      if ((flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED))
        throw problem('bundle_packed');
      if (method === DEFLATED && size > Math.max(packed * MAX_RATIO, HARMLESS))
        throw problem('bundle_bomb', name);
      if (offset + LOCAL_SIZE > limit) throw problem('bundle_cut_off');
      const head = await viewOf(zip.slice(offset, offset + LOCAL_SIZE));
      if (head.getUint32(0, true) !== LOCAL) throw problem('bundle_changed', name);
      const from = offset + LOCAL_SIZE + head.getUint16(26, true) + head.getUint16(28, true);
      if (from + packed > limit) throw problem('bundle_cut_off');
      const raw = zip.slice(from, from + packed);
      const { bytes, sum } =
        method === STORED
          ? { bytes: raw, sum: await crcOf(raw, onBytes, signal) }
          : await inflate(raw, size, name, onBytes, signal);
      if (bytes.size !== size || sum !== crc) throw problem('bundle_changed', name);
      return bytes;
    },
  };
}

/** Unpacks what another program packed, and never more than it claims to be. Answers its checksum too. */
async function inflate(
  raw: Blob,
  size: number,
  name: string,
  onBytes: (count: number) => void,
  signal: AbortSignal,
): Promise<{ readonly bytes: Blob; readonly sum: number }> {
  let count = 0;
  let crc = NOTHING;
  const guard = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(chunk, out) {
      count += chunk.length;
      if (count > size) {
        out.error(problem('bundle_changed', name));
        return;
      }
      crc = crcOn(crc, chunk);
      onBytes(chunk.length);
      out.enqueue(chunk as Uint8Array<ArrayBuffer>);
    },
  });
  try {
    const unpacking = raw.stream().pipeThrough(new DecompressionStream('deflate-raw'), { signal });
    const bytes = await new Response(unpacking.pipeThrough(guard, { signal })).blob();
    return { bytes, sum: endOf(crc) };
  } catch (cause) {
    signal.throwIfAborted();
    throw problem('bundle_changed', name, cause);
  }
}

/** Where the end record begins: as far back as its own note is long. */
function findEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1)
    if (tail.getUint32(at, true) === END && at + END_SIZE + tail.getUint16(at + 20, true) === tail.byteLength)
      return at;
  return undefined;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 of bytes of any length, a slice in memory at a time. */
async function crcOf(bytes: Blob, onBytes: (count: number) => void, signal: AbortSignal): Promise<number> {
  let crc = NOTHING;
  for (let at = 0; at < bytes.size; at += SLICE) {
    signal.throwIfAborted();
    const slice = new Uint8Array(await bytes.slice(at, at + SLICE).arrayBuffer());
    crc = crcOn(crc, slice);
    onBytes(slice.length);
  }
  return endOf(crc);
}

/** CRC-32 as it grows: of no bytes yet, of more bytes, and when there are no more. */
const NOTHING = 0xffffffff;

function crcOn(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}

function endOf(crc: number): number {
  return (crc ^ NOTHING) >>> 0;
}

/** Numbers as a zip writes them, the small end first: 2 bytes each, or 4. */
const shorts = (...values: readonly number[]): Uint8Array => bytesOf(values, 2);
const longs = (...values: readonly number[]): Uint8Array => bytesOf(values, 4);

function bytesOf(values: readonly number[], width: 2 | 4): Uint8Array {
  return Uint8Array.from(
    values.flatMap((value) => Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** at) % 256)),
  );
}

function record(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

async function viewOf(bytes: Blob): Promise<DataView> {
  return new DataView(await bytes.arrayBuffer());
}

function problem(code: string, name?: string, cause?: unknown): ProblemError {
  return new ProblemError({ code, ...(name !== undefined && { with: [name] }), again: false }, { cause });
}

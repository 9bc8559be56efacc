/** A file of Ferry's own that grows on the disk, not in memory. Whoever opened it calls `drop`. */
export type Scratch = {
  readonly writable: FileSystemWritableFileStream;
  /** What was written, once the stream is closed. */
  readonly read: () => Promise<File>;
  readonly drop: () => Promise<void>;
};

const FOLDER = 'scratch';
const DAY_MS = 24 * 60 * 60_000;

/** Opens one; those that a closed tab left behind go. */
export async function openScratch(name: string, now: number): Promise<Scratch> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  await sweep(folder, now);
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  return {
    writable,
    read: () => handle.getFile(),
    async drop() {
      await writable.abort().catch(() => undefined); // closed already
      await folder.removeEntry(name).catch((thrown: unknown) => console.warn('[ferry] scratch', thrown));
    },
  };
}

async function sweep(folder: FileSystemDirectoryHandle, now: number): Promise<void> {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== 'file') continue;
    const { lastModified } = await handle.getFile();
    if (lastModified < now - DAY_MS) await folder.removeEntry(name).catch(() => undefined);
  }
}

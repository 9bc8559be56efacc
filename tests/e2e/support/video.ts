import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { crossing } from './posting';

const CHUNK = 4 * 1024 * 1024;

/**
 * The crossing as an mp4 of exactly `bytes` bytes: noise in `free` boxes behind the film, which every player skips.
 * Answers its sha256, in hex.
 */
export async function makeVideo(path: string, bytes: number): Promise<string> {
  const film = await readFile(crossing);
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  const noise = randomBytes(CHUNK);
  const write = async (part: Buffer): Promise<void> => {
    hash.update(part);
    await file.write(part);
  };
  await write(film);
  for (let left = bytes - film.length; left > 0;) {
    // A box needs its 8-byte head; what would be left over for the next one must not be shorter.
    const size = left - CHUNK < 8 ? left : CHUNK;
    const head = Buffer.alloc(8);
    head.writeUInt32BE(size);
    head.write('free', 4, 'latin1');
    await write(head);
    await write(
      size <= CHUNK ? noise.subarray(0, size - 8) : Buffer.concat([noise, randomBytes(size - 8 - CHUNK)]),
    );
    left -= size;
  }
  await file.close();
  return hash.digest('hex');
}

/** sha256 of a file, in hex. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

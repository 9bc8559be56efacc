import { liveQuery } from 'dexie';
import { signaturesIn, type SavedWords, type Signature } from '@/utils/domain/saved-words';
import { db } from './db';

/** Keeps words under their id; the newest writing of them stands. */
export async function keepSavedWords(words: SavedWords): Promise<void> {
  await db.savedWords.put(words);
}

/** Throws words away; answers them as they were, for undo. */
export function dropSavedWords(id: string): Promise<SavedWords | undefined> {
  return db.transaction('rw', db.savedWords, async () => {
    const words = await db.savedWords.get(id);
    await db.savedWords.delete(id);
    return words;
  });
}

/** What captions end in. */
export async function listSignatures(): Promise<readonly Signature[]> {
  return signaturesIn(await db.savedWords.where({ kind: 'signature' }).toArray());
}

/** Calls back with all words she keeps, now and on every change in any tab, until the signal aborts. */
export function watchSavedWords(onRows: (rows: readonly SavedWords[]) => void, signal: AbortSignal): void {
  const subscription = liveQuery(() => db.savedWords.toArray()).subscribe(onRows);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

import { liveQuery } from 'dexie';
import { db, type LanguageFixRow } from './db';

/** Fixes kept; the oldest go first. */
const cap = 1_000;

/** Every text whose language she put right, by the hash of the text. */
export async function listLanguageFixes(): Promise<ReadonlyMap<string, LanguageFixRow>> {
  return new Map((await db.languageFixes.toArray()).map((row) => [row.key, row]));
}

export async function keepLanguageFixes(rows: readonly LanguageFixRow[]): Promise<void> {
  await db.transaction('rw', db.languageFixes, async () => {
    await db.languageFixes.bulkPut(rows);
    const over = (await db.languageFixes.count()) - cap;
    if (over <= 0) return;
    await db.languageFixes.bulkDelete(await db.languageFixes.orderBy('at').limit(over).primaryKeys());
  });
}

/** Takes fixes back; answers them as they were, for the way back. */
export function dropLanguageFixes(keys: readonly string[]): Promise<readonly LanguageFixRow[]> {
  return db.transaction('rw', db.languageFixes, async () => {
    const rows = await db.languageFixes.bulkGet([...keys]);
    await db.languageFixes.bulkDelete([...keys]);
    return rows.filter((row) => row !== undefined);
  });
}

/** Calls back with every fix, the newest first, now and on every change, until the signal aborts. */
export function watchLanguageFixes(
  onRows: (rows: readonly LanguageFixRow[]) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(() => db.languageFixes.orderBy('at').reverse().toArray()).subscribe(onRows);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

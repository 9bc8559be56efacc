import { db, type LanguageFixRow } from './db';

/** Fixes kept; the oldest go first. */
const cap = 1_000;

/** Every text whose language she put right, by the hash of the text. */
export async function listLanguageFixes(): Promise<ReadonlyMap<string, LanguageFixRow>> {
  return new Map((await db.languageFixes.toArray()).map((row) => [row.key, row]));
}

export async function keepLanguageFix(row: LanguageFixRow): Promise<void> {
  await db.transaction('rw', db.languageFixes, async () => {
    await db.languageFixes.put(row);
    const over = (await db.languageFixes.count()) - cap;
    if (over <= 0) return;
    await db.languageFixes.bulkDelete(await db.languageFixes.orderBy('at').limit(over).primaryKeys());
  });
}

export async function forgetLanguageFix(key: string): Promise<void> {
  await db.languageFixes.delete(key);
}

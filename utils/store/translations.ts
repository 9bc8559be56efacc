import { db, type TranslationRow } from './db';

/** Rows kept; the longest unused go first. */
const cap = 20_000;
/** A row's last use is written at most once a day (ms). */
const day = 86_400_000;
const pruneEvery = 500;
let written = 0;

/** The stored texts of `keys`; what is not stored is not in the map. */
export async function readTranslations(
  keys: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const rows = (await db.translations.bulkGet([...keys])).filter((row) => row !== undefined);
  const stale = rows.filter((row) => row.usedAt < now - day);
  if (stale.length > 0) void db.translations.bulkPut(stale.map((row) => ({ ...row, usedAt: now })));
  return new Map(rows.map(({ key, text }) => [key, text]));
}

export async function writeTranslations(
  rows: readonly Omit<TranslationRow, 'usedAt'>[],
  now: number,
): Promise<void> {
  if (rows.length === 0) return;
  await db.translations.bulkPut(rows.map((row) => ({ ...row, usedAt: now })));
  written += rows.length;
  if (written < pruneEvery) return;
  written = 0;
  await pruneTranslations();
}

async function pruneTranslations(): Promise<void> {
  const over = (await db.translations.count()) - cap;
  if (over > 0)
    await db.translations.bulkDelete(await db.translations.orderBy('usedAt').limit(over).primaryKeys());
}

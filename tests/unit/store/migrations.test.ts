import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { newDraft } from '@/utils/domain/draft';
import { db } from '@/utils/store/db';

/** The first released schema, as it was, with a row of each kind. A later version must still open all of it. */
const first = {
  drafts: 'id, updatedAt',
  videos: 'id',
  runs: 'id, draftId, tabId, startedAt',
  journal: '++seq, runId',
  outcomes: '++seq, runId',
  schedules: 'id, draftId, at, state',
  translations: 'key, usedAt',
  models: 'direction',
  modelFiles: 'key, direction',
  tagUses: '[platform+tag], platform',
  secrets: 'name',
};
const rows: Readonly<Record<keyof typeof first, object>> = {
  drafts: newDraft('d1', 1_000, {}),
  videos: { id: 'v1', blob: new Blob(['v']), addedAt: 1, frames: [] },
  runs: { id: 'r1', draftId: 'd1', platform: 'tiktok', startedAt: 1 },
  journal: { runId: 'r1', step: 'open', kind: 'intent', at: 1 },
  outcomes: { runId: 'r1', at: 2, outcome: { kind: 'filled' } },
  schedules: {
    id: 'd1.tiktok',
    draftId: 'd1',
    platform: 'tiktok',
    at: 9,
    zone: 'UTC',
    how: 'reminder',
    state: 'planned',
  },
  translations: { key: 'k', text: 'Hello', engine: 'endpoint', usedAt: 1 },
  models: { direction: 'zh-en', version: '2.1', bytes: 5, state: { kind: 'ready' } },
  modelFiles: {
    key: 'zh-en/model',
    direction: 'zh-en',
    fileType: 'model',
    sha256: 'a',
    bytes: new Blob(['m']),
  },
  tagUses: { platform: 'tiktok', tag: 'sunset', count: 1, usedAt: 1 },
  secrets: { name: 'endpoint-key', value: 'k' },
};

it('a database of the first version opens with every row it had, and the ledger and the trash begin empty', async () => {
  await db.delete();
  const old = new Dexie('ferry');
  old.version(1).stores(first);
  await old.open();
  for (const [table, row] of Object.entries(rows)) await old.table(table).add(row);
  const kept = await everything(old);
  old.close();

  await db.open();
  expect(await everything(db)).toMatchObject(kept);
  expect(Object.values(kept).map((table) => table.length)).toEqual(Object.keys(first).map(() => 1));
  expect(await db.ledger.count()).toBe(0);
  expect(await db.trash.count()).toBe(0);
});

async function everything(of: Dexie): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = of.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

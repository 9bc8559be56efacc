import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newDraft } from '@/utils/domain/draft';
import { withLabels } from '@/utils/domain/draft-labels';
import { daysLeft, TRASH_DAYS, type Trashed } from '@/utils/domain/trash';
import { db } from '@/utils/store/db';
import { addDrafts, findDraft } from '@/utils/store/drafts';
import { dropDraft, dropOldTrash, eraseDrafts, restoreDraft, watchTrash } from '@/utils/store/trash';

const DAY = 24 * 60 * 60_000;
const draft = newDraft('d1', 1_000, { rednote: { on: true, lang: 'zh' } });
const slot = {
  id: 'd1.rednote',
  draftId: 'd1',
  platform: 'rednote',
  at: 9_000,
  zone: 'Asia/Shanghai',
  how: 'reminder',
  state: 'planned',
} as const;

beforeEach(async () => {
  await db.delete();
  await db.open();
  await addDrafts([draft, newDraft('d2', 2_000, {})]);
  await db.schedules.put(slot);
});

it('takes a draft with its slots, and gives both back', async () => {
  expect(await dropDraft('d1', 5)).toBe(true);
  expect(await findDraft('d1')).toBeUndefined();
  expect(await db.schedules.count()).toBe(0);
  expect(await db.trash.toArray()).toEqual([{ id: 'd1', at: 5, draft, schedules: [slot] }]);
  await restoreDraft('d1');
  expect(await findDraft('d1')).toEqual(draft);
  expect(await db.schedules.toArray()).toEqual([slot]);
  expect(await db.trash.count()).toBe(0);
  expect(await dropDraft('nobody', 5)).toBe(false);
});

describe('a draft she wrote on in another tab', () => {
  const words = withLabels(draft, ['written on']);

  it('comes back as she wrote it, with its slots', async () => {
    await dropDraft('d1', 5);
    await restoreDraft('d1', words);
    expect(await findDraft('d1')).toEqual(words);
    expect(await db.schedules.count()).toBe(1);
    expect(await db.trash.count()).toBe(0);
  });

  it('comes back even when it was deleted for good', async () => {
    await dropDraft('d1', 5);
    await eraseDrafts(['d1']);
    await restoreDraft('d1');
    expect(await findDraft('d1')).toBeUndefined();
    await restoreDraft('d1', words);
    expect(await findDraft('d1')).toEqual(words);
  });

  it('is left alone where it is back already', async () => {
    await restoreDraft('d1', words);
    expect(await findDraft('d1')).toEqual(draft);
  });
});

it('is emptied of what lay there its full time, and of nothing else', async () => {
  await dropDraft('d1', DAY);
  await dropDraft('d2', 2 * DAY);
  expect(await dropOldTrash(DAY + TRASH_DAYS * DAY)).toBe(0);
  expect(await dropOldTrash(1.5 * DAY + TRASH_DAYS * DAY)).toBe(1);
  expect(await db.trash.toCollection().primaryKeys()).toEqual(['d2']);
});

it('says how many days are left, the one that has begun included', () => {
  const row: Trashed = { id: 'd1', at: 0, draft, schedules: [] };
  expect([-9, 0, 1, DAY, 29.5 * DAY, 40 * DAY].map((now) => daysLeft(row, now))).toEqual([
    30, 30, 30, 29, 1, 1,
  ]);
});

it('is told the latest first', async () => {
  await dropDraft('d1', 5);
  await dropDraft('d2', 6);
  const stop = new AbortController();
  const rows = await new Promise<readonly Trashed[]>((tell) => watchTrash(tell, stop.signal));
  stop.abort();
  expect(rows.map(({ id }) => id)).toEqual(['d2', 'd1']);
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Run } from '@/utils/domain/run';
import { db } from '@/utils/store/db';
import {
  addSettledRun,
  beginRun,
  bindRun,
  dropRun,
  findRun,
  findRunOfTab,
  isOfAnotherRun,
  journalOf,
  keepReceipt,
  listRuns,
  loseRun,
  noteStep,
  settleRun,
} from '@/utils/store/runs';

const run = (id: string, startedAt = 1): Run => ({
  id,
  draftId: 'd',
  platform: 'tiktok',
  startedAt,
  tabId: undefined,
  scheduleAt: undefined,
  receipt: undefined,
  outcome: undefined,
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('the intent to open stands before the tab does', async () => {
  await beginRun(run('r'));
  expect(await journalOf('r')).toMatchObject([{ step: 'open', kind: 'intent' }]);
  expect(await findRunOfTab(7)).toBeUndefined();
  await bindRun('r', 7, 2);
  expect(await findRunOfTab(7)).toMatchObject({ id: 'r' });
  expect(await journalOf('r')).toMatchObject([{ kind: 'intent' }, { step: 'open', kind: 'result' }]);
});

test('a lost page: untouched it failed, touched it is unknown; either way the tab is let go', async () => {
  await beginRun(run('a'));
  await bindRun('a', 1, 2);
  await loseRun('a', 3);
  expect(await findRun('a')).toMatchObject({ outcome: { kind: 'failed', code: 'run_interrupted' } });

  await beginRun(run('b'));
  await bindRun('b', 2, 2);
  await noteStep({ runId: 'b', step: 'file', kind: 'intent', at: 3 });
  await loseRun('b', 4);
  expect(await findRun('b')).toMatchObject({ outcome: { kind: 'unknown' } });
  expect(await findRunOfTab(2)).toBeUndefined();
});

test('what was seen stays seen, and every outcome is kept', async () => {
  await beginRun(run('r'));
  await keepReceipt('r', { at: 2, fields: [] }, { kind: 'waiting-for-you' });
  expect(await settleRun('r', { kind: 'submitted' }, 3)).toBe(true);
  await loseRun('r', 4);
  expect(await settleRun('r', { kind: 'live', url: 'https://www.tiktok.com/@a/video/1' }, 5)).toBe(true);
  expect(await findRun('r')).toMatchObject({ outcome: { kind: 'live' }, receipt: { at: 2 } });
  expect((await db.outcomes.toArray()).map(({ outcome, at }) => [outcome.kind, at])).toEqual([
    ['waiting-for-you', 2],
    ['submitted', 3],
    ['live', 5],
  ]);
});

test('runs of a draft on one platform, oldest first', async () => {
  await beginRun(run('late', 9));
  await beginRun(run('early', 3));
  await beginRun({ ...run('other'), platform: 'rednote' });
  expect((await listRuns('d', 'tiktok')).map(({ id }) => id)).toEqual(['early', 'late']);
});

test('what she did by hand is over when it is recorded, and can be taken back', async () => {
  const url = 'https://www.lemon8-app.com/@june/7215637575066223109';
  await addSettledRun({ ...run('hand'), outcome: { kind: 'live', url } });
  expect(await findRun('hand')).toMatchObject({ outcome: { kind: 'live', url } });
  expect([await isOfAnotherRun(url, 'hand'), await isOfAnotherRun(url, 'next')]).toEqual([false, true]);
  await loseRun('hand', 9);
  expect(await findRun('hand')).toMatchObject({ outcome: { kind: 'live', url } });

  await dropRun('hand');
  expect([await findRun('hand'), await db.outcomes.count()]).toEqual([undefined, 0]);
});

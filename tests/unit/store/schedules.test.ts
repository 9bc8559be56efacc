import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { GRACE_MS, slotId, type Schedule } from '@/utils/domain/schedule';
import { db } from '@/utils/store/db';
import {
  dropSchedule,
  finishSchedule,
  keepSchedule,
  listSchedules,
  settleDue,
  watchSchedules,
} from '@/utils/store/schedules';

const now = 1_800_000_000_000;
const started = now - 60 * 60_000;

function slot(draftId: string, at: number, how: Schedule['how'] = 'reminder'): Schedule {
  return {
    id: slotId(draftId, 'tiktok'),
    draftId,
    platform: 'tiktok',
    at,
    zone: 'Asia/Shanghai',
    how,
    state: 'planned',
  };
}

beforeEach(() => db.schedules.clear());

it('marks what has come due once, however many wake at the same moment', async () => {
  await keepSchedule(slot('a', now - 1));
  await keepSchedule(slot('b', now - GRACE_MS - 1));
  await keepSchedule(slot('c', now + 1));
  const waking = await Promise.all([
    settleDue(now, started),
    settleDue(now, started),
    settleDue(now, started),
  ]);
  expect(waking.flatMap(({ remind }) => remind.map(({ draftId }) => draftId))).toEqual(['a']);
  expect(waking.flatMap(({ missed }) => missed.map(({ draftId }) => draftId))).toEqual(['b']);
  const states = (await listSchedules()).map(({ draftId, state }) => [draftId, state]);
  expect(states).toEqual([
    ['b', 'missed'],
    ['a', 'reminded'],
    ['c', 'planned'],
  ]);
});

it('asks about a slot again only after it is planned again', async () => {
  await keepSchedule(slot('a', now));
  await settleDue(now, started);
  await keepSchedule(slot('a', now + 5));
  expect(await listSchedules()).toHaveLength(1);
  expect((await settleDue(now + 5, started)).remind).toHaveLength(1);
});

it('is done with a slot whose post was seen', async () => {
  await keepSchedule(slot('a', now, 'native'));
  await finishSchedule('a.tiktok');
  expect(await settleDue(now, started)).toEqual({ remind: [], missed: [] });
});

it('lets a slot go, and brings it back', async () => {
  const row = slot('a', now);
  await keepSchedule(row);
  expect(await dropSchedule(row.id)).toEqual(row);
  expect(await listSchedules()).toEqual([]);
  await keepSchedule(row);
  expect(await listSchedules()).toEqual([row]);
});

it('tells whoever watches', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const shown = new Promise<void>((resolve) => {
    watchSchedules((rows) => {
      seen.push(rows.length);
      if (rows.length === 1) resolve();
    }, stop.signal);
  });
  await keepSchedule(slot('a', now));
  await shown;
  stop.abort();
  expect(seen.at(-1)).toBe(1);
});

import { describe, expect, it } from 'vitest';
import { due, GRACE_MS, next, placeInWindow, type Schedule } from '@/utils/domain/schedule';

const now = Date.parse('2026-11-24T12:00:00Z');
const minute = 60_000;

function slot(at: number, change: Partial<Schedule> = {}): Schedule {
  return {
    id: `d.${String(at)}`,
    draftId: 'd',
    platform: 'tiktok',
    at,
    zone: 'America/New_York',
    how: 'reminder',
    state: 'planned',
    ...change,
  };
}

describe('next', () => {
  it('is the soonest planned slot', () => {
    expect(next([slot(now + 5), slot(now + 3), slot(now + 1, { state: 'done' })], now)).toBe(now + 3);
  });
  it('is at once for a slot already past', () => {
    expect(next([slot(now - 5), slot(now + 3)], now)).toBe(now);
  });
  it('is nothing when nothing is planned', () => {
    expect(next([slot(now + 5, { state: 'missed' }), slot(now + 5, { state: 'reminded' })], now)).toBe(
      undefined,
    );
  });
});

describe('due', () => {
  const started = now - 10 * minute;
  it.each<[string, Schedule, 'remind' | 'missed' | 'neither']>([
    ['at its time', slot(now), 'remind'],
    ['a little late', slot(now - GRACE_MS), 'remind'],
    ['slept through', slot(now - GRACE_MS - 1), 'missed'],
    ['not yet', slot(now + 1), 'neither'],
    ['already reminded', slot(now, { state: 'reminded' }), 'neither'],
    ['already missed', slot(now - GRACE_MS * 2, { state: 'missed' }), 'neither'],
    ['done', slot(now, { state: 'done' }), 'neither'],
    ['given to the platform, never seen there', slot(now, { how: 'native' }), 'missed'],
    ['given to the platform, still ahead', slot(now + minute, { how: 'native' }), 'neither'],
  ])('%s', (_, row, expected) => {
    const found = due([row], now, started);
    expect(found.remind).toEqual(expected === 'remind' ? [row] : []);
    expect(found.missed).toEqual(expected === 'missed' ? [row] : []);
  });
});

it('a slot that passed a moment before the browser started is missed, however little late', () => {
  const row = slot(now - 2);
  expect(due([row], now, now - 1)).toEqual({ remind: [], missed: [row] });
});

describe('placeInWindow', () => {
  const tiktok = { stepMinutes: 5, earliestMinutes: 20, latestDays: 10 };
  it.each([
    [now + 20 * minute, { kind: 'fits' }],
    [now + 19 * minute, { kind: 'too-soon', nearest: now + 20 * minute }],
    [now + 22 * minute, { kind: 'off-step', nearest: now + 20 * minute }],
    [now + 23 * minute, { kind: 'off-step', nearest: now + 25 * minute }],
    [now + 10 * 24 * 60 * minute, { kind: 'fits' }],
    [now + 11 * 24 * 60 * minute, { kind: 'too-late', nearest: now + 10 * 24 * 60 * minute }],
  ])('%i', (at, expected) => {
    expect(placeInWindow(at, now, tiktok)).toEqual(expected);
  });
  it('offers only what the platform takes', () => {
    for (let late = 0; late < 10; late += 1) {
      const then = now + late * minute + 17_000;
      const soon = placeInWindow(then, then, tiktok);
      if (soon.kind === 'fits') throw new Error('now is too soon');
      expect(placeInWindow(soon.nearest, then, tiktok)).toEqual({ kind: 'fits' });
    }
  });
});

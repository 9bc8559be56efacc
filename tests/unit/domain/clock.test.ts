import { describe, expect, it } from 'vitest';
import { clockText, daysAhead, instantOf, wallClock, zoneText } from '@/utils/domain/clock';

const minute = 60_000;
const hour = 60 * minute;
const zones = [
  'America/New_York',
  'Asia/Shanghai',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'UTC',
];

describe('wallClock', () => {
  it.each([
    ['2026-03-08T06:59:00Z', 'America/New_York', 1, 59],
    ['2026-03-08T07:00:00Z', 'America/New_York', 3, 0],
    ['2026-11-01T05:59:00Z', 'America/New_York', 1, 59],
    ['2026-11-01T06:00:00Z', 'America/New_York', 1, 0],
    ['2026-11-01T06:00:00Z', 'Asia/Shanghai', 14, 0],
    ['2026-11-01T16:00:00Z', 'Asia/Shanghai', 0, 0],
  ])('%s in %s shows %i:%i', (iso, zone, hourShown, minuteShown) => {
    expect(wallClock(Date.parse(iso), zone)).toMatchObject({ hour: hourShown, minute: minuteShown });
  });
});

describe('instantOf', () => {
  it.each(zones)('undoes wallClock every quarter of an hour around both changes in %s', (zone) => {
    for (const start of [
      '2026-03-07',
      '2026-03-28',
      '2026-04-04',
      '2026-10-03',
      '2026-10-24',
      '2026-10-31',
    ]) {
      for (let at = Date.parse(start); at < Date.parse(start) + 48 * hour; at += 15 * minute) {
        const found = instantOf(wallClock(at, zone), zone);
        expect(found.kind).not.toBe('gap');
        expect(wallClock(found.at, zone)).toEqual(wallClock(at, zone));
        // Only where the clock shows the same twice may it be another instant, and then the earlier one.
        if (found.kind === 'exact') expect(found.at).toBe(at);
        else expect(found.at).toBeLessThanOrEqual(at);
      }
    }
  });

  it('goes on past the hour New York never shows', () => {
    const wall = { year: 2026, month: 3, day: 8, hour: 2, minute: 30 };
    const found = instantOf(wall, 'America/New_York');
    expect(found).toEqual({ at: Date.parse('2026-03-08T07:30:00Z'), kind: 'gap' });
    expect(wallClock(found.at, 'America/New_York')).toEqual({ ...wall, hour: 3 });
  });

  it('takes the first of the two half past ones in November', () => {
    const wall = { year: 2026, month: 11, day: 1, hour: 1, minute: 30 };
    expect(instantOf(wall, 'America/New_York')).toEqual({
      at: Date.parse('2026-11-01T05:30:00Z'),
      kind: 'overlap',
    });
    expect(instantOf(wall, 'Asia/Shanghai').kind).toBe('exact');
  });

  it('keeps her evening an evening when a slot moves over the change', () => {
    const before = instantOf({ year: 2026, month: 10, day: 31, hour: 20, minute: 0 }, 'America/New_York');
    const after = instantOf({ year: 2026, month: 11, day: 1, hour: 20, minute: 0 }, 'America/New_York');
    expect(after.at - before.at).toBe(25 * hour);
    expect(wallClock(before.at, 'Asia/Shanghai').hour).toBe(8);
    expect(wallClock(after.at, 'Asia/Shanghai').hour).toBe(9);
  });
});

describe('two clocks', () => {
  it('says which calendar is ahead', () => {
    const evening = Date.parse('2026-11-24T01:00:00Z');
    expect(daysAhead(evening, 'America/New_York', 'Asia/Shanghai')).toBe(1);
    expect(daysAhead(evening, 'Asia/Shanghai', 'America/New_York')).toBe(-1);
    expect(daysAhead(evening + 10 * hour, 'America/New_York', 'Asia/Shanghai')).toBe(0);
  });

  it('reads as people say it', () => {
    const at = Date.parse('2026-11-24T01:00:00Z');
    expect(clockText(at, 'America/New_York', 'en-US')).toEqual({ day: 'Mon, Nov 23', time: '8:00 PM' });
    expect(clockText(at, 'Asia/Shanghai', 'zh-CN')).toEqual({ day: '11月24日周二', time: '09:00' });
    expect(zoneText('America/New_York')).toBe('New York');
  });
});

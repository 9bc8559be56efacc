import { expect, it } from 'vitest';
import { shiftDay, weekdayOf, weeksOf } from '@/utils/domain/month';

it('shows November 2026 in six weeks from Monday and five from Sunday', () => {
  const weeks = weeksOf(2026, 11, 1);
  expect(weeks.map((week) => week[0])).toEqual([
    { year: 2026, month: 10, day: 26 },
    { year: 2026, month: 11, day: 2 },
    { year: 2026, month: 11, day: 9 },
    { year: 2026, month: 11, day: 16 },
    { year: 2026, month: 11, day: 23 },
    { year: 2026, month: 11, day: 30 },
  ]);
  expect(weeksOf(2026, 11, 0)).toHaveLength(5);
});

it('needs four weeks for a February that begins with the week', () => {
  expect(weeksOf(2027, 2, 1)).toHaveLength(4);
});

it('goes over the end of months and years', () => {
  expect(shiftDay({ year: 2026, month: 12, day: 31 }, 1)).toEqual({ year: 2027, month: 1, day: 1 });
  expect(shiftDay({ year: 2028, month: 3, day: 1 }, -1)).toEqual({ year: 2028, month: 2, day: 29 });
  expect(weekdayOf({ year: 2026, month: 11, day: 22 })).toBe(0);
});

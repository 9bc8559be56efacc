/** A day of the calendar, without a clock. `month` is 1…12. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** The whole weeks a month touches. `firstWeekday`: 0 Sunday … 6 Saturday. */
export function weeksOf(year: number, month: number, firstWeekday: number): readonly (readonly Day[])[] {
  const lead = (weekdayOf({ year, month, day: 1 }) - firstWeekday + 7) % 7;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((lead + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => shiftDay({ year, month, day: 1 }, week * 7 + weekday - lead)),
  );
}

/** `by` days later (or earlier). */
export function shiftDay({ year, month, day }: Day, by: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + by));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

export function isSameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

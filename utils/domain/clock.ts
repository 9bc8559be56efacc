import type { Zone } from './schedule';

/** What a clock on the wall shows. `month` is 1…12. */
export type Wall = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

/** What the clock in `zone` shows at an instant (ms). */
export function wallClock(at: number, zone: Zone): Wall {
  const part = new Map(
    partsOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const read = (name: Intl.DateTimeFormatPartTypes): number => part.get(name) ?? 0;
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}

/**
 * The instant at which the clock in `zone` shows `wall`.
 * - `gap`: it never does, the clock was put forward over it; `at` is as long after the jump as `wall` is after its start.
 * - `overlap`: it does twice, the clock was put back; `at` is the first time.
 */
export function instantOf(wall: Wall, zone: Zone): { at: number; kind: 'exact' | 'gap' | 'overlap' } {
  const asUtc = utcOf(wall);
  const day = 24 * 60 * 60_000;
  const before = asUtc - offsetAt(asUtc - day, zone);
  const after = asUtc - offsetAt(asUtc + day, zone);
  const [first, ...others] = [...new Set([before, after])]
    .filter((at) => utcOf(wallClock(at, zone)) === asUtc)
    .sort((a, b) => a - b);
  if (first === undefined) return { at: before, kind: 'gap' };
  return { at: first, kind: others.length > 0 ? 'overlap' : 'exact' };
}

/** `2026-11-24 20:30`, as date and time fields and the platforms' forms hold it. */
export function stampOf({ year, month, day, hour, minute }: Wall): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

/** The other way; undefined where it is not a date and a time. */
export function wallOf(text: string): Wall | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)/.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  return { year, month, day, hour, minute };
}

/** How many days the calendar in `there` is ahead of the one in `here`: -1, 0 or 1. */
export function daysAhead(at: number, here: Zone, there: Zone): number {
  const midnight = (zone: Zone): number => utcOf({ ...wallClock(at, zone), hour: 0, minute: 0 });
  return (midnight(there) - midnight(here)) / (24 * 60 * 60_000);
}

/** An instant as people read it, e.g. `Tue, Nov 24` and `20:30`. */
export function clockText(at: number, zone: Zone, locale: string): { day: string; time: string } {
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', month: 'short', day: 'numeric' };
  return {
    day: new Intl.DateTimeFormat(locale, { ...day, timeZone: zone }).format(at),
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(at),
  };
}

/** A zone as people say it: its city, e.g. `New York`. */
export function zoneText(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Milliseconds the clock in `zone` is ahead of UTC. */
function offsetAt(at: number, zone: Zone): number {
  const minute = Math.floor(at / 60_000) * 60_000;
  return utcOf(wallClock(minute, zone)) - minute;
}

function utcOf({ year, month, day, hour, minute }: Wall): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** Making a format is slow, using it is not. */
function partsOf(zone: Zone): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

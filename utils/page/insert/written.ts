import { stampOf, type Wall } from '@/utils/domain/clock';
import { findOne, findOnly, type Ladder } from '@/utils/page/find';
import { findSeen, isRoomy } from '@/utils/page/seen';
import { seenWithin, until } from '@/utils/page/until';
import type { Control } from './control';
import { input } from './input';
import { press } from './press';
import { dayTexts, timeTexts } from './written-time';

type Part = 'switch' | 'day' | 'dayInput' | 'time';

/** A form shows what it made of a written day within this time. */
const TAKEN_MS = 2_000;

/**
 * A day and a time as words in the page's language (YouTube, 2026-09). The form shows a day from the first: what is
 * written is written in the way that one is.
 */
export function written(probes: Readonly<Record<Part, Ladder>>, clock: Wall): Control {
  // Asked each time: a page may say it late.
  const lang = (): string => document.documentElement.lang || navigator.language;
  const shownDay = (): string => plain(findOne(probes.day)?.textContent ?? '');
  const shownTime = (): string => {
    const field = findOnly(probes.time, isRoomy);
    return field ? plain(input.read(field)) : '';
  };
  const isDay = (): boolean => dayTexts(clock, lang()).includes(shownDay());
  const isTime = (): boolean => timeTexts(clock, lang()).includes(shownTime());
  return {
    find: () => findSeen(probes.day) ?? findOne(probes.switch),
    async write(first, signal) {
      const wait = <T>(look: () => T | undefined | false): Promise<T> =>
        until(look, { deadlineMs: 5_000, problem: { code: 'fill_no_schedule', again: true }, signal });
      const put = async (field: HTMLElement, text: string): Promise<void> => {
        await input.write(field, text);
        press(field, 'Enter');
      };
      if (!findSeen(probes.day)) first.click();
      const day = await wait(() => findSeen(probes.day));
      for (const text of inTheWayOf(shownDay(), lang(), clock)) {
        if (isDay()) break;
        day.click();
        await put(await wait(() => findOnly(probes.dayInput, isRoomy)), text);
        await seenWithin(isDay, TAKEN_MS, signal); // what stands there instead is for the proof to say
      }
      const time = await wait(() => findOnly(probes.time, isRoomy));
      const [half = '', whole = half] = timeTexts(clock, lang());
      await put(time, /\p{L}/u.test(shownTime()) ? half : whole);
      time.blur();
      await seenWithin(isTime, TAKEN_MS, signal);
    },
    read: () => (isDay() && isTime() ? stampOf(clock) : `${shownDay()} ${shownTime()}`.trim()),
  };
}

/** The day written as `shown` is, if that can be told: some day soon in the same words. Otherwise in each way there is. */
function inTheWayOf(shown: string, lang: string, clock: Wall): readonly string[] {
  const soon = [0, 1, 2, 3].map((days) => new Date(Date.now() + days * 24 * 60 * 60_000));
  const ways = dayTexts(clock, lang);
  const way = soon
    .map((day) => ({
      year: day.getFullYear(),
      month: day.getMonth() + 1,
      day: day.getDate(),
      hour: 0,
      minute: 0,
    }))
    .map((day) => dayTexts(day, lang).indexOf(shown))
    .find((at) => at >= 0);
  const known = way === undefined ? undefined : ways[way];
  return known === undefined ? ways : [known];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

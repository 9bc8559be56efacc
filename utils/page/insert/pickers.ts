import { stampOf, type Wall } from '@/utils/domain/clock';
import { find, findOne, type Ladder } from '@/utils/page/find';
import { findSeen, isSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import type { Control } from './control';

type Part = 'switch' | 'allow' | 'inputs' | 'nextMonth' | 'day' | 'hour' | 'minute';

/**
 * A radio, a question on first use, then a time and a day that can only be picked (TikTok, 2026-04). Knows no month's
 * name: the day's field says which month stands open.
 */
export function pickers(probes: Readonly<Record<Part, Ladder>>, clock: Wall): Control {
  const [day = '', time = ''] = stampOf(clock).split(' ');
  const [hour = '', minute = ''] = time.split(':');
  return {
    find: () => findOne(probes.switch),
    async write(turn, signal) {
      const wait = <T>(look: () => T | undefined | false): Promise<T> =>
        until(look, { deadlineMs: 3_000, problem: { code: 'fill_no_schedule', again: true }, signal });
      const pick = async (part: Part, text: string): Promise<void> => {
        const option = await wait(() =>
          find(probes[part])?.elements.find((it) => isSeen(it) && Number(it.textContent) === Number(text)),
        );
        option.click();
      };

      if (!findFields(probes.inputs)) turn.click();
      await wait(() => {
        if (findFields(probes.inputs)) return true;
        findSeen(probes.allow)?.click();
        return undefined;
      });
      const fields = await wait(() => findFields(probes.inputs));

      if (fields.day.value !== day) {
        const ahead = monthOf(day) - monthOf(fields.day.value);
        fields.day.click();
        for (let n = 0; n < ahead; n += 1) (await wait(() => findSeen(probes.nextMonth))).click();
        await pick('day', String(clock.day));
        await wait(() => findFields(probes.inputs)?.day.value === day);
      }
      fields.time.click();
      await pick('hour', hour);
      await pick('minute', minute);
      await wait(() => findFields(probes.inputs)?.time.value === time);
    },
    read: () => {
      const fields = findFields(probes.inputs);
      return fields ? `${fields.day.value} ${fields.time.value}` : '';
    },
  };
}

/** The two fields, in whatever order: a time has a colon. */
function findFields(probe: Ladder): { time: HTMLInputElement; day: HTMLInputElement } | undefined {
  const fields = find(probe)?.elements.filter((it): it is HTMLInputElement => it instanceof HTMLInputElement);
  const shown = fields?.filter(isSeen) ?? [];
  const time = shown.find(({ value }) => value.includes(':'));
  const day = shown.find(({ value }) => /^\d{4}-\d/.test(value));
  return time && day && { time, day };
}

/** Months since year 0 of `YYYY-MM-DD`. */
function monthOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month;
}

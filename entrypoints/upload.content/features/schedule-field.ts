import { stampOf, wallClock } from '@/utils/domain/clock';
import { ProblemError } from '@/utils/domain/problem';
import { placeInWindow } from '@/utils/domain/schedule';
import { datetime } from '@/utils/page/insert/datetime';
import { pickers } from '@/utils/page/insert/pickers';
import type { Carried } from './carry-run';
import type { Field } from './fields';

const problems = {
  'too-soon': 'fill_too_soon',
  'too-late': 'fill_too_late',
  'off-step': 'fill_off_step',
} as const;

/** The platform's own scheduler, when the run asks for it. Its clock is the platform's, or the browser's own. */
export function scheduleField({ surface, ticket: { scheduleAt } }: Carried): Field | undefined {
  const { schedule } = surface;
  if (!schedule || scheduleAt === undefined) return undefined;
  const zone = schedule.zone === 'local' ? Intl.DateTimeFormat().resolvedOptions().timeZone : schedule.zone;
  const clock = wallClock(scheduleAt, zone);
  const control =
    schedule.control === 'datetime' ? datetime(schedule.probes, clock) : pickers(schedule.probes, clock);
  return {
    name: 'schedule',
    wanted: stampOf(clock),
    find: control.find,
    write: async (element, signal) => {
      const place = placeInWindow(scheduleAt, Date.now(), schedule);
      if (place.kind !== 'fits') throw new ProblemError({ code: problems[place.kind], again: false });
      await control.write(element, signal);
    },
    read: control.read,
  };
}

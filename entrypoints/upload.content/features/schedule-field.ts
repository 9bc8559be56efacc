import { stampOf, wallClock, type Wall } from '@/utils/domain/clock';
import { ProblemError } from '@/utils/domain/problem';
import { placeInWindow } from '@/utils/domain/schedule';
import { datetime } from '@/utils/page/insert/datetime';
import { pickers } from '@/utils/page/insert/pickers';
import { written } from '@/utils/page/insert/written';
import type { Control } from '@/utils/page/insert/control';
import type { ScheduleField } from '@/utils/platforms/platform';
import type { Carried } from './carry-run';
import type { Field } from './fields';

const problems = {
  'too-soon': 'fill_too_soon',
  'too-late': 'fill_too_late',
  'off-step': 'fill_off_step',
} as const;

/** The platform's own scheduler, when the run asks for it. Its clock is the platform's, or the browser's own. */
export function scheduleField({ surface, ticket: { scheduleAt, variant } }: Carried): Field | undefined {
  const { schedule } = surface;
  if (!schedule || scheduleAt === undefined) return undefined;
  const zone = schedule.zone === 'local' ? Intl.DateTimeFormat().resolvedOptions().timeZone : schedule.zone;
  const clock = wallClock(scheduleAt, zone);
  const control = controlOf(schedule, clock);
  const { visibility = schedule.becomes } = variant.choices;
  return {
    name: 'schedule',
    // Nobody sees what she wanted kept: the time is the lesser loss.
    ...(visibility !== schedule.becomes && schedule.becomes && { unsaid: 'fill_only_public' }),
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

function controlOf(schedule: ScheduleField, clock: Wall): Control {
  switch (schedule.control) {
    case 'datetime':
      return datetime(schedule.probes, clock);
    case 'pickers':
      return pickers(schedule.probes, clock);
    case 'written':
      return written(schedule.probes, clock);
  }
}

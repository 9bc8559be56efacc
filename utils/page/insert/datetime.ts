import { stampOf, type Wall } from '@/utils/domain/clock';
import { findOne, type Ladder } from '@/utils/page/find';
import { findSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import type { Control } from './control';
import { input } from './input';
import { press } from './press';

/** A switch that opens one text field for day and time (RedNote, since 2026-02). */
export function datetime(probes: Readonly<Record<'switch' | 'input', Ladder>>, clock: Wall): Control {
  return {
    find: () => findOne(probes.switch),
    async write(turn, signal) {
      if (!findSeen(probes.input)) turn.click();
      const problem = { code: 'fill_no_schedule', again: true };
      const field = await until(() => findSeen(probes.input), { deadlineMs: 3_000, problem, signal });
      await input.write(field, stampOf(clock));
      press(field, 'Enter'); // what is typed counts once it is confirmed and left
      field.blur();
    },
    read: () => {
      const field = findOne(probes.input);
      return field ? input.read(field) : '';
    },
  };
}

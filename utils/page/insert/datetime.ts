import { stampOf, type Wall } from '@/utils/domain/clock';
import { find, findOne, type Ladder } from '@/utils/page/find';
import { isRoomy } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import type { Control } from './control';
import { input } from './input';
import { press } from './press';
import { isPressed, turnOver } from './pressed';

/**
 * A switch that opens one text field for day and time (RedNote, since 2026-02), or one for each (before).
 */
export function datetime(probes: Readonly<Record<'switch' | 'input', Ladder>>, clock: Wall): Control {
  const fields = (): readonly HTMLElement[] => find(probes.input)?.elements.filter(isRoomy) ?? [];
  return {
    find: () => findOne(probes.switch),
    async write(turn, signal) {
      if (isPressed(turn) === false || fields().length === 0) turnOver(turn);
      const problem = { code: 'fill_no_schedule', again: true };
      const shown = (): readonly HTMLElement[] | undefined => (fields().length > 0 ? fields() : undefined);
      const boxes = await until(shown, { deadlineMs: 3_000, problem, signal });
      const stamp = stampOf(clock);
      const parts = boxes.length > 1 ? stamp.split(' ') : [stamp];
      for (const [n, box] of boxes.entries()) {
        await input.write(box, parts[n] ?? '');
        press(box, 'Enter'); // what is typed counts once it is confirmed and left
        box.blur();
      }
    },
    read: () => {
      const turn = findOne(probes.switch);
      // A time that stands in a form is none as long as it is not asked for.
      if (turn && isPressed(turn) === false) return '';
      return fields()
        .map((box) => input.read(box))
        .join(' ');
    },
  };
}

import { choiceNames } from '@/utils/domain/choices';
import { choice } from '@/utils/page/insert/choice';
import type { Carried } from './carry-run';
import { hersToSay, type Field } from './fields';

/** Her answers to what this form asks; what she left open is left as the platform has it, unless it must be said. */
export function choiceFields({ surface, ticket: { variant, scheduleAt } }: Carried): readonly Field[] {
  const scheduled = scheduleAt === undefined ? undefined : surface.schedule?.becomes;
  return choiceNames.flatMap((name): readonly Field[] => {
    const at = surface.choices?.[name];
    const wanted = variant.choices[name];
    if (!at || (wanted === undefined && !at.required)) return [];
    if (name === 'visibility' && wanted === scheduled) return []; // the scheduler says so itself
    const control = choice(at, wanted ?? '', { code: 'fill_no_choice', again: true });
    if (wanted === undefined) return [{ ...hersToSay(name, 'fill_yours'), ...control, answer: control.read }];
    return [{ name, wanted, ...control }];
  });
}

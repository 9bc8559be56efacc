import { choiceNames } from '@/utils/domain/choices';
import { choice } from '@/utils/page/insert/choice';
import type { Carried } from './carry-run';
import { hersToSay, type Field } from './fields';

/** Her answers to what this form asks; what she left open is left as the platform has it, unless it must be said. */
export function choiceFields({ surface, ticket: { variant } }: Carried): readonly Field[] {
  return choiceNames.flatMap((name): readonly Field[] => {
    const at = surface.choices?.[name];
    const wanted = variant.choices[name];
    if (!at || (wanted === undefined && !at.required)) return [];
    if (wanted === undefined) return [hersToSay(name, 'fill_yours')];
    const control = choice(at, wanted, { code: 'fill_no_choice', again: true });
    return [{ name, wanted, ...control }];
  });
}

import { choiceNames } from '@/utils/domain/choices';
import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import type { Field } from './fields';

/** Stands for a problem where a form may do without the field. */
export const notAsked = 'not-asked';

/** The code of the problem that a field is not there. */
export function absent(name: FieldName): string {
  return (choiceNames as readonly FieldName[]).includes(name) ? 'fill_no_choice' : `fill_no_${name}`;
}

/** What is said of fields on a page of the form that never came. */
export function absentProofs(fields: readonly Field[]): readonly FieldProof[] {
  return fields.map(({ name, wanted }) => ({ field: name, state: 'missing', wanted, problem: absent(name) }));
}

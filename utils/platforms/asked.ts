import { choiceValues, type Asked, type ChoiceName, type ListedChoice } from '@/utils/domain/choices';
import { uploadSurface } from './posting';
import type { ChoiceField, Platform } from './platform';

/** What the upload form of a platform asks besides the words, each with the answers it takes; a place is written. */
export function askedBy(platform: Platform): Asked {
  const fields = Object.entries(uploadSurface(platform)?.choices ?? {}) as [ChoiceName, ChoiceField][];
  return new Map(fields.map(([name, field]) => [name, name === 'location' ? [] : answersOf(name, field)]));
}

/** A form that has nothing but boxes to tick is answered in the negative by ticking none. */
function answersOf(name: ListedChoice, field: ChoiceField): readonly string[] {
  const known: readonly string[] = choiceValues[name];
  if (field.control === 'menu') return known.filter((value) => value in field.says);
  if (field.control !== 'options') return known;
  return known.filter((value) => value in field.at || ['none', 'no', 'off'].includes(value));
}

import { choiceValues, type ListedChoice } from '@/utils/domain/choices';
import type { FieldName } from '@/utils/domain/receipt';
import { t, type TextKey } from '@/utils/i18n';

/** What a field of a form is called. */
export function fieldName(field: FieldName): string {
  return t(`field_${field}`);
}

/** What was put, or is to be put, into a field, as she reads it. */
export function fieldText(field: FieldName, wanted: string): string {
  if (field === 'shape' && (wanted === 'whole' || wanted === 'cut')) return t(`answer_shape_${wanted}`);
  return isListed(field) && wanted !== '' ? answerText(field, wanted) : wanted;
}

/** One answer of a choice. What a page says instead of an answer that is known is told as it says it. */
export function answerText(choice: ListedChoice, answer: string): string {
  const known = (choiceValues[choice] as readonly string[]).includes(answer);
  if (!known) return answer;
  const own: Partial<Record<ListedChoice, true>> = { visibility: true, promotion: true };
  return t((own[choice] ? `answer_${choice}_${answer}` : `answer_${answer}`) as TextKey);
}

/** Whether it can be pasted by hand: words can, a file or a choice cannot. */
export function isCopied(field: FieldName, wanted: string): boolean {
  return wanted !== '' && field !== 'file' && field !== 'shape' && field !== 'cover' && !isListed(field);
}

function isListed(field: FieldName): field is ListedChoice {
  return field in choiceValues;
}

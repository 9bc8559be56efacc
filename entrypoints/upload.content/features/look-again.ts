import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import { isSameText } from '@/utils/page/read-back';
import { seenWithin } from '@/utils/page/until';
import type { Field } from './fields';

/** What a page takes back by itself, it mostly takes back within this time. */
const LATE_MS = 3_000;

/** A field on a page of the form that was left: nobody finds it there any more, but what showed it still shows it. */
export type Left = {
  readonly proof: FieldProof;
  /** Whether that is as it was when it was proven. */
  readonly isSame: () => boolean;
};

export function leave(proof: FieldProof, fields: readonly Field[]): Left {
  const field = fields.find(({ name }) => name === proof.field);
  const element = field?.shown?.() ?? field?.find();
  if (!field || !element) return { proof, isSame: () => true };
  const before = stateOf(element);
  const isProven = field.answer !== undefined || isSameText(read(field), field.wanted); // not a moment too late
  return { proof, isSame: () => isProven && stateOf(element) === before };
}

/** What is to be said now of a field that was left. */
export function proofLeft({ proof, isSame }: Left): FieldProof {
  const { field, wanted } = proof;
  if (proof.state !== 'in-the-form' || isSame()) return proof;
  return { field, state: 'missing', wanted, problem: 'fill_taken_back' };
}

/**
 * Keeps looking at what a receipt calls right. Answers whether some of it is so no longer; as soon as she has a hand at the
 * page it is her form, and nothing is said of it.
 */
export async function isTakenBack(
  receipt: readonly FieldProof[],
  fields: readonly Field[],
  left: readonly Left[],
  signal: AbortSignal,
): Promise<boolean> {
  const isRight = (name: FieldName): boolean =>
    receipt.some(({ field, state }) => field === name && state === 'in-the-form');
  const here = fields.filter(({ name, answer }) => isRight(name) && answer === undefined);
  const gone = left.filter(({ proof }) => isRight(proof.field));
  let isHers = false;
  const hand = new AbortController();
  const take = ({ isTrusted }: Event): void => {
    isHers ||= isTrusted;
  };
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, take, { capture: true, signal: hand.signal });
  const look = (): boolean =>
    isHers ||
    here.some((field) => !isSameText(read(field), field.wanted)) ||
    gone.some(({ isSame }) => !isSame());
  const seen = await seenWithin(look, LATE_MS, signal);
  hand.abort();
  return seen === true && !isHers;
}

function read(field: Field): string | undefined {
  const element = field.find();
  return element && field.read(element);
}

/** What an element says and how it stands. */
function stateOf(element: Element): string {
  const parts = [element, ...element.querySelectorAll('*')].map((it) =>
    it instanceof HTMLInputElement
      ? `${it.value} ${it.checked}`
      : ['src', 'aria-checked', 'aria-selected', 'aria-pressed']
          .map((name) => it.getAttribute(name))
          .join(' '),
  );
  return `${element.textContent} ${parts.join(' ')}`;
}

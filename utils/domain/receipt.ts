import { choiceNames } from './choices';

/**
 * The things a form holds, in the order they are filled. `file` is proven by what the page says it received, `shape` by
 * how much of the video can be seen in the form, `cover` by another picture standing in its place, the rest by reading
 * the form back.
 */
export const fieldNames = [
  'file',
  'shape',
  'title',
  'body',
  'tags',
  'keywords',
  'cover',
  ...choiceNames,
  'schedule',
] as const;
export type FieldName = (typeof fieldNames)[number];

/**
 * Field by field, what the form was asked to hold and what it holds.
 * - `in-the-form`: read back equal, also 300 ms later and after the field lost focus.
 * - `differs`: the form holds something else (`found`).
 * - `by-hand`: she does this one herself.
 * - `missing`: the field was not found or would not take it; `problem` says why.
 */
export type FieldProof =
  | {
      readonly field: FieldName;
      readonly state: 'in-the-form';
      readonly wanted: string;
      readonly note?: FieldNote;
    }
  | {
      readonly field: FieldName;
      readonly state: 'differs';
      readonly wanted: string;
      readonly found: string;
      readonly note?: FieldNote;
    }
  | { readonly field: FieldName; readonly state: 'by-hand'; readonly wanted: string }
  | {
      readonly field: FieldName;
      readonly state: 'missing';
      readonly wanted: string;
      readonly problem: string;
    };

/** Something true and worth saying about a field that is otherwise in the form. */
export type FieldNote = {
  /** Topics with no candidate on the platform: they are in the text as plain `#words`. */
  readonly plainTags?: readonly string[];
  /** What she has for it and this form does not ask: said with the file. */
  readonly notAsked?: readonly FieldName[];
};

export type Receipt = { readonly at: number; readonly fields: readonly FieldProof[] };

/** Whether every field was proven, or is hers by her own word. */
export function isProven(receipt: Receipt): boolean {
  return receipt.fields.every(({ state }) => state === 'in-the-form' || state === 'by-hand');
}

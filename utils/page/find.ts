import { inForms, type Resorts, type StructuralName } from './structural';

/** What `find` needs of a probe (`utils/platforms` fills it in). */
export type Ladder = {
  readonly any: readonly [string, ...string[]];
  readonly last?: StructuralName;
  readonly minWidth?: number;
  readonly says?: RegExp;
};

/** `rung` counts from 0; the structural last resort is `any.length`. */
export type Found = { readonly elements: readonly [HTMLElement, ...HTMLElement[]]; readonly rung: number };

/**
 * The elements of the best rung that has any, under `root`; undefined when none has. Of the last resorts only those for
 * forms are known, unless others are given.
 */
export function find(
  ladder: Ladder,
  root: ParentNode = document,
  resorts: Resorts = inForms,
): Found | undefined {
  const fits = (element: HTMLElement): boolean =>
    element.offsetWidth >= (ladder.minWidth ?? 0) && (ladder.says?.test(element.textContent) ?? true);
  for (const [rung, selector] of ladder.any.entries()) {
    const [first, ...rest] = [...root.querySelectorAll<HTMLElement>(selector)].filter(fits);
    if (first) return { elements: [first, ...rest], rung };
  }
  const [first, ...rest] = (ladder.last && resorts[ladder.last]?.(root)) ?? [];
  return first && { elements: [first, ...rest], rung: ladder.any.length };
}

/** The first element `find` sees. */
export function findOne(ladder: Ladder, root: ParentNode = document): HTMLElement | undefined {
  return find(ladder, root)?.elements[0];
}

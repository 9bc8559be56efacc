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
  for (const [rung, selector] of ladder.any.entries()) {
    const [first, ...rest] = matching(ladder, selector, root);
    if (first) return { elements: [first, ...rest], rung };
  }
  const [first, ...rest] = (ladder.last && resorts[ladder.last]?.(root)) ?? [];
  return first && { elements: [first, ...rest], rung: ladder.any.length };
}

/** The first element `find` sees. */
export function findOne(ladder: Ladder, root: ParentNode = document): HTMLElement | undefined {
  return find(ladder, root)?.elements[0];
}

/**
 * The one element a ladder can mean, for what must not be taken for another: of several on a rung the one that lower rungs
 * know too. What stands inside another is no other. Undefined where it may be this one or that.
 */
export function findOnly(
  ladder: Ladder,
  fits: (element: HTMLElement) => boolean = () => true,
): HTMLElement | undefined {
  let among: readonly HTMLElement[] | undefined;
  for (const selector of ladder.any) {
    const known = matching(ladder, selector, document).filter(
      (it) => fits(it) && (among?.includes(it) ?? true),
    );
    const apart = known.filter((it) => !known.some((other) => other !== it && other.contains(it)));
    if (apart.length === 1) return apart[0];
    if (apart.length > 1) among = apart;
  }
  const resorts: Resorts = inForms;
  return among || !ladder.last ? undefined : resorts[ladder.last]?.(document).find(fits);
}

function matching(
  { minWidth = 0, says }: Ladder,
  selector: string,
  root: ParentNode,
): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.offsetWidth >= minWidth && (says?.test(element.textContent) ?? true),
  );
}

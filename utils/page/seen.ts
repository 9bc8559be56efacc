import { find, type Ladder } from './find';

/** Whether a person could see it: drawn, with a size. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** The first element of a ladder that a person could see. */
export function findSeen(ladder: Ladder, root: ParentNode = document): HTMLElement | undefined {
  return find(ladder, root)?.elements.find(isSeen);
}

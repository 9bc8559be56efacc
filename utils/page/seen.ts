import { find, type Ladder } from './find';

/** Whether a person could see it: drawn, with a size. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** Whether a person could write in it: what is smaller, or left of all that can be scrolled to, is there for robots. */
export function isRoomy(element: HTMLElement): boolean {
  const { width, height, right } = element.getBoundingClientRect();
  return width >= 24 && height >= 8 && right + window.scrollX > 0 && isSeen(element);
}

/** The first element of a ladder that a person could see. */
export function findSeen(ladder: Ladder, root: ParentNode = document): HTMLElement | undefined {
  return find(ladder, root)?.elements.find(isSeen);
}

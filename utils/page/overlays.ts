import type { Ladder } from './find';
import { press } from './insert/press';
import { findSeen } from './seen';

/** Closes guides that lie over a form, each in its own way. */
export function closeOverlays(
  overlays: readonly { readonly at: Ladder; readonly close: 'click' | 'Escape' }[],
): void {
  for (const { at, close } of overlays) {
    const overlay = findSeen(at);
    if (!overlay) continue;
    if (close === 'click') overlay.click();
    else press(overlay, 'Escape');
  }
}

/**
 * Whether something foreign lies over all of the fields that are on the screen, so that a person could not click them.
 * A bar of the site's own over the one that was scrolled under it does not count.
 */
export function areCovered(fields: readonly HTMLElement[]): boolean {
  const onScreen = fields.flatMap((field) => {
    const { x, y, width, height } = field.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top ? [{ field, top }] : [];
  });
  return onScreen.length > 0 && onScreen.every(({ field, top }) => lies(top, field));
}

/** Placeholders and counters lie over a field too, but belong to it: they stand beside it, near. */
function lies(top: Element, field: HTMLElement): boolean {
  const near = field.parentElement?.parentElement ?? field;
  return !near.contains(top) && !top.contains(field);
}

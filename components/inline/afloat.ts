/** Where something floats: hanging from an edge of a box, `gap` px below it (less than 0: into it). */
export type Berth = { readonly box: () => DOMRect; readonly align: 'start' | 'end'; readonly gap: number };

/** The least distance to the window's edge. */
const rim = 4;

/**
 * Puts an element in front of the page, in the browser's top layer, where no scroller cuts it off and no later row lies
 * over it. It follows its box as the page scrolls; where there is no room below, it stands above. Ends with the signal.
 */
export function setAfloat(what: HTMLElement, { box, align, gap }: Berth, signal: AbortSignal): void {
  what.popover = 'manual';
  what.showPopover();
  const place = (): void => {
    const { left, right, top, bottom } = box();
    const { width, height } = what.getBoundingClientRect();
    const below = bottom + gap;
    const isRoom = below + height <= innerHeight - rim;
    const start = align === 'end' ? right - width : left;
    what.style.top = `${Math.max(rim, isRoom ? below : top - gap - height)}px`;
    what.style.left = `${Math.max(rim, Math.min(start, innerWidth - width - rim))}px`;
  };
  place();
  addEventListener('scroll', place, { capture: true, passive: true, signal });
  addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => what.isConnected && what.hidePopover(), { once: true });
}

/** Something that is come to: the one at a node, and the one inside it (a title in its link). */
export type Shore<T> = {
  readonly at: (node: Element) => T | undefined;
  readonly inside: (node: Element) => T | undefined;
  /** It is somebody's now, or nobody's. */
  readonly onCome: (now: T | undefined) => void;
  /** Escape, while something is come to; answers whether that put anything away. */
  readonly onLeave: (now: T) => boolean;
};

/** Tells which one the hand or the keyboard is at, while `isOn`, until the signal aborts. */
export function followHand<T>(
  { at, inside, onCome, onLeave }: Shore<T>,
  isOn: () => boolean,
  signal: AbortSignal,
): void {
  let now: T | undefined;
  const come = (next: T | undefined): void => {
    if (next === now) return;
    now = next;
    onCome(now);
  };
  const around = (target: EventTarget | null): T | undefined => {
    for (let node = target instanceof Element ? target : null; node; node = node.parentElement) {
      const found = at(node);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  document.addEventListener('pointerover', ({ target }) => isOn() && come(around(target)), {
    passive: true,
    signal,
  });
  document.documentElement.addEventListener('pointerleave', () => come(undefined), { signal });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (isOn()) come(around(target) ?? (target instanceof Element ? inside(target) : undefined));
    },
    { signal },
  );
  // Before the page hears it: what lies in front closes first.
  addEventListener(
    'keydown',
    (event) => {
      const isOwn = event.target instanceof Element && at(event.target) !== undefined;
      if (event.key !== 'Escape' || isOwn || now === undefined || !onLeave(now)) return;
      event.stopPropagation();
      event.preventDefault();
    },
    { capture: true, signal },
  );
}

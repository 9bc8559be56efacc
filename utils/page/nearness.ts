import type { Pace } from './pace';

/** Where elements are to what she looks at. */
export type Nearness = {
  /** Tells about this element until `leave`. */
  watch(element: Element): void;
  leave(element: Element): void;
  /** As it was last told. */
  isNear(element: Element): boolean;
};

/** While she scrolls, it is looked so often whether what she flicked past is near again (ms). */
const often = 200;

/**
 * Tells what came near the viewport and what left it, with one IntersectionObserver; `margin` is how far outside it
 * counts as near, in CSS. A long page pays for every element watched, frame by frame, so what she flicks past is not
 * watched until a scroll brings it near again. Ends with the signal.
 */
export function watchNearness(
  margin: string,
  tell: (entries: readonly IntersectionObserverEntry[]) => void,
  pace: Pace,
  signal: AbortSignal,
): Nearness {
  const near = new WeakSet<Element>();
  const behind = new Set<Element>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else if (near.delete(target) && pace.isRushing()) {
          observer.unobserve(target);
          behind.add(target);
        }
      }
      tell(entries);
    },
    { rootMargin: margin, scrollMargin: margin },
  );

  function lookBehind(): void {
    clearTimeout(waiting);
    waiting = undefined;
    if (pace.isRushing()) return;
    for (const element of [...behind].filter((it) => !it.isConnected || isAround(it))) {
      behind.delete(element);
      if (element.isConnected) observer.observe(element);
    }
  }

  pace.onCalm(lookBehind);
  document.addEventListener(
    'scroll',
    () => {
      if (behind.size > 0) waiting ??= setTimeout(lookBehind, often);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(waiting);
    },
    { once: true },
  );

  return {
    watch(element) {
      behind.delete(element);
      observer.observe(element);
    },
    leave(element) {
      observer.unobserve(element);
      near.delete(element);
      behind.delete(element);
    },
    isNear: (element) => near.has(element),
  };
}

/** Less than two screens away: more than any margin. */
function isAround(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -2 * innerHeight && top < 3 * innerHeight;
}

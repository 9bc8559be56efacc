/** Nobody reads along with more screens a second. */
const readAlong = 2;
/** What was not scrolled for so long stands (ms). */
const still = 200;

/** How fast what she looks at moves. */
export type Pace = {
  /** The page, or a list on it, moves up or down faster than anybody reads. */
  isRushing(): boolean;
  /** Calls back whenever a rush is over. */
  onCalm(then: () => void): void;
};

/** Goes by scroll events; one jump is no rush. Ends with the signal. */
export function watchPace(signal: AbortSignal): Pace {
  const last = new WeakMap<Element, { readonly top: number; readonly at: number }>();
  const callbacks: (() => void)[] = [];
  let isRushing = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function calm(): void {
    isRushing = false;
    for (const then of callbacks) then();
  }

  document.addEventListener(
    'scroll',
    ({ target, timeStamp: at }) => {
      const box = target instanceof Element ? target : document.scrollingElement;
      if (!box) return;
      const before = last.get(box);
      const top = box.scrollTop;
      last.set(box, { top, at });
      if (!before || at - before.at > still) return;
      const screens = Math.abs(top - before.top) / innerHeight;
      if (screens / ((at - before.at) / 1_000) < readAlong) return;
      isRushing = true;
      clearTimeout(waiting);
      waiting = setTimeout(calm, still);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });

  return {
    isRushing: () => isRushing,
    onCalm: (then) => void callbacks.push(then),
  };
}

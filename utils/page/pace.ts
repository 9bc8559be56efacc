/** Nobody reads along with more screens a second, … */
const readAlong = 2;
/** … but a single key or turn of the wheel goes so far (screens) and she reads on where it ends. */
const turn = 1;
/** What was not scrolled for so long stands (ms). Lists that load more at their end hold up a flick for less. */
const still = 200;

/** How fast what she looks at moves. */
export type Pace = {
  /** She flicks past everything on the page, or on a list on it. */
  isRushing(): boolean;
  /** Calls back whenever a rush is over. */
  onCalm(then: () => void): void;
};

/** Goes by scroll events; one jump is no rush. Ends with the signal. */
export function watchPace(signal: AbortSignal): Pace {
  /** Of what is scrolled: where it was last seen, and how many screens it has moved without standing. */
  const last = new WeakMap<Element, { readonly top: number; readonly at: number; readonly moved: number }>();
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
      const top = box.scrollTop;
      const before = last.get(box);
      const goesOn = before && at - before.at <= still;
      const screens = goesOn ? Math.abs(top - before.top) / innerHeight : 0;
      const moved = goesOn ? before.moved + screens : 0;
      last.set(box, { top, at, moved });
      if (!goesOn || moved < turn || screens / ((at - before.at) / 1_000) < readAlong) return;
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

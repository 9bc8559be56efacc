/** How long the page waits for the next question; opening it again takes some 100 ms. */
const IDLE_MS = 60_000;

/**
 * Closes this page when it was asked nothing for a while and `isBusy` says nothing would be lost.
 * What it returns wraps each piece of work.
 */
export function closeWhenIdle(isBusy: () => boolean): <T>(work: Promise<T> | T) => Promise<T> {
  let running = 0;
  let timer: ReturnType<typeof setTimeout>;
  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running > 0 || isBusy()) rest();
      else window.close();
    }, IDLE_MS);
  };
  rest();
  return async (work) => {
    running++;
    try {
      return await work;
    } finally {
      running--;
      rest();
    }
  };
}

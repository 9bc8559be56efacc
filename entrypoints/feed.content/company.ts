import type { Watch } from '@/utils/page/observe';
import { rushesBy } from '@/utils/page/rushes-by';
import type { ReadText } from '@/utils/platforms/platform';
import type { Text } from './lines';

/** What is not in view yet is asked for in company: so long it waits for others (ms). */
const company = 200;
/** While she flicks past everything, it is looked so often whether she stopped (ms). */
const flicking = 100;

/**
 * Texts that are not in view yet. They are asked for together, as one line or forty cost a long page the same; what she
 * flicks past costs nothing: it is not asked for, and not watched until a scroll brings it near again.
 */
export type Company = {
  join(text: Text): void;
  /** It is not near any more. */
  pass(text: Text): void;
  leave(text: Text): void;
};

/** Calls back with those that are to be asked for, until the signal aborts. */
export function createCompany(
  watch: Watch<ReadText>,
  ask: (texts: readonly Text[]) => void,
  signal: AbortSignal,
): Company {
  const ahead = new Set<Text>();
  const behind = new Set<Text>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function go(): Promise<void> {
    const sample = [...ahead, ...behind].at(0);
    const isRushing = sample !== undefined && (await rushesBy(sample.element));
    if (signal.aborted) return;
    waiting = isRushing ? setTimeout(() => void go(), flicking) : undefined;
    if (isRushing) return;
    for (const text of [...behind].filter(isNear)) {
      behind.delete(text);
      watch.wait(text);
    }
    const texts = [...ahead];
    ahead.clear();
    ask(texts);
  }

  function goSoon(): void {
    waiting ??= setTimeout(() => void go(), company);
  }

  document.addEventListener(
    'scroll',
    () => {
      if (behind.size > 0) goSoon();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });

  return {
    join(text) {
      ahead.add(text);
      goSoon();
    },
    pass(text) {
      ahead.delete(text);
      behind.add(text);
      watch.rest(text);
    },
    leave(text) {
      ahead.delete(text);
      behind.delete(text);
    },
  };
}

/** Less than a screen away. */
function isNear({ element }: Text): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

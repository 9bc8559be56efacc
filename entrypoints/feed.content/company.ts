import type { Pace } from '@/utils/page/pace';
import type { Text } from './lines';

/** What is not in view yet is asked for in company: so long it waits for others (ms). */
const company = 200;

/**
 * Texts that are not in view yet. They are asked for together, as one line or forty cost a long page the same, and what
 * she flicks past is not asked for.
 */
export type Company = {
  join(text: Text): void;
  leave(text: Text): void;
};

/** Calls back with those that are to be asked for, until the signal aborts. */
export function createCompany(
  ask: (texts: readonly Text[]) => void,
  pace: Pace,
  signal: AbortSignal,
): Company {
  const ahead = new Set<Text>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function go(): void {
    clearTimeout(waiting);
    waiting = undefined;
    if (pace.isRushing() || ahead.size === 0) return;
    const texts = [...ahead];
    ahead.clear();
    ask(texts);
  }

  pace.onCalm(go);
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });

  return {
    join(text) {
      ahead.add(text);
      waiting ??= setTimeout(go, company);
    },
    leave: (text) => void ahead.delete(text),
  };
}

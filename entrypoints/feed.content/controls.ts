import type { Show } from '@/utils/domain/show';

/** How she wants translations shown, and what she decided about single ones in this visit. */
export type Controls = {
  readonly show: Show;
  showAs(show: Show): void;
  /** Every translation is out of sight, by the key. */
  readonly away: boolean;
  /** Whether a text is shown as the original only. */
  isAlone(words: string): boolean;
  leaveAlone(words: string, alone: boolean): void;
  /** The key, and the popup's button: brings what is in view; when all of it is there already, puts everything out of sight. */
  pressKey(): void;
  /** `bring` shows what is in view and out of sight; answers whether there was any. */
  onKey(bring: () => boolean, until: AbortSignal): void;
  onChange(redraw: () => void, until: AbortSignal): void;
};

/** One for the visit; it outlives what the settings restart. */
export function createControls(first: Show): Controls {
  const alone = new Set<string>();
  const redraws = new Set<() => void>();
  const brings = new Set<() => boolean>();
  let show = first;
  let away = false;
  const changed = (): void => redraws.forEach((redraw) => redraw());

  return {
    get show() {
      return show;
    },
    showAs(next) {
      if (next === show) return;
      show = next;
      changed();
    },
    get away() {
      return away;
    },
    isAlone: (words) => alone.has(words),
    leaveAlone(words, on) {
      if (on) alone.add(words);
      else alone.delete(words);
      changed();
    },
    pressKey() {
      const wasAway = away;
      away = false;
      const brought = [...brings].map((bring) => bring()).some(Boolean);
      if (!wasAway && !brought) away = true;
      changed();
    },
    onKey: (bring, until) => keep(brings, bring, until),
    onChange: (redraw, until) => keep(redraws, redraw, until),
  };
}

function keep<T>(all: Set<T>, one: T, until: AbortSignal): void {
  all.add(one);
  until.addEventListener('abort', () => all.delete(one), { once: true });
}

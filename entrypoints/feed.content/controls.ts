import type { Show } from '@/utils/domain/show';

/** What was just done for her, and the way back. */
export type Said = { readonly text: string; readonly undo?: () => void };

/** How she wants translations shown, and what she decided about single ones in this visit. */
export type Controls = {
  readonly show: Show;
  showAs(show: Show): void;
  /** Every translation is out of sight, by the key. */
  readonly away: boolean;
  /** Whether a text is shown as the original only. */
  isAlone(words: string): boolean;
  leaveAlone(words: string, alone: boolean): void;
  /** Another translator that is at work here: texts it has translated are left to it, unless she wants Ferry's `anyway`. */
  readonly other: string | undefined;
  readonly anyway: boolean;
  meetOther(name: string): void;
  translateAnyway(): void;
  /** Told at the boat until something else is, or she closes it. */
  readonly said: Said | undefined;
  say(said: Said | undefined): void;
  /** The key, and the popup's button: brings what is in view; when all of it is there already, puts everything out of sight, and next time back. */
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
  let other: string | undefined;
  let anyway = false;
  let said: Said | undefined;
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
    get other() {
      return other;
    },
    get anyway() {
      return anyway;
    },
    meetOther(name) {
      if (name === other) return;
      other = name;
      changed();
    },
    translateAnyway() {
      anyway = true;
      changed();
    },
    get said() {
      return said;
    },
    say(next) {
      said = next;
      changed();
    },
    pressKey() {
      away = !away && ![...brings].map((bring) => bring()).some(Boolean);
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

import { Check } from 'lucide';
import { setAfloat } from './afloat';
import { element, icon } from './element';

/** A line of a menu. */
export type Choice = {
  readonly text: string;
  readonly pick: () => void;
  /** One of several that exclude each other, and whether it holds now. */
  readonly chosen?: boolean;
  /** A line is drawn above it. */
  readonly apart?: boolean;
};

/** A menu under its button, worked by hand or by arrow keys. It closes when one is picked, by Escape and by going elsewhere. */
export function openMenu(button: HTMLElement, choices: readonly Choice[]): void {
  const life = new AbortController();
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': button.title });
  const close = (): void => {
    life.abort();
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  const items = choices.map(({ text, pick, chosen, apart }) => {
    const item = element(
      'button',
      {
        type: 'button',
        tabindex: '-1',
        role: chosen === undefined ? 'menuitem' : 'menuitemradio',
        ...(chosen !== undefined && { 'aria-checked': String(chosen) }),
        ...(apart && { class: 'apart' }),
      },
      chosen ? icon(Check) : element('span', { class: 'blank' }),
      text,
    );
    item.addEventListener('click', () => {
      button.focus();
      close();
      pick();
    });
    return item;
  });
  menu.append(...items);
  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = next[event.key]?.(at, items.length) ?? begins(event.key, at);
    if (to !== undefined) items[to]?.focus();
    else if (event.key === 'Escape') button.focus();
    else if (event.key !== 'Tab') return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
    if (to === undefined) close();
  });
  /** The next line that begins with a letter that was typed. */
  function begins(key: string, at: number): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    const order = [...choices.keys()].map((step) => (at + 1 + step) % choices.length);
    return order.find((place) => choices[place]?.text.toLowerCase().startsWith(key.toLowerCase()));
  }

  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) close();
  });
  button.after(menu);
  button.setAttribute('aria-expanded', 'true');
  setAfloat(menu, { box: () => button.getBoundingClientRect(), align: 'start', gap: 4 }, life.signal);
  const isOfOne = choices[0]?.chosen !== undefined;
  items[
    isOfOne
      ? Math.max(
          0,
          choices.findIndex(({ chosen }) => chosen),
        )
      : 0
  ]?.focus();
}

/** Where a key leads among so many. */
const next: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

import type { ReadKind } from '@/utils/platforms/platform';

type Props = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/** An element with attributes (`on…` functions become listeners) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props?: Props,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K];
export function h(tag: string, props?: Props, ...children: (Node | string)[]): HTMLElement;
export function h(tag: string, props: Props = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** Says what a text is to the tests, which then need no selector of their own. Ferry knows nothing of the mark. */
export function marked(kind: ReadKind): { readonly 'data-shore': ReadKind } {
  return { 'data-shore': kind };
}

/** The first element for `selector`; the page's own script put it there. */
export function expectElement(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the replica lacks ${selector}`);
  return found;
}

/** The page's app, emptied. */
export function app(...children: (Node | string)[]): HTMLElement {
  const root = expectElement('#app');
  root.replaceChildren(...children);
  return root;
}

/** A portrait or a picture: two hues, no file. */
export function gradient(hues: readonly [number, number], angle = 135): string {
  return `background:linear-gradient(${angle}deg,hsl(${hues[0]} 46% 70%),hsl(${hues[1]} 40% 50%))`;
}

/** 18432 → 1.8万 or 18.4K. */
export function countOf(value: number, lang: 'zh' | 'en'): string {
  if (lang === 'zh') return value < 10_000 ? String(value) : `${(value / 10_000).toFixed(1)}万`;
  return value < 1000 ? String(value) : `${(value / 1000).toFixed(1)}K`;
}

/** A small drawing from a path on a 24 × 24 grid. */
export function icon(path: string, size = 20): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, String(value));
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

export const icons = {
  heart: 'M12 20s-7-4.4-7-9.6A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7 2.4C19 15.6 12 20 12 20z',
  star: 'M12 4l2.5 5 5.5.8-4 3.9.9 5.5-4.9-2.6-4.9 2.6.9-5.5-4-3.9 5.5-.8z',
  chat: 'M20 12a7.5 7.5 0 0 1-11 6.6L4.5 20l1.3-4A7.5 7.5 0 1 1 20 12z',
  share: 'M13 6l7 6-7 6v-4c-5 0-8 1.5-9 4 0-5 3-8 9-8z',
  down: 'M6 9l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  play: 'M8 5.5v13l11-6.5z',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 18a7 7 0 1 1 0-14 7 7 0 0 1 0 14zM20 20l-4-4',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10.5 21h3',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  cloud: 'M7 18a4.5 4.5 0 0 1-.5-9A6 6 0 0 1 18 10.5 3.8 3.8 0 0 1 17.5 18M12 12v8M9 15l3-3 3 3',
  left: 'M15 6l-6 6 6 6',
  right: 'M9 6l6 6-6 6',
  grid: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  chart: 'M5 20V10M12 20V4M19 20v-7',
} as const;

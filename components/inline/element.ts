import type { IconNode } from 'lucide';

/** Plain elements for the page's corner of Ferry: hundreds stand there at once, so no framework. */

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes, and text or children inside. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** A lucide icon, 16 px, in the colour of the text around it. */
export function icon(node: IconNode): SVGSVGElement {
  const made = svg('svg', {
    width: '16',
    height: '16',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  made.append(...node.map(([tag, attributes]) => svg(tag, attributes)));
  return made as SVGSVGElement;
}

function svg(tag: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

import { icon } from '@/tests/sites/client/dom';

/** A drawing with a name, as the site's icons have one. */
export function drawing(name: string, path: string): SVGElement {
  const svg = icon(path, 24);
  svg.removeAttribute('aria-hidden');
  svg.setAttribute('aria-label', name);
  svg.setAttribute('role', 'img');
  return svg;
}

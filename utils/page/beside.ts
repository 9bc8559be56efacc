import { isOwn } from './mount';

/** Where Ferry's words stand relative to a text of the page, and how they look there. Reads the page; writes nothing. */

/**
 * `after`: below the anchor, in the flow. `over`: above it, in front of what is there, for cards whose height is fixed.
 * `next` and `inside` are in the line of the original's words: after the anchor, or at its end.
 */
export type Place = { readonly anchor: HTMLElement; readonly where: 'after' | 'over' | 'next' | 'inside' };

/** The page's own type at a text. `dark` says which of Ferry's colours can be seen there. */
export type Look = {
  readonly font: string;
  readonly colour: string | undefined;
  readonly dark: boolean;
  /** How far the words stand in from their box at both ends, and what the page leaves free under it (CSS pixels). */
  readonly start: number;
  readonly end: number;
  readonly under: number;
};

/** How far up the place is looked for. */
const climb = 4;

/**
 * The nearest element a line may stand below: not inside a link or a button, not beside others in a row or in a line,
 * not where the page shows only so many lines.
 */
export function placeBeside(element: HTMLElement, where: 'after' | 'over'): Place {
  let anchor = element;
  for (let step = 0; step < climb; step++) {
    const parent = anchor.parentElement;
    if (!parent || parent === document.body || !(isTight(parent) || goesOn(anchor))) break;
    anchor = parent;
  }
  return { anchor, where };
}

/** In the original's own line, where the page lets that line grow; else below it. */
export function placeInLine(element: HTMLElement): Place {
  const { display } = getComputedStyle(element);
  const isInline = display === 'inline';
  const flows = isInline || /^(?:block|inline-block|flow-root|list-item)$/u.test(display);
  const holder = isInline ? element.parentElement : element;
  if (!flows || !holder || element.closest('a, button') || getComputedStyle(holder).overflowX !== 'visible')
    return placeBeside(element, 'after');
  return { anchor: element, where: isInline ? 'next' : 'inside' };
}

export function lookOf(element: HTMLElement, { anchor, where }: Place): Look {
  const style = getComputedStyle(element);
  const around = anchor.parentElement ? getComputedStyle(anchor.parentElement) : style;
  const box = anchor === element ? style : getComputedStyle(anchor);
  const isBlock = where === 'after' && box.display !== 'inline';
  const free = (...lengths: readonly string[]): number =>
    isBlock ? lengths.reduce((sum, length) => sum + Math.max(0, parseFloat(length) || 0), 0) : 0;
  return {
    font: `${style.fontWeight} ${style.fontSize}/${style.lineHeight} ${style.fontFamily}`,
    // Inherited where it can be, so that it follows the page into its dark theme.
    colour: around.color === style.color ? undefined : style.color,
    dark: isLight(style.color),
    start: free(box.paddingInlineStart, box.marginInlineStart),
    end: free(box.paddingInlineEnd, box.marginInlineEnd),
    under: /^(?:block|flow-root|list-item)$/u.test(around.display) ? free(box.marginBlockEnd) : 0,
  };
}

/**
 * Whether a line below a text makes it run into the next row: lists that place every row themselves and do not measure
 * it again. Looked at a frame after the line stood there.
 */
export function isCrowded(host: HTMLElement): boolean {
  const row = rowOf(host);
  if (!row?.parentElement) return false;
  if (row.scrollHeight > row.clientHeight + 1 && getComputedStyle(row).overflowY !== 'visible') return true;
  const { top, bottom } = row.getBoundingClientRect();
  return [...row.parentElement.children].some((other) => {
    const next = other.getBoundingClientRect();
    return other !== row && next.top > top + 1 && next.top < bottom - 1 && next.height > 0;
  });
}

/** The nearest ancestor a list has placed by hand. */
function rowOf(host: HTMLElement): HTMLElement | undefined {
  for (let at = host.parentElement, step = 0; at && step < climb * 2; at = at.parentElement, step++)
    if (getComputedStyle(at).position === 'absolute') return at;
  return undefined;
}

/** In a line that goes on behind it: with “more”, for one. */
function goesOn(element: HTMLElement): boolean {
  const next = element.nextElementSibling;
  if (!next || isOwn(next)) return false;
  return [element, next].every((it) => getComputedStyle(it).display === 'inline');
}

function isTight(parent: HTMLElement): boolean {
  if (parent.tagName === 'A' || parent.tagName === 'BUTTON') return true;
  const { display, flexDirection, webkitLineClamp, maxHeight, overflowY } = getComputedStyle(parent);
  if (webkitLineClamp !== 'none' && webkitLineClamp !== '') return true;
  const isCut = maxHeight !== 'none' && /^(?:hidden|clip)$/u.test(overflowY);
  if (isCut && parent.childElementCount === 1) return true; // of several texts each keeps its line
  if (display.endsWith('grid')) return true;
  return display.endsWith('flex') && flexDirection.startsWith('row');
}

/** What an element stands on: the page's light or dark, or a colour of its own (undefined), a button's for one. */
export function groundOf(element: Element): 'light' | 'dark' | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (backgroundColor.match(/[\d.]+/gu) ?? []).map(Number);
    if (alpha < 0.9) continue;
    const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
    if (most - least > 40) return undefined;
    return least > 200 ? 'light' : most < 70 ? 'dark' : undefined;
  }
  return isLight(getComputedStyle(document.documentElement).color) ? 'dark' : 'light';
}

/** Calls back a frame after the page turned from light to dark or back, until the signal aborts. */
export function watchTheme(onTurn: () => void, signal: AbortSignal): void {
  const isDark = (): boolean => isLight(getComputedStyle(document.body).color);
  let was = isDark();
  const look = (): void => {
    requestAnimationFrame(() => {
      const is = isDark();
      if (is === was || signal.aborted) return;
      was = is;
      onTurn();
    });
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  const observer = new MutationObserver(look); // a page's own switch
  for (const it of [document.documentElement, document.body]) observer.observe(it, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Light letters stand on a dark page. */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140;
}

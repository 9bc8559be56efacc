import { isOwn } from './mount';

/** A place for a few small words next to a text of the page, in client pixels. Reads the page; writes nothing. */
export type Room = { readonly where: 'after' | 'below'; readonly box: Edges };

export type Edges = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
type Size = { readonly width: number; readonly height: number };

/** Between the text and what stands after it. */
const gap = 6;
/** Under its letters a line has this to spare. */
const slack = 2;
/** Below a text the words stand smaller. */
export const belowScale = 0.9;
/** How far up others are looked for. */
const climb = 8;

/**
 * Where `size` fits: after `words`, inside what holds them alone (a row of a menu), or below them (a button, a tab).
 * Nothing of the page or of `taken` lies there, and nothing cuts it off. Undefined where there is no room, or when the
 * words are not drawn.
 */
export function roomBeside(words: Text, size: Size, taken: readonly Edges[]): Room | undefined {
  const text = boxOf(words);
  if (text.right === text.left) return undefined;
  const holder = holderOf(words)?.getBoundingClientRect();
  const after = boxAt(text.right + gap, (text.top + text.bottom - size.height) / 2, size);
  const width = size.width * belowScale;
  const below = boxAt((text.left + text.right - width) / 2, text.bottom - slack, {
    width,
    height: size.height * belowScale,
  });
  const isFree = (box: Edges): boolean => !taken.some((it) => meet(it, box)) && isEmpty(words, box);
  if (holder && !isCentred(text, holder) && holds(holder, after) && isFree(after))
    return { where: 'after', box: after };
  return isFree({ ...below, top: below.top + slack }) ? { where: 'below', box: below } : undefined;
}

/**
 * How a host without size may stand in `parent` behind a text: it moves nothing there, and goes where the text is
 * scrolled. Undefined where it cannot.
 */
export function wayInto(parent: Element): 'float' | 'absolute' | undefined {
  // Unlike what stands in the line, a float leaves the spaces at its ends as they were.
  if (
    /^(?:inline|block|inline-block|list-item|flow-root|table-cell)$/u.test(getComputedStyle(parent).display)
  )
    return 'float';
  // In a flex box it would be one more item, and have its gap.
  for (let at: Element | null = parent; at; at = at.parentElement) {
    const { position, overflowX, overflowY } = getComputedStyle(at);
    if (position !== 'static') return 'absolute';
    if (overflowX !== 'visible' || overflowY !== 'visible') return undefined;
  }
  return 'absolute';
}

function boxAt(left: number, top: number, { width, height }: Size): Edges {
  return { left, top, right: left + width, bottom: top + height };
}

function boxOf(node: Node): Edges {
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect();
}

/** The largest element that says nothing else. */
function holderOf(words: Text): HTMLElement | null {
  let holder = words.parentElement;
  while (holder?.parentElement && holder.parentElement.textContent.trim() === words.data.trim())
    holder = holder.parentElement;
  return holder;
}

function isCentred(text: Edges, holder: Edges): boolean {
  return text.left - holder.left > 4 && Math.abs(text.left - holder.left - (holder.right - text.right)) < 6;
}

/** Nothing beside the way up lies there, until something around it all holds the place. */
function isEmpty(words: Text, place: Edges): boolean {
  let at: Node = words;
  for (let step = 0; step < climb; step++) {
    const around = at.parentElement;
    if (!around) return false;
    for (const other of around.childNodes)
      if (other !== at && !isOwn(other) && isThere(other) && meet(boxOf(other), place)) return false;
    if (holds(around.getBoundingClientRect(), place)) return true;
    const { overflowX, overflowY } = getComputedStyle(around);
    if (overflowX !== 'visible' || overflowY !== 'visible') return false;
    at = around;
  }
  return false;
}

function isThere(node: Node): boolean {
  return node instanceof Element || (node instanceof Text && node.data.trim() !== '');
}

function meet(one: Edges, other: Edges): boolean {
  return (
    one.right > one.left &&
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}

function holds(outer: Edges, inner: Edges): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  );
}

import { timeWords } from '@/utils/domain/time-words';
import { isEditable, wordsOf } from './read';

/** So far up from its time a comment ends. */
const climb = 20;
/** Longer than any time with its place. */
const longestTime = 40;
/** “Author” and the like beside a name (letters). */
const longestBadge = 8;
const person = 'a[href*="/user/"], a[href*="/@"], a[href*="/channel/"], a[href*="/profile/"]';
/** A text may be nothing but these. */
const inline = 'a, img';
const buttons = '[role="button"]';

type Side = 'previousElementSibling' | 'nextElementSibling';
/** What one person wrote, with everything around it, and the row in it that says when. */
type Item = {
  readonly row: HTMLElement;
  readonly whole: HTMLElement;
  readonly timesIn: ReadonlyMap<Element, number>;
};

/**
 * What people wrote, found by when: in a list every text stands on the same side of a row like `3天前·广东`, its
 * neighbours are who wrote it and what can be pressed. The side is the one whose words differ from item to item.
 */
export function wordsByTimeRow(root: ParentNode): readonly HTMLElement[] {
  const page = root.ownerDocument ?? (root as Document);
  const isTime = timeWords(page.documentElement.lang);
  if (root !== page && timeRows(root, isTime).length === 0) return [];
  const items = itemsOf(timeRows(page.body, isTime));
  const textsOn = (side: Side): readonly HTMLElement[] => items.flatMap((item) => textFrom(item, side) ?? []);
  const before = textsOn('previousElementSibling');
  const after = textsOn('nextElementSibling');
  const texts = variety(before) >= variety(after) ? before : after;
  return texts.filter((it) => root.contains(it));
}

/** The largest elements that say nothing but a time. */
function timeRows(root: Node, isTime: (text: string) => boolean): readonly HTMLElement[] {
  const says = (text: string | null): boolean =>
    text !== null && text.length <= longestTime && isTime(text.trim());
  const rows = new Set<HTMLElement>();
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let row = says(node.nodeValue) ? node.parentElement : null;
    if (!row || isEditable(row)) continue;
    while (row.parentElement && says(row.parentElement.textContent)) row = row.parentElement;
    rows.add(row);
  }
  return [...rows];
}

/** Rows that stand in a list, each in its own item as another in its, and a person in each. */
function itemsOf(rows: readonly HTMLElement[]): readonly Item[] {
  const timesIn = new Map<Element, number>(rows.map((row) => [row, 1]));
  for (const row of rows) for (const at of above(row)) timesIn.set(at, (timesIn.get(at) ?? 0) + 1);
  const items = rows.flatMap((row) => {
    const whole = wholeAround(row, timesIn);
    if (!whole) return [];
    const way = [row, ...above(row)];
    const tags = way.slice(0, way.indexOf(whole) + 1).map(({ tagName }) => tagName);
    return [{ row, whole, timesIn, path: `${tags.join('>')}>` }];
  });
  // With answers under it an item ends further down: one way up is then the beginning of the other.
  const isAlike = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
  return items.filter((item) => items.some((other) => other !== item && isAlike(other.path, item.path)));
}

/** As much of the page as has this time and no other's, but for answers in one place beside it. */
function wholeAround(row: HTMLElement, timesIn: ReadonlyMap<Element, number>): HTMLElement | undefined {
  const way = [row, ...above(row)];
  const end = way.findIndex((at) => {
    const around = at.parentElement;
    return around && timesIn.get(around) !== timesIn.get(at) && at.querySelector(person);
  });
  const crossed = way.slice(1, end + 1).filter((at) => (timesIn.get(at) ?? 0) > 1);
  const isList = (at: HTMLElement): boolean => [...at.children].filter((it) => timesIn.has(it)).length > 2;
  return crossed.some(isList) ? undefined : way[end];
}

function above(row: HTMLElement): readonly HTMLElement[] {
  const all: HTMLElement[] = [];
  for (let at = row.parentElement; at && all.length < climb; at = at.parentElement) all.push(at);
  return all;
}

/** The nearest words on that side of the time, in its item. */
function textFrom({ row, whole, timesIn }: Item, side: Side): HTMLElement | undefined {
  for (let at = row; at !== whole && at.parentElement; at = at.parentElement)
    for (let other = at[side]; other; other = other[side])
      if (!timesIn.has(other) && isWorded(other) && !isName(other)) return innermost(other as HTMLElement);
  return undefined;
}

function isWorded(element: Element): boolean {
  return /\p{L}/u.test(wordsOf(element, buttons)) && !element.matches(buttons);
}

/** Who wrote it, perhaps with a badge. */
function isName(element: Element): boolean {
  const links = element.matches(person) ? [element] : [...element.querySelectorAll(person)];
  const name = links.map((it) => it.textContent.trim()).find((it) => it !== '');
  if (name === undefined) return false;
  const rest = lettersOf(wordsOf(element, 'img')).replace(lettersOf(name), '').length;
  return rest === 0 || (rest <= longestBadge && !/^[@＠]/u.test(name));
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The element that holds these words and nothing around them. */
function innermost(element: HTMLElement): HTMLElement {
  const words = wordsOf(element, buttons);
  const inner = [...element.children].find((child) => wordsOf(child, buttons) === words);
  return inner instanceof HTMLElement && !inner.matches(inline) ? innermost(inner) : element;
}

/** How many different things are said, numbers aside. */
function variety(texts: readonly HTMLElement[]): number {
  return new Set(texts.map((it) => wordsOf(it, buttons).replaceAll(/\d/gu, ''))).size;
}

import { isOwn } from './mount';

const editable = 'input, textarea, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]';
const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'BLOCKQUOTE']);
const silent = new Set([
  'SCRIPT',
  'STYLE',
  'SVG',
  'NOSCRIPT',
  'TEMPLATE',
  'BUTTON',
  'INPUT',
  'TEXTAREA',
  'SELECT',
]);

/** Whether someone may be writing here: such places are neither read nor touched. */
export function isEditable(element: Element): boolean {
  return element.closest(editable) !== null;
}

/**
 * An element's own words as a reader sees them: emoji pictures as their name, line breaks kept, parts that match
 * `except` and editable parts left out. A linked name is kept in one piece: its spaces do not break.
 */
export function wordsOf(element: Element, except: string | undefined): string {
  const parts: string[] = [];
  read(element, except, parts);
  return parts
    .join('')
    .replace(/[^\S\n\u00A0]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function read(element: Element, except: string | undefined, parts: string[]): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element && !isLeftOut(node, except)) readElement(node, except, parts);
  }
}

function readElement(element: Element, except: string | undefined, parts: string[]): void {
  const name = element.tagName.toUpperCase();
  if (name === 'BR') parts.push('\n');
  else if (name === 'IMG') parts.push(element.getAttribute('alt') ?? '');
  else if (name === 'A' && /^\s*[@#＠＃]/u.test(element.textContent)) {
    const tail = element.nextSibling?.textContent ?? '';
    parts.push(element.textContent.trim().replace(/\s+/gu, '\u00A0'), /^\s/u.test(tail) ? '' : ' ');
  } else {
    if (blocks.has(name) && parts.length > 0) parts.push('\n');
    read(element, except, parts);
    if (blocks.has(name)) parts.push('\n');
  }
}

function isLeftOut(element: Element, except: string | undefined): boolean {
  return (
    isOwn(element) ||
    silent.has(element.tagName.toUpperCase()) ||
    element.matches(editable) ||
    (except !== undefined && element.matches(except))
  );
}

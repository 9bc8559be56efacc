import type { Editor } from './editor';
import { selectAll } from './select';
import { putText } from './type-text';

/** A plain editable that the page listens to (YouTube's `#textbox`). */
export const textbox: Editor = {
  write(element, text) {
    selectAll(element);
    putText(text);
  },
  read: linesOf,
};

/** As a reader sees its lines: a browser may have made them of blocks, of breaks or of plain line feeds. */
function linesOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return node.nextSibling && !isBlock(node.nextSibling) ? '\n' : '';
  return [...node.childNodes]
    .map((child) => {
      const begins = child.previousSibling && (isBlock(child) || isBlock(child.previousSibling));
      return (begins ? '\n' : '') + linesOf(child);
    })
    .join('');
}

function isBlock(node: Node): boolean {
  return node instanceof HTMLDivElement || node instanceof HTMLParagraphElement;
}

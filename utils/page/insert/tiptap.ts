import type { Editor } from './editor';
import { paste } from './paste';
import { press } from './press';
import { selectAll } from './select';
import { entityName } from './topic-name';
import { typeText } from './type-text';

/**
 * Tiptap (ProseMirror). Pasted as paragraphs, because plain text loses its empty lines there and lines typed one by
 * one would let an open topic list catch the Enter. A plain editor (RedNote's before 2025-08) is typed into.
 */
export const tiptap: Editor = {
  write(element, text) {
    selectAll(element);
    if (text === '') press(element, 'Backspace');
    else if (!paste(element, text, paragraphs(text))) typeText(text);
  },
  read: (element, entity) => [...element.children].map((block) => lineOf(block, entity)).join('\n'),
};

function paragraphs(text: string): string {
  const holder = document.createElement('div');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    holder.append(paragraph);
  }
  return new XMLSerializer().serializeToString(holder);
}

function lineOf(node: Node, entity: string | undefined): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return node.nextSibling ? '\n' : '';
  if (entity !== undefined && node instanceof Element && node.matches(entity)) return `#${entityName(node)}`;
  return [...node.childNodes].map((child) => lineOf(child, entity)).join('');
}

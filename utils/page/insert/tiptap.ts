import type { Editor } from './editor';
import { linesIn } from './lines';
import { paste } from './paste';
import { press } from './press';
import { selectAll } from './select';
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
  read: linesIn,
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

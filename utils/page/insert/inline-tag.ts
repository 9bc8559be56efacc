import type { Editor } from './editor';
import { paste } from './paste';
import { selectEnd } from './select';
import { typeText } from './type-text';

/** Adds `#tag` at the end of a caption whose tags are plain words (Draft.js takes them by paste alone). */
export function addInlineTag(editor: HTMLElement, tag: string, { append }: Editor): void {
  const needsGap = !/(^|\s)$/.test(editor.textContent);
  const word = `${needsGap ? ' ' : ''}#${tag} `;
  if (append) append(editor, word);
  else {
    selectEnd(editor);
    if (!paste(editor, word)) typeText(word);
  }
}

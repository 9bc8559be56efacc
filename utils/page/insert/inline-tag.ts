import { paste } from './paste';
import { selectEnd } from './select';

/** Adds `#tag` at the end of a caption whose tags are plain words (Draft.js takes them by paste). */
export function addInlineTag(editor: HTMLElement, tag: string): void {
  const needsGap = !/(^|\s)$/.test(editor.textContent);
  selectEnd(editor);
  paste(editor, `${needsGap ? ' ' : ''}#${tag} `);
}

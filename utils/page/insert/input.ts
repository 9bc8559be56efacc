import type { Editor } from './editor';
import { putText } from './type-text';

/**
 * A plain text field under React or Vue. Written as by the keyboard, since a page may hear hands alone; where that is not
 * to be had, assigned: from a content script's world that reaches the browser's own setter, past the one React puts on the
 * element to notice changes.
 */
export const input: Editor = {
  write(element, text) {
    if (!isField(element)) return;
    element.focus();
    element.select();
    if (!putText(text) && element.value !== text) {
      element.value = text;
      element.dispatchEvent(new window.Event('input', { bubbles: true }));
    }
    element.dispatchEvent(new window.Event('change', { bubbles: true }));
  },
  read: (element) => (isField(element) ? element.value : ''),
};

function isField(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

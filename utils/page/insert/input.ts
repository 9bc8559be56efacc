import type { Editor } from './editor';

/**
 * A plain text field under React or Vue. From a content script's world the assignment reaches the browser's own
 * setter, past the one React puts on the element to notice changes.
 */
export const input: Editor = {
  write(element, text) {
    if (!isField(element)) return;
    element.focus();
    element.value = text;
    for (const type of ['input', 'change']) element.dispatchEvent(new window.Event(type, { bubbles: true }));
  },
  read: (element) => (isField(element) ? element.value : ''),
};

function isField(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

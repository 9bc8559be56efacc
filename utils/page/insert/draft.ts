import type { Editor } from './editor';
import { paste } from './paste';
import { press } from './press';
import { focusOn, selectAll } from './select';

/** Draft.js. One paste over the selection replaces its whole state; `execCommand` would break React's tree. */
export const draft: Editor = {
  async write(element, text) {
    focusOn(element);
    await Promise.resolve(); // React renders what the focus changed in a microtask, and ignores a selection before it
    selectAll(element);
    if (text === '') press(element, 'Backspace');
    else paste(element, text);
  },
  read: (element) =>
    [...element.querySelectorAll('[data-block="true"]')].map((block) => block.textContent).join('\n'),
};

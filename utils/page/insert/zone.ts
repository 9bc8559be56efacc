import { isSameText } from '@/utils/page/read-back';
import { seenWithin } from '@/utils/page/until';
import type { Editor } from './editor';
import { paste } from './paste';
import { selectAll } from './select';
import { typeText } from './type-text';

/** What was pasted is drawn within this time. */
const DRAWN_MS = 500;

/**
 * Slate, and ByteDance's editor-kit that was made of it. It keeps a selection of its own which it takes up from the page
 * only now and then, but always before a `beforeinput`: hence everything is taken out by one before the paste.
 */
export const zone: Editor = {
  async write(element, text) {
    selectAll(element);
    await Promise.resolve(); // as in draft.ts: a selection before the focus was taken up is ignored
    selectAll(element);
    beforeInput(element, 'deleteByCut');
    if (text !== '' && !paste(element, text)) typeText(text);
    // Drawn later, and until then the old words can be read.
    await seenWithin(() => isSameText(zone.read(element), text), DRAWN_MS, new AbortController().signal);
  },
  read: (element) => [...element.children].map(lineOf).join('\n'),
};

/** Lines that are empty hold a mark nobody sees. */
function lineOf({ textContent }: Element): string {
  return textContent.replaceAll(/[\u200b\ufeff]/g, '');
}

function beforeInput(element: HTMLElement, inputType: string): void {
  element.dispatchEvent(
    new window.InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true, composed: true }),
  );
}

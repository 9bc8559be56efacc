import { askPageWorld } from '@/utils/page/page-world';
import { isSameText } from '@/utils/page/read-back';
import type { Editor } from './editor';
import { linesIn } from './lines';

/**
 * Lexical. What is pasted into it may be drawn and yet not be in its state, and then an empty caption is posted (tutti
 * v0.4.66–68, 2026): so it is written in its state, and proven when its state and what is drawn say the same.
 */
export const lexical: Editor = {
  write: (element, text) => void askPageWorld(element, { kind: 'write', text }),
  append(element, text) {
    askPageWorld(element, { kind: 'write', text: (askPageWorld(element, { kind: 'read' }) ?? '') + text });
  },
  read: (element) => {
    const state = askPageWorld(element, { kind: 'read' });
    return state !== undefined && isSameText(state, linesIn(element)) ? state : UNSURE;
  },
};

/** Nobody's caption: where the two differ, or nobody answers, nothing is proven and no tag is in it. */
const UNSURE = '≠';

import type { Ladder } from '@/utils/page/find';
import { findSeen } from '@/utils/page/seen';
import { seenWithin } from '@/utils/page/until';
import { press } from './press';
import { focusOn, selectStart } from './select';

const GONE_MS = 500;

/**
 * Closes the list a platform leaves open under a tag that was just written, as a person does who wants nothing from it:
 * with Escape, and where that is not heard by taking the cursor away from the word. Nothing is typed.
 */
export async function closeList(editor: HTMLElement, list: Ladder, signal: AbortSignal): Promise<void> {
  const isGone = (): boolean => !findSeen(list);
  if (isGone()) return;
  focusOn(editor);
  await Promise.resolve(); // as in draft.ts: an editor ignores a selection before it has taken up the focus
  for (const leave of [() => press(editor, 'Escape'), () => selectStart(editor)]) {
    if (isGone()) break; // the focus alone may have closed it, and an Escape more would close the form
    leave();
    if (await seenWithin(isGone, GONE_MS, signal)) break;
  }
  editor.blur();
}

import type { Ladder } from '@/utils/page/find';
import { findSeen } from '@/utils/page/seen';
import { seenWithin } from '@/utils/page/until';
import { press } from './press';
import { focusOn, selectStart } from './select';

const GONE_MS = 500;

/**
 * Closes the list a platform leaves open under a tag that was just written: by taking the cursor away from the word, and
 * where that does not do it with Escape, as a person does who wants nothing from it. Nothing is typed.
 */
export async function closeList(editor: HTMLElement, list: Ladder, signal: AbortSignal): Promise<void> {
  const isGone = (): boolean => !findSeen(list);
  if (isGone()) return;
  focusOn(editor);
  await Promise.resolve(); // as in draft.ts: an editor ignores a selection before it has taken up the focus
  // Escape last: in a field whose list has just closed, or was another's, it would close the form.
  for (const leave of [() => selectStart(editor), () => press(editor, 'Escape')]) {
    if (isGone()) break;
    leave();
    if (await seenWithin(isGone, GONE_MS, signal)) break;
  }
  editor.blur();
}

import { send } from '@/utils/messages/client';
import { find, findOne } from '@/utils/page/find';
import { seenWithin } from '@/utils/page/until';
import type { ReadSurface, ReadText } from '@/utils/platforms/platform';

/** By then a page has drawn what it has. */
const SETTLED_MS = 10_000;
/** A shelf with more words than this holds texts: an empty one says so in fewer. */
const WORDS_ON_SHELF = 120;

/** Tells the background by which rung the surface's texts are found, or that they are there and cannot be. */
export function watchHealth(surface: ReadSurface, signal: AbortSignal): void {
  for (const text of surface.texts) if (text.text.need === 'must') void watch(surface, text, signal);
}

async function watch({ name, landmark }: ReadSurface, text: ReadText, signal: AbortSignal): Promise<void> {
  try {
    const found = await seenWithin(() => find(text.text), SETTLED_MS, signal);
    const shelf = text.shelf && findOne(landmark) ? findOne(text.shelf) : undefined;
    if (!found && (document.hidden || (shelf?.innerText.length ?? 0) < WORDS_ON_SHELF)) return;
    await send('health', { surface: name, probe: text.kind, ...(found && { rung: found.rung }) });
  } catch (thrown) {
    if (!signal.aborted) console.warn('[ferry] health', thrown);
  }
}

import { lookFor, telling, type Sight } from '@/entrypoints/feed.content/look-for';
import { send } from '@/utils/messages/client';
import { find } from '@/utils/page/find';
import { seenWithin } from '@/utils/page/until';
import type { ReadSurface, ReadText } from '@/utils/platforms/platform';

/** By then a page has drawn what it has. */
const SETTLED_MS = 10_000;

/** Tells the background by which rung the surface's texts are found, or that they are there and cannot be. */
export function watchHealth(surface: ReadSurface, signal: AbortSignal): void {
  for (const text of telling(surface)) void watch(surface, text, signal);
}

async function watch(surface: ReadSurface, text: ReadText, signal: AbortSignal): Promise<void> {
  try {
    await seenWithin(() => find(text.text), SETTLED_MS, signal);
    const sight: Sight = lookFor(surface, text);
    if (sight === 'none' || (sight === 'unseen' && document.hidden)) return;
    await send('health', { surface: surface.name, probe: text.kind, ...(sight !== 'unseen' && sight) });
  } catch (thrown) {
    if (!signal.aborted) console.warn('[ferry] health', thrown);
  }
}

import { lookFor, telling, type Sight } from '@/entrypoints/feed.content/look-for';
import type { Trouble } from '@/utils/domain/health';
import { send } from '@/utils/messages/client';
import { find } from '@/utils/page/find';
import { seenWithin } from '@/utils/page/until';
import type { ReadKind, ReadSurface, ReadText } from '@/utils/platforms/platform';
import { showHealthNotice } from './show-health-notice';

/** By then a page has drawn what it has. */
const SETTLED_MS = 10_000;

/** Tells the background by which rung the surface's texts are found, or that they are there and cannot be; and her, when that is so for good. */
export async function watchHealth(surface: ReadSurface, signal: AbortSignal): Promise<void> {
  const troubles = new Map<ReadKind, Trouble>();
  const watch = async (text: ReadText): Promise<void> => {
    const trouble = await note(surface, text, signal);
    if (!trouble) return;
    troubles.set(text.kind, trouble);
    showHealthNotice(surface, troubles, signal);
  };
  try {
    await Promise.all(telling(surface).map(watch));
  } catch (thrown) {
    if (!signal.aborted) console.warn('[ferry] health', thrown);
  }
}

/** What she is to be told, if anything. */
async function note(surface: ReadSurface, text: ReadText, signal: AbortSignal): Promise<Trouble | undefined> {
  const { any, minWidth = 0 } = text.text; // its names alone: what has none may only not be drawn yet
  await seenWithin(() => find({ any, minWidth }), SETTLED_MS, signal);
  const sight: Sight = lookFor(surface, text);
  if (sight === 'none' || (sight === 'unseen' && document.hidden)) return undefined;
  const trouble = await send('health', {
    surface: surface.name,
    probe: text.kind,
    ...(sight !== 'unseen' && sight),
  });
  return signal.aborted ? undefined : trouble;
}

import { findSeen } from '@/utils/page/seen';
import type { UploadSurface } from '@/utils/platforms/platform';

/** What was pressed may take so long to open; pressed again, many close what they have opened. */
const ANSWER_MS = 2_000;

/**
 * Presses, look by look, what leads to a form that does not stand open: the last of them that is there. One that was
 * pressed, or comes before it, is given time to answer.
 */
export function pressOpen({ open = [] }: UploadSurface): () => void {
  let pressed = { step: -1, at: -Infinity };
  return () => {
    const step = open.findLastIndex((probe) => findSeen(probe));
    const probe = open[step];
    if (!probe || (step <= pressed.step && performance.now() - pressed.at < ANSWER_MS)) return;
    pressed = { step, at: performance.now() };
    findSeen(probe)?.click();
  };
}

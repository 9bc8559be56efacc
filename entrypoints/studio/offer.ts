import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Done } from './desk';

/**
 * Says what was done. The way back is open as long as what it would take back still stands: it must not take newer
 * words with it.
 */
export function offer(
  done: Signal<Done | undefined>,
  said: Required<Done>,
  still: ReadonlySignal<boolean>,
): void {
  done.value = said;
  const stop = effect(() => {
    if (done.value === said && still.value) return;
    if (done.peek() === said) done.value = undefined;
    queueMicrotask(() => stop());
  });
}

import type { Problem } from '@/utils/domain/problem';
import type { Ladder } from '@/utils/page/find';
import { findPressable } from '@/utils/page/pressable';
import { until } from '@/utils/page/until';
import { pressOn } from './pressed';

/**
 * Presses what a form asks for, one after the other, each as soon as it can be pressed.
 * @throws ProblemError `problem` when one does not come within `deadlineMs`
 */
export async function pressThrough(
  probes: readonly Ladder[],
  problem: Problem,
  signal: AbortSignal,
  deadlineMs = 5_000,
): Promise<void> {
  for (const probe of probes) {
    const button = await until(() => findPressable(probe), { deadlineMs, problem, signal });
    pressOn(button);
  }
}

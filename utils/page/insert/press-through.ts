import type { Problem } from '@/utils/domain/problem';
import type { Ladder } from '@/utils/page/find';
import { findSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';

/**
 * Presses what a form asks for, one after the other, each as soon as it can be seen; a checkbox is only pressed on.
 * @throws ProblemError `problem` when one does not come within 5 s
 */
export async function pressThrough(
  probes: readonly Ladder[],
  problem: Problem,
  signal: AbortSignal,
): Promise<void> {
  for (const probe of probes) {
    const button = await until(() => findSeen(probe), { deadlineMs: 5_000, problem, signal });
    button.click();
  }
}

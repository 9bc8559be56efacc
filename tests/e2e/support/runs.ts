import type { Outcome } from '@/utils/domain/outcome';
import type { JournalLine, Run } from '@/utils/domain/run';
import type { Platform } from './posting';
import { rowsOf, type Own } from './rows';
import { until, type Deadline } from './until';

/** Every run Ferry has on record, oldest first. */
export async function runsOf(own: Own): Promise<readonly Run[]> {
  return [...(await rowsOf<Run>(own, 'runs'))].sort((a, b) => a.startedAt - b.startedAt);
}

/** The journal of every run, in the order it was written. */
export function journalOf(own: Own): Promise<readonly JournalLine[]> {
  return rowsOf(own, 'journal');
}

/** Waits until the last run has come to `kind`. */
export function untilOutcome(own: Own, kind: Outcome['kind'], deadlineMs = 20_000): Promise<Run> {
  return until(
    `the run is ${kind}`,
    async () => (await runsOf(own)).findLast((run) => run.outcome?.kind === kind),
    { deadlineMs },
  );
}

/** The platform's run, once Ferry has seen the post go. */
export function waitForSighting(own: Own, on: Platform, deadline: Deadline = {}): Promise<Run> {
  return until(
    `Ferry saw the post on ${on}`,
    async () =>
      (await runsOf(own)).find(
        ({ platform, outcome }) =>
          platform === on && (outcome?.kind === 'submitted' || outcome?.kind === 'live'),
      ),
    deadline,
  );
}

import type { Draft, PlatformId } from './draft';
import type { Outcome } from './outcome';
import type { Run } from './run';
import type { Schedule } from './schedule';

/** How a draft stands on one platform: not started, planned, being filled, or as its last run ended. */
export type Standing = { readonly kind: 'idle' | 'planned' | 'filling' } | Outcome;

/** The draft's standing on `platform`, from its rows. A slot still to come speaks louder than a run that failed. */
export function standingOf(
  draft: Draft,
  platform: PlatformId,
  runs: readonly Run[],
  schedules: readonly Schedule[],
): Standing {
  const mine = (row: Run | Schedule): boolean => row.draftId === draft.id && row.platform === platform;
  const last = runs.filter(mine).reduce<Run | undefined>(later, undefined);
  const slot = schedules.find(mine);
  if (last && !last.outcome) return { kind: 'filling' };
  if (slot?.state === 'missed' && last?.outcome?.kind !== 'live') return { kind: 'missed' };
  if (slot?.state === 'planned' && (!last?.outcome || last.outcome.kind === 'failed'))
    return { kind: 'planned' };
  return last?.outcome ?? { kind: 'idle' };
}

function later(a: Run | undefined, b: Run): Run {
  return a && a.startedAt > b.startedAt ? a : b;
}

import { expect, it } from 'vitest';
import { newDraft } from '@/utils/domain/draft';
import type { Outcome } from '@/utils/domain/outcome';
import type { Run } from '@/utils/domain/run';
import type { Schedule } from '@/utils/domain/schedule';
import { standingOf } from '@/utils/domain/standing';

const draft = newDraft('d', 0, {});
const run = (startedAt: number, outcome: Outcome | undefined, platform = 'tiktok'): Run => ({
  id: `r${startedAt}`,
  draftId: 'd',
  platform,
  startedAt,
  tabId: 1,
  scheduleAt: undefined,
  receipt: undefined,
  outcome,
});
const slot = (state: Schedule['state']): Schedule => ({
  id: 'd.tiktok',
  draftId: 'd',
  platform: 'tiktok',
  at: 9,
  zone: 'UTC',
  how: 'reminder',
  state,
});
const failed: Outcome = { kind: 'failed', code: 'run_interrupted' };

it.each([
  ['nothing yet', [], [], 'idle'],
  ['only a slot', [], [slot('planned')], 'planned'],
  ['a run on another platform', [run(1, { kind: 'filled' }, 'rednote')], [], 'idle'],
  ['a run that goes on', [run(1, { kind: 'live', url: 'https://a' }), run(2, undefined)], [], 'filling'],
  ['the last run, whatever the order', [run(2, { kind: 'unknown' }), run(1, failed)], [], 'unknown'],
  ['a slot to come after a failed run', [run(1, failed)], [slot('planned')], 'planned'],
  ['a slot to come, form already filled', [run(1, { kind: 'filled' })], [slot('planned')], 'filled'],
  ['a slot missed', [run(1, failed)], [slot('missed')], 'missed'],
  ['missed, but live all the same', [run(1, { kind: 'live', url: 'https://a' })], [slot('missed')], 'live'],
] as const)('%s', (_, runs, slots, kind) => {
  expect(standingOf(draft, 'tiktok', runs, slots).kind).toBe(kind);
});

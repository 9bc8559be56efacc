import { expect, it } from 'vitest';
import { isModelDirection, routeOf, stateOfRoute } from '@/utils/domain/route';

it.each([
  ['zh-en', ['zh-en']],
  ['en-ja', ['en-ja']],
  ['zh-ja', ['zh-en', 'en-ja']],
  ['es-zh', ['es-en', 'en-zh']],
] as const)('%s goes by %j', (direction, models) => {
  expect(routeOf(direction)).toEqual(models);
  expect(isModelDirection(direction)).toBe(models.length === 1);
});

const ready = { kind: 'ready' } as const;
const problem = { code: 'model_offline', again: true };

it.each([
  ['nothing here: the size of both', undefined, undefined, { kind: 'needs-click', bytes: 100 }],
  ['one here: the size of the other', ready, undefined, { kind: 'needs-click', bytes: 70 }],
  ['both here', ready, ready, ready],
  [
    'both coming: one share of both',
    { kind: 'downloading', share: 0.5 },
    { kind: 'downloading', share: 0 },
    { kind: 'downloading', share: 0.15 },
  ],
  ['one here, one coming', ready, { kind: 'downloading', share: 0.5 }, { kind: 'downloading', share: 0.65 }],
  ['one stalled', ready, { kind: 'stalled' }, { kind: 'stalled' }],
  ['one failed', { kind: 'failed', problem }, undefined, { kind: 'failed', problem }],
  [
    'one failed while the other comes: still coming',
    { kind: 'failed', problem },
    { kind: 'downloading', share: 1 },
    { kind: 'downloading', share: 0.7 },
  ],
] as const)('two models, %s', (_, first, second, state) => {
  expect(
    stateOfRoute([
      { bytes: 30, state: first },
      { bytes: 70, state: second },
    ]),
  ).toEqual(state);
});

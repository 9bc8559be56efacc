import { expect, test } from 'vitest';
import { afterVisit, healthOf, type ProbeHealth } from '@/utils/domain/health';

const comment = { platform: 'rednote', surface: 'note', probe: 'comment' } as const;

/** What is known after these visits; undefined is a visit in vain. */
function after(...rungs: readonly (number | undefined)[]): readonly ProbeHealth[] {
  const last = rungs.reduce<ProbeHealth | undefined>(
    (before, rung) => afterVisit(before, { ...comment, rung }),
    undefined,
  );
  return last ? [last] : [];
}

test.each([
  ['well', []],
  ['well', [0]],
  ['worn', [0, 1]],
  ['well', [1, 0]],
  ['well', [0, undefined, undefined]],
  ['blind', [0, undefined, undefined, undefined]],
  ['blind', [undefined, undefined, undefined]],
  ['well', [undefined, undefined, 0, undefined]],
  ['worn', [1, undefined, undefined]],
  ['well', [undefined, undefined, undefined, 0]],
] as const)('%s after visits %j', (health, rungs) => {
  expect(healthOf('rednote', after(...rungs))).toBe(health);
});

test('one platform’s change is not another’s', () => {
  expect(healthOf('tiktok', after(undefined, undefined, undefined))).toBe('well');
});

test('the worst probe speaks for the platform', () => {
  const rows = [
    ...after(undefined, undefined, undefined),
    afterVisit(undefined, { ...comment, probe: 'body', rung: 0 }),
  ];
  expect(healthOf('rednote', rows)).toBe('blind');
});

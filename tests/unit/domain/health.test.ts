import { expect, test } from 'vitest';
import { afterVisit, healthOf, healthReport, troubleOf, type ProbeHealth } from '@/utils/domain/health';

const comment = { platform: 'rednote', surface: 'note', probe: 'comment' } as const;

/** The rung of the last resort here. */
const guess = 2;

/** What is known after these visits; undefined is a visit in vain. */
function after(...rungs: readonly (number | undefined)[]): readonly ProbeHealth[] {
  const last = rungs.reduce<ProbeHealth | undefined>(
    (before, rung) => afterVisit(before, { ...comment, rung, guessed: rung === guess }),
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

test.each([
  [undefined, [0, undefined, undefined]],
  ['blind', [0, undefined, undefined, undefined]],
  [undefined, [undefined, undefined, undefined, 1]],
  [undefined, [1, 1, 1, 1]],
  [undefined, [guess, guess, 1, guess]],
  ['guessing', [guess, guess, guess]],
  ['guessing', [guess, undefined, guess, guess]],
  ['blind', [guess, guess, guess, undefined, undefined, undefined]],
  ['guessing', [undefined, undefined, undefined, guess, guess, guess]],
] as const)('she is told %s after visits %j', (trouble, rungs) => {
  expect(after(...rungs).map(troubleOf)).toEqual([trouble]);
});

test('one platform’s change is not another’s', () => {
  expect(healthOf('tiktok', after(undefined, undefined, undefined))).toBe('well');
});

test('the worst probe speaks for the platform', () => {
  const rows = [
    ...after(undefined, undefined, undefined),
    afterVisit(undefined, { ...comment, probe: 'body', rung: 0, guessed: false }),
  ];
  expect(healthOf('rednote', rows)).toBe('blind');
});

test('a report says where, what and by which rung, and which browser', () => {
  const report = (userAgent: string): string =>
    healthReport({
      surface: 'tiktok.video',
      host: 'www.tiktok.com',
      sights: [
        { probe: 'caption', found: 'rung 1' },
        { probe: 'comment', found: 'unseen' },
      ],
      version: '0.1.0',
      userAgent,
    });
  expect(report('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0')).toBe(
    'tiktok.video on www.tiktok.com\ncaption: rung 1\ncomment: unseen\nFerry 0.1.0, Firefox 153',
  );
  expect(report('Mozilla/5.0 AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36')).toContain('Chrome 156');
  expect(report('Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0')).toContain('Edg 156');
});

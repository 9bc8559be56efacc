import { buildFerry } from '@/tests/bench/build-ferry';
import type { BrowserName } from '@/tests/e2e/support/driver';
import { launchFerry } from '@/tests/e2e/support/ferry';
import { makeClip } from '@/tests/e2e/support/videos';
import { startShore } from '@/tests/sites/server';
import { crashAt, type Aftermath } from './crash';
import { killed, points, type Killed, type Point } from './points';

const builds = { chromium: 'chrome', firefox: 'firefox' } as const;

/**
 * `npm run -s crash`: kills the background, then the whole browser, at every line that a run of two forms writes down, and
 * prints a row each. Ends with 1 when anything was lost, filled twice unasked, or called posted wrongly. Words after it
 * choose: `firefox` (else Chromium), `browser` or `background`, a platform, a step.
 */
export async function main(args: readonly string[]): Promise<void> {
  const name: BrowserName = args.includes('firefox') ? 'firefox' : 'chromium';
  const wanted = args.filter((word) => !(word in builds));
  const chosen = killed.flatMap((who) =>
    points
      .filter(({ platform, at }) => wanted.every((word) => word === who || word === platform || word === at))
      .map((point) => [who, point] as const),
  );
  buildFerry(builds[name]);
  const shore = await startShore();
  const clip = await makeClip();
  const rows: (readonly string[])[] = [];
  let bad = 0;
  try {
    for (const [who, point] of chosen) {
      shore.reset();
      const ferry = await launchFerry(name, shore);
      try {
        const after = await crashAt(ferry, shore, clip, point, who);
        if (!isGood(after)) bad += 1;
        rows.push(rowOf(who, point, after));
      } catch (thrown) {
        bad += 1;
        const why = thrown instanceof Error ? thrown.message : String(thrown);
        rows.push([...headOf(who, point), 'BAD', `not to its end: ${why}`]);
      } finally {
        await ferry.close();
      }
      console.error(rows.at(-1)?.join('  '));
    }
  } finally {
    await shore.close();
    await clip.forget();
  }
  print([['killed', 'at', '', 'draft', 'video', 'second fills', 'wrong live', 'asks', 'she sees'], ...rows]);
  process.stdout.write(`${name}: ${rows.length} kill points, ${bad} of them bad\n`);
  if (bad > 0) process.exitCode = 1;
}

function isGood({ draftKept, videoKept, secondFills, wrongLive, asks, standsRight }: Aftermath): boolean {
  return draftKept && videoKept && secondFills === 0 && wrongLive === 0 && asks && standsRight;
}

function headOf(who: Killed, { platform, at }: Point): readonly [string, string] {
  return [who, `${platform} ${at}`];
}

function rowOf(who: Killed, point: Point, after: Aftermath): readonly string[] {
  const kept = (yes: boolean): string => (yes ? 'kept' : 'LOST');
  return [
    ...headOf(who, point),
    isGood(after) ? 'good' : 'BAD',
    kept(after.draftKept),
    kept(after.videoKept),
    String(after.secondFills),
    String(after.wrongLive),
    after.asks ? 'yes' : 'NO',
    after.standsRight ? after.sees : `${after.sees} (WRONG: ${after.stands})`,
  ];
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.filter(({ length }) => length > 5).map((row) => row[at]?.length ?? 0)),
  );
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}

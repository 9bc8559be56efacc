import { buildFerry } from '@/tests/bench/build-ferry';
import { launchFerry } from '@/tests/e2e/support/ferry';
import { makeClip } from '@/tests/e2e/support/videos';
import { startShore } from '@/tests/sites/server';
import { crashAt, type Aftermath } from './crash';
import { killed, points, type Killed, type Point } from './points';

/**
 * `npm run -s crash`: kills the background, then the whole browser, at every journalled step of a run of two forms, and
 * prints a row each. Ends with 1 when anything was lost, filled twice unasked, or called posted wrongly. Chromium.
 */
export async function main(): Promise<void> {
  buildFerry('chrome');
  const shore = await startShore();
  const clip = await makeClip();
  const rows: (readonly string[])[] = [];
  let bad = 0;
  try {
    for (const who of killed)
      for (const point of points) {
        shore.reset();
        const ferry = await launchFerry('chromium', shore);
        try {
          const after = await crashAt(ferry, shore, clip, point, who);
          if (!isGood(after)) bad += 1;
          rows.push(rowOf(who, point, after));
        } catch (thrown) {
          bad += 1;
          rows.push([who, nameOf(point), thrown instanceof Error ? thrown.message : String(thrown)]);
        } finally {
          await ferry.close();
        }
        console.error(rows.at(-1)?.join('  '));
      }
  } finally {
    await shore.close();
    await clip.forget();
  }
  print([['killed', 'at', 'draft', 'video', 'second fills', 'wrong live', 'asks', 'outcomes'], ...rows]);
  process.stdout.write(`${rows.length} kill points, ${bad} of them bad\n`);
  if (bad > 0) process.exitCode = 1;
}

function isGood({ draftKept, videoKept, secondFills, wrongLive, asks }: Aftermath): boolean {
  return draftKept && videoKept && secondFills === 0 && wrongLive === 0 && asks;
}

function rowOf(who: Killed, point: Point, after: Aftermath): readonly string[] {
  const kept = (yes: boolean): string => (yes ? 'kept' : 'LOST');
  return [
    who,
    nameOf(point),
    kept(after.draftKept),
    kept(after.videoKept),
    String(after.secondFills),
    String(after.wrongLive),
    after.asks ? 'yes' : 'NO',
    after.outcomes,
  ];
}

function nameOf({ platform, step, kind }: Point): string {
  return `${platform} ${step}${kind === 'result' ? ' (pressed)' : ''}`;
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}

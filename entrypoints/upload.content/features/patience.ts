import { ProblemError, type Problem } from '@/utils/domain/problem';
import { closeOverlays } from '@/utils/page/overlays';
import { findSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import type { UploadSurface, WallName } from '@/utils/platforms/platform';
import type { Carried } from './carry-run';
import { isOn } from './place';

/** A person may take her time with a login, a puzzle or a question. */
const WALL_MS = 60 * 60_000;

/**
 * Waits for something of an upload page, as long as no wall stands before it: a wall is handed to the person in
 * words, and the time she takes with it does not count.
 * @throws ProblemError `problem` at the deadline; `fill_refused` when the page says that it does not take the video
 */
export async function untilPast<T>(
  { surface, panel }: Carried,
  look: () => T | undefined | false | null,
  options: { readonly deadlineMs: number; readonly problem: Problem; readonly signal: AbortSignal },
): Promise<T> {
  type Seen = { readonly wall: WallName } | { readonly it: T };
  for (;;) {
    const seen = await until((): Seen | undefined => {
      closeOverlays(surface.overlays);
      const wall = findWall(surface);
      if (wall) return { wall };
      if (surface.refused && findSeen(surface.refused))
        throw new ProblemError({ code: 'fill_refused', again: false });
      const it = look();
      return it === undefined || it === false || it === null ? undefined : { it };
    }, options);
    if ('it' in seen) return seen.it;
    await handOver({ panel }, seen.wall, () => findWall(surface) === undefined, options);
  }
}

/** Tells the person what is hers to do here, until it is done. */
export async function handOver(
  { panel }: Pick<Carried, 'panel'>,
  wall: WallName,
  isDone: () => boolean,
  { problem, signal }: { readonly problem: Problem; readonly signal: AbortSignal },
): Promise<void> {
  const { stage } = panel.view.value;
  panel.view.value = { ...panel.view.value, stage: { kind: 'wall', wall } };
  await until(isDone, { problem, signal, deadlineMs: WALL_MS });
  panel.view.value = { ...panel.view.value, stage };
}

/** What only a person can pass, if it stands here now. */
export function findWall({ walls, signIn }: UploadSurface): WallName | undefined {
  if (isOn(signIn)) return 'login';
  return (['login', 'code', 'check', 'question'] as const).find((name) => {
    const wall = walls[name];
    return wall && findSeen(wall);
  });
}

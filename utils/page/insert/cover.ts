import type { Problem } from '@/utils/domain/problem';
import { chooseFile } from '@/utils/page/choose-file';
import { findOnly, type Ladder } from '@/utils/page/find';
import { findSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import { isAlike } from './alike';
import { pressThrough } from './press-through';

/** What giving a cover needs of a platform's form (`utils/platforms` fills it in). */
export type CoverAt = {
  readonly open?: readonly Ladder[];
  readonly input: Ladder;
  readonly confirm: readonly Ladder[];
  readonly decline?: Ladder;
  readonly cancel?: Ladder;
  readonly shown: Ladder;
};

/** Platforms cut and store a picture before they take it, and again before they show it. */
const TAKEN_MS = 20_000;

/**
 * Gives a picture as cover. Answers the address of the picture the form shows from then on, which was not there before and,
 * as far as anybody may look, is this one: a platform may show a frame of its own.
 */
export async function giveCover(
  at: CoverAt,
  picture: File,
  problem: Problem,
  signal: AbortSignal,
): Promise<string> {
  try {
    return await give(at, picture, problem, signal);
  } catch (thrown) {
    if (at.cancel) findSeen(at.cancel)?.click();
    throw thrown;
  }
}

async function give(
  { open = [], input, confirm, decline, shown }: CoverAt,
  picture: File,
  problem: Problem,
  signal: AbortSignal,
): Promise<string> {
  const before = coverShown(shown);
  await pressThrough(open, problem, signal);
  const box = await until(() => findOnly(input), { deadlineMs: 5_000, problem, signal });
  if (box instanceof HTMLInputElement) chooseFile(box, picture);
  await pressThrough(confirm, problem, signal, TAKEN_MS);
  const others = new Set([before]);
  const isNew = (): string | undefined => {
    if (decline) findSeen(decline)?.click();
    const now = coverShown(shown);
    return others.has(now) || isLoading(shown) ? undefined : now;
  };
  const end = performance.now() + TAKEN_MS;
  for (;;) {
    const address = await until(isNew, { deadlineMs: end - performance.now(), problem, signal });
    if (await isAlike(imageAt(address, shown), picture)) return address;
    others.add(address);
  }
}

/** A picture with another address still looks as before until that one has come. */
function isLoading(shown: Ladder): boolean {
  const element = findSeen(shown);
  return element instanceof HTMLImageElement && !element.complete;
}

function imageAt(address: string, shown: Ladder): HTMLImageElement {
  const element = findSeen(shown);
  if (element instanceof HTMLImageElement) return element;
  const image = new Image();
  image.src = address;
  return image;
}

/** The address of the picture a form shows as cover: an image's, or a background's. */
export function coverShown(shown: Ladder): string | undefined {
  const element = findSeen(shown);
  if (!element) return undefined;
  if (element instanceof HTMLImageElement) return element.src || undefined;
  const { backgroundImage } = getComputedStyle(element);
  return /^url\("(.*)"\)$/.exec(backgroundImage)?.[1];
}

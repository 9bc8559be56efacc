import type { Problem } from '@/utils/domain/problem';
import { chooseFile } from '@/utils/page/choose-file';
import { findOne, type Ladder } from '@/utils/page/find';
import { findSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import { pressThrough } from './press-through';

/** What giving a cover needs of a platform's form (`utils/platforms` fills it in). */
export type CoverAt = {
  readonly open?: readonly Ladder[];
  readonly input: Ladder;
  readonly confirm: readonly Ladder[];
  readonly decline?: Ladder;
  readonly shown: Ladder;
};

/** Platforms cut and store a picture before they take it, and again before they show it. */
const TAKEN_MS = 20_000;

/** Gives a picture as cover. Answers the address of the picture the form shows from then on, which was not there before. */
export async function giveCover(
  { open = [], input, confirm, decline, shown }: CoverAt,
  picture: File,
  problem: Problem,
  signal: AbortSignal,
): Promise<string> {
  const before = coverShown(shown);
  await pressThrough(open, problem, signal);
  const box = await until(() => findOne(input), { deadlineMs: 5_000, problem, signal });
  if (box instanceof HTMLInputElement) chooseFile(box, picture);
  await pressThrough(confirm, problem, signal, TAKEN_MS);
  const isNew = (): string | undefined => {
    if (decline) findSeen(decline)?.click();
    const now = coverShown(shown);
    return now === before ? undefined : now;
  };
  return until(isNew, { deadlineMs: TAKEN_MS, problem, signal });
}

/** The address of the picture a form shows as cover: an image's, or a background's. */
export function coverShown(shown: Ladder): string | undefined {
  const element = findSeen(shown);
  if (!element) return undefined;
  if (element instanceof HTMLImageElement) return element.src || undefined;
  const { backgroundImage } = getComputedStyle(element);
  return backgroundImage === 'none' ? undefined : backgroundImage;
}

import { isSameAccount } from './account';
import { isPosted } from './outcome';
import type { Run } from './run';

/** By what a post is known again: hashes of its video's bytes and of its words; empty where there are no words. */
export type Print = { readonly video: string; readonly words: string };

/** As long as platforms are said to look for repeated posts, with room to spare. */
const WINDOW_MS = 90 * 24 * 60 * 60_000;

/**
 * The latest of `runs` (all of one platform) that brought the same video, or the same words, to the same account, or may
 * have: known to be posted, or not known. Accounts count as the same unless both are known and differ.
 */
export function twinOf(
  print: Print,
  account: string | undefined,
  runs: readonly Run[],
  now: number,
): Run | undefined {
  return runs.findLast(
    (run) =>
      run.print !== undefined &&
      run.startedAt > now - WINDOW_MS &&
      (isPosted(run.outcome) || run.outcome?.kind === 'unknown') &&
      (run.print.video === print.video || (print.words !== '' && run.print.words === print.words)) &&
      (account === undefined || run.account === undefined || isSameAccount(account, run.account)),
  );
}

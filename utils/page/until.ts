import { ProblemError, type Problem } from '@/utils/domain/problem';

/**
 * Waits for the page to become something: looks at once, then after every change of the document (and 20 times a
 * second, for what changes without a mutation), until `look` returns something.
 * @throws ProblemError `problem` when `deadlineMs` passed first; the signal's reason when it aborts.
 */
export function until<T>(
  look: () => T | undefined | false | null,
  { deadlineMs, problem, signal }: { deadlineMs: number; problem: Problem; signal: AbortSignal },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      let seen;
      try {
        seen = look();
      } catch (thrown) {
        stop();
        reject(thrown instanceof Error ? thrown : new ProblemError(problem, { cause: thrown }));
        return;
      }
      if (seen === undefined || seen === false || seen === null) return;
      stop();
      resolve(seen);
    };
    const observer = new MutationObserver(check);
    const poll = setInterval(check, 50); // properties (`value`, `disabled`) and layout change without a mutation
    const deadline = setTimeout(() => {
      stop();
      reject(new ProblemError(problem));
    }, deadlineMs);
    const abort = (): void => {
      stop();
      reject(signal.reason instanceof Error ? signal.reason : new ProblemError(problem));
    };
    const stop = (): void => {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(deadline);
      signal.removeEventListener('abort', abort);
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    check();
  });
}

/** Like `until`, where it is no problem when nothing comes: answers undefined at the deadline. */
export async function seenWithin<T>(
  look: () => T | undefined | false | null,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const problem: Problem = { code: 'not_seen', again: false };
  try {
    return await until(look, { deadlineMs, problem, signal });
  } catch (thrown) {
    if (thrown instanceof ProblemError && thrown.problem === problem) return undefined;
    throw thrown;
  }
}

/**
 * What went wrong, as a value. `code` is stable and names the `_locales` entry `problem_<code>`:
 * what happened, what it means for her, what to do.
 */
export type Problem = {
  readonly code: string;
  /** Fills `$1 $2 …` of the sentence. Never page text, keys or addresses. */
  readonly with?: readonly string[];
  /** Trying the same again may help. */
  readonly again: boolean;
};

/** A problem thrown at the edge; crosses contexts as its `problem`. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** The problem inside any thrown thing; what nobody named is `unexpected`. */
export function problemOf(thrown: unknown): Problem {
  return thrown instanceof ProblemError ? thrown.problem : { code: 'unexpected', again: true };
}

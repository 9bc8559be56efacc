/**
 * Where a translation stands: under its original, in the original's own line, or out of sight until she comes to the
 * original (`hover`), presses the mark after it (`tap`) or comes to the blurred translation (`learner`).
 */
export const shows = ['below', 'beside', 'hover', 'tap', 'learner'] as const;
export type Show = (typeof shows)[number];

/** Ways of showing that keep a translation out of sight until it is asked for. */
export const veiling: ReadonlySet<Show> = new Set(['hover', 'tap', 'learner']);

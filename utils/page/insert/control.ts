/** A part of a form that is set in several presses: a time, a choice. */
export type Control = {
  /** What is pressed first, if the page has it now. */
  readonly find: () => HTMLElement | undefined;
  /** @throws ProblemError when a part of it does not appear, or will not take what is wanted */
  readonly write: (first: HTMLElement, signal: AbortSignal) => Promise<void>;
  /** What it is set to. */
  readonly read: () => string;
};

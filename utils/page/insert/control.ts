/** A control that is set to a time, in several presses. */
export type Control = {
  /** `turn` switches it on. @throws ProblemError when a part of it does not appear, or will not take the time */
  readonly write: (turn: HTMLElement, signal: AbortSignal) => Promise<void>;
  /** `YYYY-MM-DD HH:mm` as it stands there. */
  readonly read: () => string;
};

import type { PlatformId } from './draft';
import type { Outcome } from './outcome';
import type { Print } from './print';
import { fieldNames, type Receipt } from './receipt';

/**
 * One thing a fill does, in order. The journal names them; the result of `publish-watch` is her press of Publish, and an
 * intent after it takes that back: the page asked once more and she said no, or it was filled anew.
 */
export const steps = ['open', ...fieldNames, 'read-back', 'publish-watch'] as const;
export type Step = (typeof steps)[number];

/** One attempt to put a variant into a platform's form. */
export type Run = {
  readonly id: string;
  readonly draftId: string;
  readonly platform: PlatformId;
  readonly startedAt: number;
  /** The tab the form is open in; meaningless after the browser was closed. */
  readonly tabId: number | undefined;
  /** When the platform's own scheduler should post it; undefined fills the form for posting now. */
  readonly scheduleAt: number | undefined;
  /** Who the page was logged in as; absent until it was read. */
  readonly account?: string;
  /** What it carries; absent in runs from before 2026-11-25. */
  readonly print?: Print;
  readonly receipt: Receipt | undefined;
  /** Undefined while it runs. */
  readonly outcome: Outcome | undefined;
};

/** One line of a run's journal: the intent is written before the step, the result after. */
export type JournalLine = {
  readonly runId: string;
  readonly step: Step;
  readonly kind: 'intent' | 'result';
  readonly at: number;
};

/** Whether a fill got further than opening the page. */
export function isTouched(journal: readonly JournalLine[]): boolean {
  return journal.some((line) => line.step !== 'open');
}

/** Whether she pressed the platform's publish control, and has not taken it back. */
export function isPressed(journal: readonly JournalLine[]): boolean {
  return journal.findLast(({ step }) => step === 'publish-watch')?.kind === 'result';
}

/**
 * What is known of a run whose page or browser went away, from its journal alone.
 * Nothing touched yet: it may simply be filled again. Anything touched: only the person can say.
 */
export function outcomeAfterLoss(journal: readonly JournalLine[]): Outcome {
  return isTouched(journal) ? { kind: 'unknown' } : { kind: 'failed', code: 'run_interrupted' };
}

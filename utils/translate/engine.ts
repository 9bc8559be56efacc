import type { Direction } from '@/utils/domain/language';
import type { EngineId, EngineState, GlossWord } from '@/utils/domain/translation';

/** What an engine answers for one text. */
export type EngineAnswer = { readonly text: string; readonly gloss?: readonly GlossWord[] };

/** What one call of an engine may hold; `ms` is how long it may take before it is passed over. */
export type EngineLimits = { readonly texts: number; readonly characters: number; readonly ms: number };

/**
 * The port every engine stands behind. Text comes in as sentences without entities: masking, splitting and the
 * cache are the pipeline's.
 */
export type Engine = {
  readonly id: EngineId;
  /** Where the pipeline's own do not fit. */
  readonly limits?: EngineLimits;
  /** Feature test and state for one direction. Never throws, never waits for a download. */
  state(direction: Direction): Promise<EngineState>;
  /**
   * Translates every text, in order; undefined for one it would not say, which the next engine then gets. `surface` is
   * where it was asked (`rednote.note`), for the ledger.
   * @throws ProblemError when it cannot; the pipeline then tries the next engine.
   */
  translate(
    direction: Direction,
    texts: readonly string[],
    signal: AbortSignal,
    surface: string,
  ): Promise<readonly (EngineAnswer | undefined)[]>;
};

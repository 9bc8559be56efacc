import type { Direction } from '@/utils/domain/language';
import type { EngineId, EngineState, GlossWord } from '@/utils/domain/translation';

/** What an engine answers for one text. */
export type EngineAnswer = { readonly text: string; readonly gloss?: readonly GlossWord[] };

/**
 * The port every engine stands behind. Text comes in as sentences without entities: masking, splitting and the
 * cache are the pipeline's.
 */
export type Engine = {
  readonly id: EngineId;
  /** Feature test and state for one direction. Never throws, never waits for a download. */
  state(direction: Direction): Promise<EngineState>;
  /**
   * Translates every text, in order.
   * @throws ProblemError when it cannot; the pipeline then tries the next engine.
   */
  translate(
    direction: Direction,
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly EngineAnswer[]>;
};

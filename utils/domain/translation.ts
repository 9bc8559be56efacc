import type { Direction } from './language';
import type { Problem } from './problem';

/** Engines that are not on this device: they are off until she sets them up, and every request to them is in the ledger. */
export const remoteEngines = ['deepl', 'chat', 'endpoint'] as const;
export type RemoteEngine = (typeof remoteEngines)[number];

export function isRemote(engine: EngineId): engine is RemoteEngine {
  return remoteEngines.some((id) => id === engine);
}

/**
 * What translates, in the order it is tried until she says otherwise: what she set up herself, then this device.
 * `gloss` explains word by word; the others write sentences.
 */
export const engineIds = [...remoteEngines, 'builtin', 'bergamot', 'gloss'] as const;
export type EngineId = (typeof engineIds)[number];

/** What the person is told of an engine, per direction. Bytes; `share` is 0…1. */
export type EngineState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'needs-click'; readonly bytes: number | undefined }
  | { readonly kind: 'downloading'; readonly share: number }
  | { readonly kind: 'stalled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'off' }
  /** It does not speak this pair of languages, and never will. */
  | { readonly kind: 'unable' };

/** One word of a gloss; `meaning` is '' where the dictionary has none. */
export type GlossWord = { readonly word: string; readonly reading: string; readonly meaning: string };

/** A text as the reader gets it. */
export type Translated = {
  readonly text: string;
  readonly engine: EngineId;
  /** Only from `gloss`: words aligned to the original. */
  readonly gloss?: readonly GlossWord[];
};

/** What came of a text that a page asked for. */
export type Answer =
  | { readonly kind: 'translated'; readonly direction: Direction; readonly translated: Translated }
  /** It stays as it is: she reads it, or there is nothing to translate. `direction` is the way nothing here can carry it. */
  | { readonly kind: 'stays'; readonly direction?: Direction }
  /** Its language is not sure; `direction` is the guess. Offered, not done: ask again with her word for it. */
  | { readonly kind: 'unsure'; readonly direction: Direction }
  /** What can carry it did not. */
  | { readonly kind: 'failed' };

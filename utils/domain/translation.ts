import type { Problem } from './problem';

/** What translates. `gloss` explains word by word; the others write sentences. */
export const engineIds = ['builtin', 'bergamot', 'endpoint', 'gloss'] as const;
export type EngineId = (typeof engineIds)[number];

/** What the person is told of an engine, per direction. Bytes; `share` is 0…1. */
export type EngineState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'needs-click'; readonly bytes: number | undefined }
  | { readonly kind: 'downloading'; readonly share: number }
  | { readonly kind: 'stalled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'off' };

/** One word of a gloss; `meaning` is '' where the dictionary has none. */
export type GlossWord = { readonly word: string; readonly reading: string; readonly meaning: string };

/** A text as the reader gets it. */
export type Translated = {
  readonly text: string;
  readonly engine: EngineId;
  /** Only from `gloss`: words aligned to the original. */
  readonly gloss?: readonly GlossWord[];
};

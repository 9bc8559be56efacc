import { endsOf, type Direction, type ReadLang } from '@/utils/domain/language';
import { ProblemError } from '@/utils/domain/problem';
import type { EngineState } from '@/utils/domain/translation';

/*
 * The browser's own translator (Chrome 138, Edge 148; none in Firefox), as webmachinelearning/translation-api has it
 * (2026-11). Trap: a Chromium without Google's component says 'downloadable', and `create()` then never settles.
 */
type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';
type Languages = { readonly sourceLanguage: ReadLang; readonly targetLanguage: ReadLang };
type Translator = {
  translate(text: string, options?: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
};
type Translators = {
  availability(languages: Languages): Promise<Availability>;
  create(
    options: Languages & { signal?: AbortSignal; monitor?: (monitor: EventTarget) => void },
  ): Promise<Translator>;
};

/** `create()` without a sign of progress for this long is taken for never. */
export const BUILTIN_STALL_MS = 20_000;

/** Does this browser have a translator of its own, here? */
export function hasBuiltin(): boolean {
  return findTranslators() !== undefined;
}

/** What the browser says of one direction. */
export async function builtinState(direction: Direction): Promise<EngineState> {
  const availability = await findTranslators()?.availability(languagesOf(direction));
  switch (availability) {
    case 'available':
      return { kind: 'ready' };
    case 'downloadable':
    case 'downloading':
      return { kind: 'needs-click', bytes: undefined };
    case 'unavailable':
    case undefined:
      return { kind: 'failed', problem: { code: 'builtin_unavailable', again: false } };
  }
}

/**
 * Has the browser fetch what it needs for a direction. Call it inside a click, in one of Ferry's own pages.
 * `onShare` hears 0…1.
 * @throws ProblemError builtin_stalled, builtin_unavailable; the signal's reason.
 */
export async function prepareBuiltin(
  direction: Direction,
  { signal, onShare }: { signal: AbortSignal; onShare: (share: number) => void },
): Promise<void> {
  (await openTranslator(direction, signal, onShare)).destroy();
}

/**
 * Translates with the browser's translator, keeping one open per direction. Needs a document.
 */
export function createBuiltinHost(): (
  direction: Direction,
  texts: readonly string[],
  signal: AbortSignal,
) => Promise<readonly string[]> {
  const open = new Map<Direction, Promise<Translator>>();
  return async (direction, texts, signal) => {
    const opening = open.get(direction) ?? openTranslator(direction, signal, () => undefined);
    open.set(direction, opening);
    try {
      const translator = await opening;
      return await inTurn(texts, (text) => translator.translate(text, { signal }));
    } catch (cause) {
      open.delete(direction);
      if (signal.aborted || cause instanceof ProblemError) throw cause;
      throw new ProblemError({ code: 'builtin_broken', again: true }, { cause });
    }
  };
}

async function openTranslator(
  direction: Direction,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Translator> {
  const translators = findTranslators();
  if (!translators) throw new ProblemError({ code: 'builtin_unavailable', again: false });
  const stalled = new AbortController();
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      const problem = new ProblemError({ code: 'builtin_stalled', again: true });
      reject(problem); // not left to `create()`, which may not heed its signal
      stalled.abort(problem);
    };
    let timer = setTimeout(giveUp, BUILTIN_STALL_MS);
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    const progressed = (event: Event): void => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, BUILTIN_STALL_MS);
      if (event instanceof ProgressEvent) onShare(event.loaded);
    };
    translators
      .create({
        ...languagesOf(direction),
        signal: AbortSignal.any([signal, stalled.signal]),
        monitor: (monitor) => monitor.addEventListener('downloadprogress', progressed),
      })
      .then(resolve, (cause: unknown) => {
        reject(new ProblemError({ code: 'builtin_unavailable', again: true }, { cause }));
      })
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
      });
  });
}

async function inTurn(
  texts: readonly string[],
  translate: (text: string) => Promise<string>,
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const text of texts) answers.push(await translate(text));
  return answers;
}

/** `zh` is Simplified to the browser; a rewritten Traditional is the reader's own affair. */
function languagesOf(direction: Direction): Languages {
  const { from: sourceLanguage, to: targetLanguage } = endsOf(direction);
  return { sourceLanguage, targetLanguage };
}

function findTranslators(): Translators | undefined {
  return (globalThis as { Translator?: Translators }).Translator;
}

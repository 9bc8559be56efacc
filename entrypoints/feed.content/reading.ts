import type { Direction, Lang } from '@/utils/domain/language';
import { needsTranslation } from '@/utils/domain/language';
import type { Translated } from '@/utils/domain/translation';
import { send } from '@/utils/messages/client';
import type { Answers, EngineRow } from '@/utils/messages/protocol';
import type { Settings } from '@/utils/store/settings';

/** The visible page's one line to the background: what is wanted, what is known, how the engines stand. */
export type Reading = {
  /** The way a text must be carried for her; undefined when it needs nothing, as far as is known by now. */
  needs(words: string): Direction | undefined;
  /** What is known already, at once. */
  recall(words: string): Translated | undefined;
  /**
   * Asks for a text; `done` once, with undefined when nobody could say it, or when it came out that it needs nothing.
   * Answers a cancel.
   */
  want(words: string, done: (translated: Translated | undefined) => void, fresh?: boolean): () => void;
  /** How translation stands; told at once and on every change. */
  onEngines(tell: (rows: readonly EngineRow[], glossed: boolean) => void, signal: AbortSignal): void;
  /** Something better than a gloss can be had now: ask again for what is glossed. */
  onBetter(ask: () => void, signal: AbortSignal): void;
  /** Whether she was told already that translating failed here. */
  failureTold: boolean;
};

type Wanted = {
  readonly words: string;
  readonly done: (translated: Translated | undefined) => void;
  readonly fresh: boolean;
  readonly turn: number;
};

/** Texts per message, and messages on their way at a time: a flick through a thousand comments asks for what she stopped at. */
const perMessage = 40;
const lengthPerMessage = 12_000;
const atOnce = 2;
const longest = 20_000;
const remembered = 3_000;
/** How often a running download is looked at (ms). */
const look = 2_000;

/** One for the visit; ends with the signal. */
export function createReading({ reads }: Settings, signal: AbortSignal): Reading {
  const to: Lang = reads[0] ?? 'en';
  const known = new Map<string, Translated | 'stays'>();
  const queue = new Set<Wanted>();
  const better = new Set<() => void>();
  const engineTold = new Set<(rows: readonly EngineRow[], glossed: boolean) => void>();
  let engines: readonly EngineRow[] = [];
  let glossed: Direction | undefined;
  let sending = 0;
  let turn = 0;
  let flushing = false;

  const flush = (): void => {
    flushing = false;
    turn += 1;
    while (sending < atOnce && queue.size > 0 && !signal.aborted) void sendNext();
  };
  const flushSoon = (): void => {
    if (flushing) return;
    flushing = true;
    queueMicrotask(flush);
  };

  async function sendNext(): Promise<void> {
    const batch = nextBatch(queue);
    const texts = [...new Set(batch.map(({ words }) => words))];
    const fresh = batch.some((it) => it.fresh);
    sending += 1;
    let answers: Answers['translate'] = [];
    try {
      answers = await send('translate', {
        texts,
        to,
        page: document.documentElement.lang.slice(0, 35),
        ...(fresh ? { fresh } : {}),
      });
    } catch {
      // Told beside the text: `done(undefined)` below.
    }
    sending -= 1;
    if (signal.aborted) return;
    const said = new Map<string, Translated>();
    texts.forEach((words, index) => {
      const answer = answers[index];
      if (answer) remember(words, answer);
      if (answer && answer !== 'stays') said.set(words, answer);
    });
    batch.forEach(({ words, done }) => done(said.get(words)));
    notice([...said]);
    if (queue.size > 0) flushSoon();
  }

  function remember(words: string, answer: Translated | 'stays'): void {
    known.delete(words);
    known.set(words, answer);
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  }

  /** The first gloss asks how the better engines stand; the first translation after glosses brings them all again. */
  function notice(said: readonly (readonly [string, Translated])[]): void {
    const gloss = said.find(([, { engine }]) => engine === 'gloss');
    const direction = gloss && needsTranslation(gloss[0], reads);
    if (direction && direction !== glossed) {
      glossed = direction;
      void lookAtEngines();
    } else if (glossed && said.some(([, { engine }]) => engine !== 'gloss')) upgrade();
  }

  async function lookAtEngines(): Promise<void> {
    if (!glossed || signal.aborted || document.hidden) return;
    engines = await send('engineStates', { direction: glossed }).catch(() => engines);
    const ready = engines.some(({ engine, state }) => engine !== 'gloss' && state.kind === 'ready');
    if (ready) upgrade();
    engineTold.forEach((tell) => tell(engines, glossed !== undefined));
    if (engines.some(({ state }) => state.kind === 'downloading')) {
      const timer = setTimeout(() => void lookAtEngines(), look);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  function upgrade(): void {
    glossed = undefined;
    for (const [words, answer] of known)
      if (answer !== 'stays' && answer.engine === 'gloss') known.delete(words);
    better.forEach((ask) => ask());
    engineTold.forEach((tell) => tell(engines, false));
  }

  document.addEventListener('visibilitychange', () => void lookAtEngines(), { signal });

  return {
    needs: (words) =>
      words.length > longest || known.get(words) === 'stays' ? undefined : needsTranslation(words, reads),
    recall(words) {
      const answer = known.get(words);
      return answer === 'stays' ? undefined : answer;
    },
    want(words, done, fresh = false) {
      const wanted: Wanted = { words, done, fresh, turn };
      queue.add(wanted);
      flushSoon();
      return () => queue.delete(wanted);
    },
    onEngines(tell, until) {
      engineTold.add(tell);
      until.addEventListener('abort', () => engineTold.delete(tell), { once: true });
      tell(engines, glossed !== undefined);
    },
    onBetter(ask, until) {
      better.add(ask);
      until.addEventListener('abort', () => better.delete(ask), { once: true });
    },
    failureTold: false,
  };
}

/** The newest turn first: she is there now. Inside a turn, as asked (in view before out of view). */
function nextBatch(queue: Set<Wanted>): readonly Wanted[] {
  const batch: Wanted[] = [];
  let length = 0;
  for (const wanted of [...queue].sort((a, b) => b.turn - a.turn)) {
    if (batch.length > 0 && (batch.length >= perMessage || length + wanted.words.length > lengthPerMessage))
      break;
    if (batch.some(({ fresh }) => fresh !== wanted.fresh)) break;
    batch.push(wanted);
    queue.delete(wanted);
    length += wanted.words.length;
  }
  return batch;
}

import { needsTranslation, type Direction, type ReadLang } from '@/utils/domain/language';
import type { Answer, EngineId } from '@/utils/domain/translation';
import { send } from '@/utils/messages/client';
import type { Answers, EngineRow } from '@/utils/messages/protocol';
import { isMessages } from '@/utils/platforms';
import type { Settings } from '@/utils/store/settings';

/** The visible page's one line to the background: what is wanted, what is known, how the engines stand. */
export type Reading = {
  /** Whether a text is to be carried for her, as far as a page can tell. */
  needs(words: string): 'likely' | 'perhaps' | undefined;
  /** What is known already, at once. */
  recall(words: string): Answer | undefined;
  /** Asks for a text; `done` once. Answers a cancel, which says whether it came before the text was sent. */
  want(words: string, done: (answer: Answer) => void, how?: Asking): () => boolean;
  /** What she decided about a text is known from now on; undefined: nothing is known any more. */
  settle(words: string, answer: Answer | undefined): void;
  /** The engines that can carry texts that way now, in the order they are tried. */
  engines(direction: Direction): Promise<readonly EngineId[]>;
  /** How translation stands; told at once and on every change. */
  onEngines(tell: (rows: readonly EngineRow[], glossed: boolean) => void, signal: AbortSignal): void;
  /** Something better can be had now: ask again for what is glossed, and for what stayed as nothing could carry it. */
  onBetter(ask: () => void, signal: AbortSignal): void;
  /** Whether she was told already that translating failed here. */
  failureTold: boolean;
};

export type Asking = {
  /** Again, whatever is remembered. */
  readonly fresh?: boolean;
  /** She said what language it is in. */
  readonly from?: ReadLang;
  /** She chose who says it; by no other. */
  readonly engine?: EngineId;
};

type Wanted = Asking & {
  readonly words: string;
  readonly done: (answer: Answer) => void;
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

/** One for the visit, to messages (`isPrivate`) or to what everybody may see; ends with the signal. */
export function createReading({ wants, reads }: Settings, isPrivate: boolean, signal: AbortSignal): Reading {
  const known = new Map<string, Answer>();
  /** Texts whose engine she chose: a better one does not replace it. */
  const chosen = new Set<string>();
  const queue = new Set<Wanted>();
  const better = new Set<() => void>();
  const engineTold = new Set<(rows: readonly EngineRow[], glossed: boolean) => void>();
  /** Ways on which something better may come: glossed for now, or not gone at all. */
  const hoped = new Map<Direction, 'gloss' | 'nothing'>();
  let engines: readonly EngineRow[] = [];
  let nextLook: ReturnType<typeof setTimeout> | undefined;
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
    const [{ fresh = false, from, engine } = {}] = batch;
    sending += 1;
    let answers: Answers['translate'] = [];
    try {
      answers = await send('translate', {
        texts,
        to: wants,
        reads: [...reads],
        page: document.documentElement.lang.slice(0, 35),
        fresh,
        ...(from && { from }),
        ...(engine && { engine }),
        ...(isPrivate && { private: true }),
      });
    } catch {
      // Told beside the text: it failed.
    }
    sending -= 1;
    if (signal.aborted) return;
    const said = new Map(texts.map((words, index) => [words, answers[index] ?? { kind: 'failed' as const }]));
    for (const [words, answer] of said) if (answer.kind !== 'failed') remember(words, answer);
    batch.forEach(({ words, done }) => done(said.get(words) ?? { kind: 'failed' }));
    if (engine) texts.forEach((words) => chosen.add(words));
    else notice([...said.values()]);
    if (queue.size > 0) flushSoon();
  }

  function remember(words: string, answer: Answer): void {
    known.delete(words);
    known.set(words, answer);
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  }

  /** The first gloss of a way asks how the better engines stand; the first translation after it brings them all again. */
  function notice(answers: readonly Answer[]): void {
    const before = hoped.size;
    for (const answer of answers) {
      const lack = lackOf(answer);
      if (lack && !hoped.has(lack.direction)) hoped.set(lack.direction, lack.has);
    }
    if (hoped.size > before) void lookAtEngines();
    for (const answer of answers)
      if (answer.kind === 'translated' && !lackOf(answer) && hoped.has(answer.direction))
        upgrade(answer.direction);
  }

  async function lookAtEngines(): Promise<void> {
    clearTimeout(nextLook);
    if (signal.aborted || document.hidden) return;
    let coming = false;
    for (const [direction, has] of [...hoped]) {
      const rows = await send('engineStates', { direction }).catch(() => engines);
      if (has === 'gloss') engines = rows;
      coming ||= rows.some(({ state }) => state.kind === 'downloading');
      if (rows.some(({ engine, state }) => engine !== 'gloss' && state.kind === 'ready')) upgrade(direction);
    }
    tellEngines();
    if (coming) nextLook = setTimeout(() => void lookAtEngines(), look); // looks at the signal first
  }

  function upgrade(direction: Direction): void {
    hoped.delete(direction);
    for (const [words, answer] of known)
      if (lackOf(answer)?.direction === direction && !chosen.has(words)) known.delete(words);
    better.forEach((ask) => ask());
    tellEngines();
  }

  function isGlossed(): boolean {
    return [...hoped.values()].includes('gloss');
  }

  function tellEngines(): void {
    engineTold.forEach((tell) => tell(engines, isGlossed()));
  }

  // She may come back from where engines are set up: another tab, the popup.
  document.addEventListener('visibilitychange', () => void lookAtEngines(), { signal });
  addEventListener('focus', () => void lookAtEngines(), { signal });
  signal.addEventListener('abort', () => clearTimeout(nextLook), { once: true });

  return {
    needs: (words) => (words.length > longest ? undefined : needsTranslation(words, reads)),
    recall: (words) => known.get(words),
    want(words, done, how = {}) {
      // The address may be ahead of who told us (Firefox looks once a second): messages are not what this reads.
      if (!isPrivate && isMessages(location.href)) return () => false;
      const wanted: Wanted = { ...how, words, done, turn };
      queue.add(wanted);
      flushSoon();
      return () => queue.delete(wanted);
    },
    settle(words, answer) {
      known.delete(words);
      chosen.delete(words);
      if (answer) remember(words, answer);
    },
    async engines(direction) {
      const rows = await send('engineStates', { direction }).catch(() => engines);
      return rows.filter(({ state }) => state.kind === 'ready').map(({ engine }) => engine);
    },
    onEngines(tell, until) {
      engineTold.add(tell);
      until.addEventListener('abort', () => engineTold.delete(tell), { once: true });
      tell(engines, isGlossed());
    },
    onBetter(ask, until) {
      better.add(ask);
      until.addEventListener('abort', () => better.delete(ask), { once: true });
    },
    failureTold: false,
  };
}

/** What an answer lacks that a better engine would have. */
function lackOf(answer: Answer): { direction: Direction; has: 'gloss' | 'nothing' } | undefined {
  if (answer.kind === 'translated' && answer.translated.engine === 'gloss')
    return { direction: answer.direction, has: 'gloss' };
  if (answer.kind === 'stays' && answer.direction) return { direction: answer.direction, has: 'nothing' };
  return undefined;
}

/** The newest turn first: she is there now. Inside a turn, as asked (in view before out of view). */
function nextBatch(queue: Set<Wanted>): readonly Wanted[] {
  const batch: Wanted[] = [];
  let length = 0;
  for (const wanted of [...queue].sort((a, b) => b.turn - a.turn)) {
    if (batch.length > 0 && (batch.length >= perMessage || length + wanted.words.length > lengthPerMessage))
      break;
    if (batch.some((it) => !isAlike(it, wanted))) break;
    batch.push(wanted);
    queue.delete(wanted);
    length += wanted.words.length;
  }
  return batch;
}

/** Whether two are asked for in the same way. */
function isAlike(one: Asking, other: Asking): boolean {
  return one.fresh === other.fresh && one.from === other.from && one.engine === other.engine;
}

import type { Direction } from '@/utils/domain/language';
import type { EngineId } from '@/utils/domain/translation';
import type { Engine, EngineAnswer, EngineLimits } from './engine';
import { hashOf } from './hash';
import type { Said, Say, SayOptions } from './pipeline';

/** Where finished sentences are kept between starts. Keys are content hashes. */
export type SentenceStore = {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  write(rows: readonly StoredSentence[]): Promise<void>;
};
export type StoredSentence = { readonly key: string; readonly text: string; readonly engine: EngineId };

/** For an engine that names none. One that says nothing for so long is passed over, whatever its own deadline is. */
const usualLimits: EngineLimits = { texts: 48, characters: 6_000, ms: 30_000 };
const remembered = 4_000;

/**
 * Says sentences by the first of `enginesFor` a direction that can, the next one for what it could not. A sentence is asked of an engine once:
 * what was said is remembered, what is being asked is waited for. Memory is per engine, so a gloss never passes for a
 * translation, and only translations are stored.
 */
export function createSay(
  enginesFor: (direction: Direction) => Promise<readonly Engine[]>,
  store: SentenceStore,
): Say {
  const said = new Map<string, EngineAnswer>();
  const asking = new Map<string, Promise<EngineAnswer | undefined>>();

  return async (direction, cores, options) => {
    const answers = new Map<string, Said>();
    for (const engine of await enginesFor(direction)) {
      if (options.engine && engine.id !== options.engine) continue;
      const left = cores.filter((core) => !answers.has(core));
      if (left.length === 0) break;
      if ((await engine.state(direction)).kind !== 'ready') continue;
      const got = await Promise.all(ask(engine, direction, left, options));
      left.forEach((core, index) => {
        const answer = got[index];
        if (answer) answers.set(core, { ...answer, engine: engine.id });
      });
    }
    return answers;
  };

  function ask(
    engine: Engine,
    direction: Direction,
    cores: readonly string[],
    options: SayOptions,
  ): Promise<EngineAnswer | undefined>[] {
    const keyOf = (core: string): string => `${engine.id} ${direction} ${core}`;
    const missing = cores.filter(
      (core) => !asking.has(keyOf(core)) && (options.fresh || !said.has(keyOf(core))),
    );
    const batch = missing.length > 0 ? find(engine, direction, missing, options) : undefined;
    missing.forEach((core, index) => {
      const key = keyOf(core);
      const answer = (batch ?? Promise.resolve([])).then((answers) => answers[index]);
      asking.set(key, answer);
      void answer.then((it) => {
        asking.delete(key);
        if (it) remember(key, it);
      });
    });
    return cores.map((core) => asking.get(keyOf(core)) ?? Promise.resolve(recall(keyOf(core))));
  }

  /** From the store, then from the engine; never rejects. */
  async function find(
    engine: Engine,
    direction: Direction,
    cores: readonly string[],
    { fresh, surface }: SayOptions,
  ): Promise<readonly (EngineAnswer | undefined)[]> {
    if (engine.id === 'gloss') return fromEngine(engine, direction, cores, surface);
    const keys = await Promise.all(cores.map((core) => keyFor(`${engine.id} ${direction} ${core}`)));
    const stored = fresh
      ? new Map<string, string>()
      : await store.read(keys).catch(() => new Map<string, string>());
    const missing = cores.flatMap((core, index) => {
      const key = keys[index] ?? '';
      return stored.has(key) ? [] : [{ core, key }];
    });
    const answers = await fromEngine(
      engine,
      direction,
      missing.map(({ core }) => core),
      surface,
    );
    const rows = missing.flatMap(({ key }, index) => {
      const answer = answers[index];
      return answer ? [{ key, text: answer.text, engine: engine.id }] : [];
    });
    // Not waited for: the reader comes first, and a lost row is only asked again.
    void store.write(rows).catch((thrown: unknown) => console.warn('[ferry] translations not kept', thrown));
    const fresher = new Map(rows.map(({ key, text }) => [key, text]));
    return keys.map((key) => {
      const text = fresher.get(key) ?? stored.get(key);
      return text === undefined ? undefined : { text };
    });
  }

  async function fromEngine(
    engine: Engine,
    direction: Direction,
    cores: readonly string[],
    surface: string,
  ): Promise<readonly (EngineAnswer | undefined)[]> {
    const limits = engine.limits ?? usualLimits;
    const answers: (EngineAnswer | undefined)[] = [];
    for (const batch of batches(cores, limits)) {
      try {
        const got = await engine.translate(direction, batch, AbortSignal.timeout(limits.ms), surface);
        answers.push(...batch.map((_, index) => inOneLine(got[index])));
      } catch (thrown) {
        console.warn('[ferry] engine', engine.id, thrown);
        break;
      }
    }
    return answers;
  }

  function remember(key: string, answer: EngineAnswer): void {
    said.delete(key);
    said.set(key, answer);
    const [oldest] = said.keys();
    if (said.size > remembered && oldest !== undefined) said.delete(oldest);
  }

  function recall(key: string): EngineAnswer | undefined {
    const answer = said.get(key);
    if (answer) remember(key, answer);
    return answer;
  }
}

/** A sentence has no line break, and neither has its translation, whatever an engine makes of it; nothing is no answer. */
function inOneLine(answer: EngineAnswer | undefined): EngineAnswer | undefined {
  const text = answer?.text.trim().replace(/\s*\n\s*/gu, ' ');
  return text ? { ...answer, text } : undefined;
}

function batches(
  cores: readonly string[],
  { texts, characters }: EngineLimits,
): readonly (readonly string[])[] {
  const all: string[][] = [];
  let length = 0;
  for (const core of cores) {
    const last = all.at(-1);
    if (!last || last.length >= texts || length + core.length > characters) {
      all.push([core]);
      length = core.length;
    } else {
      last.push(core);
      length += core.length;
    }
  }
  return all;
}

/** Half a hash is as good a key, and half as long. */
async function keyFor(sentence: string): Promise<string> {
  return (await hashOf(new TextEncoder().encode(sentence))).slice(0, 32);
}

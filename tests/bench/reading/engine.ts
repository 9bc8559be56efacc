import type { Ferry } from '@/tests/e2e/support/ferry';

/** What an engine was asked, request by request. */
export type Asked = readonly (readonly string[])[];

/** An engine that takes no time of its own, or just so much. */
export type StubEngine = { readonly asked: () => Promise<Asked> };

type Background = typeof globalThis & { asked?: string[][] };

/**
 * Stands in for the network under Ferry's own-server engine, in the background's own realm: whatever Ferry does to have
 * a text translated it does here too, and only the way to a server and back is missing. It repeats every sentence after
 * `[en]`. A background that was stopped in between is without it and asks the shore's server, which says the same.
 */
export async function putEngine(ferry: Ferry, delayMs: number): Promise<StubEngine> {
  const run = <R, A>(inside: (arg: A) => R | Promise<R>, arg: A): Promise<R> =>
    ferry.name === 'chromium'
      ? (ferry
          .chromium()
          .serviceWorkers()[0]
          ?.evaluate(inside as never, arg) as Promise<R>)
      : ferry.inside(inside, arg);
  await run(replaceFetch, delayMs);
  return { asked: () => run(readAsked, undefined) };
}

/** Runs in the background (Chromium) or in a page beside it (Firefox), which can reach it. */
async function replaceFetch(delayMs: number): Promise<void> {
  type Reach = { browser?: { runtime: { getBackgroundPage?(): Promise<Background> } } };
  const there: Background =
    (await (globalThis as Reach).browser?.runtime.getBackgroundPage?.()) ?? globalThis;
  const real = there.fetch.bind(there);
  const asked: string[][] = (there.asked = []);
  there.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.endsWith('/translate')) return real(input, init);
    const { q } = JSON.parse(init?.body as string) as { q: string[] };
    asked.push(q);
    if (delayMs > 0) await new Promise((done) => there.setTimeout(done, delayMs));
    return new there.Response(JSON.stringify({ translatedText: q.map((text) => `[en] ${text}`) }));
  };
}

async function readAsked(): Promise<Asked> {
  type Reach = { browser?: { runtime: { getBackgroundPage?(): Promise<Background> } } };
  const there: Background =
    (await (globalThis as Reach).browser?.runtime.getBackgroundPage?.()) ?? globalThis;
  return there.asked ?? [];
}

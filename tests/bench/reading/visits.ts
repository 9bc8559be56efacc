import type { BrowserName } from '@/tests/e2e/support/driver';
import { launchFerry, type Ferry } from '@/tests/e2e/support/ferry';
import type { Shore } from '@/tests/sites/server';
import { held, type Held } from './devtools';
import { putEngine, type StubEngine } from './engine';
import type { Stepped, Stood, Tasks } from './meter';
import type { Reader, Readers, WithMeter } from './reader';

/** A page to read, and the box in it that scrolls. */
export type Place = { readonly url: string; readonly scroller: string };

/** A browser with Ferry on its first day, and the engine it asks. */
export async function withFerry<T>(
  browser: BrowserName,
  shore: Shore,
  delayMs: number,
  visit: (ferry: Ferry, engine: StubEngine) => Promise<T>,
): Promise<T> {
  const ferry = await launchFerry(browser, shore);
  try {
    await ferry.inside(
      async (settings) => {
        type Api = { storage: { local: { set(value: object): Promise<void> } } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        await (browser ?? chrome).storage.local.set({ settings });
      },
      { endpointUrl: shore.translateUrl },
    );
    return await visit(ferry, await putEngine(ferry, delayMs));
  } finally {
    await ferry.close();
  }
}

/** Hears, as a page of Ferry's own, every text that content scripts send to be translated; answers what it heard. */
export async function hearTexts(ferry: Ferry): Promise<() => Promise<readonly (readonly string[])[]>> {
  type Heard = typeof globalThis & { heard: string[][] };
  type Api = { runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } } };
  await ferry.inside(() => {
    const here = globalThis as Heard & { browser?: Api; chrome: Api };
    here.heard = [];
    (here.browser ?? here.chrome).runtime.onMessage.addListener((message) => {
      const { ferry: name, input } = message as { ferry?: string; input: { texts: string[] } };
      if (name === 'translate') here.heard.push(input.texts);
    });
  });
  return () => ferry.inside(() => (globalThis as Heard).heard);
}

export type StepVisit = Stepped & {
  readonly firstScreen: number;
  readonly tasks: Tasks;
  readonly shift: number;
  readonly held: Held | undefined;
  /** Lines of Ferry's that stand on the page in the end. */
  readonly lines: number;
};

/** Reads a page to its end, step by step. */
export function stepThrough(readers: Readers, place: Place): Promise<StepVisit> {
  return visit(readers, place, async (reader) => {
    const firstScreen = await reader.run(() => (globalThis as unknown as WithMeter).meter.firstScreen());
    const stepped = await reader.run(() => (globalThis as unknown as WithMeter).meter.step());
    const [tasks, shift, lines] = await reader.run(() => {
      const { meter } = globalThis as unknown as WithMeter;
      return [meter.tasks(), meter.shift(), document.querySelectorAll('ferry-translation').length] as const;
    });
    return { ...stepped, firstScreen, tasks, shift, lines, held: await heldBy(reader) };
  });
}

export type FlickVisit = { readonly stopped: Stood; readonly tasks: Tasks; readonly back: Stood };

/** Flicks to a page's end; with Ferry, back again a screen at a time. */
export function flickThrough(readers: Readers, place: Place, speed: number): Promise<FlickVisit> {
  return visit(readers, place, async (reader) => {
    await reader.run(() => (globalThis as unknown as WithMeter).meter.firstScreen());
    await reader.run(() => (globalThis as unknown as WithMeter).meter.tasks());
    const stopped = await reader.run((px) => (globalThis as unknown as WithMeter).meter.flick(px), speed);
    const tasks = await reader.run(() => (globalThis as unknown as WithMeter).meter.tasks());
    const nothing: Stood = { right: 0, seen: 0, ms: 0 };
    const back = readers.ferry
      ? await reader.run(() => (globalThis as unknown as WithMeter).meter.back())
      : nothing;
    return { stopped, tasks, back };
  });
}

/** What a page holds when it has shown a thousand rows, and all; then the same after many videos one after the other. */
export type LongVisit = Readonly<Record<'begun' | 'ended' | 'arrived' | 'routed', Held>>;

/** Rows by the thousand, then from video to video by the page's own arrows. */
export async function longHaul(
  readers: Readers,
  long: Place,
  short: Place,
  routes: number,
): Promise<LongVisit> {
  const [begun, ended] = await visit(readers, long, async (reader) => {
    await reader.run(() => (globalThis as unknown as WithMeter).meter.firstScreen());
    const flick = (until: number): Promise<unknown> =>
      reader.run((share) => (globalThis as unknown as WithMeter).meter.rush(share), until);
    await flick(0.1);
    const before = await expectHeld(reader);
    await flick(1);
    return [before, await expectHeld(reader)];
  });
  const [arrived, routed] = await visit(readers, short, async (reader) => {
    const to = (name: string): Promise<unknown> =>
      reader.run(async (arrow) => {
        document.querySelector<HTMLElement>(`[data-e2e="arrow-${arrow}"]`)?.click();
        await (globalThis as unknown as WithMeter).meter.firstScreen();
      }, name);
    for (const name of ['right', 'left']) await to(name);
    const before = await expectHeld(reader);
    for (let at = 0; at < routes; at += 1) await to(at % 2 === 0 ? 'right' : 'left');
    return [before, await expectHeld(reader)];
  });
  return { begun, ended, arrived, routed };
}

async function visit<T>(
  readers: Readers,
  { url, scroller }: Place,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const reader = await readers.open(url, scroller);
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

async function heldBy({ devtools }: Reader): Promise<Held | undefined> {
  return devtools && held(devtools);
}

async function expectHeld(reader: Reader): Promise<Held> {
  const it = await heldBy(reader);
  if (!it) throw new Error('only Chromium tells what a page holds');
  return it;
}

import type { BenchInput, Samples } from '@/tests/bench/bench';
import { buildFerry } from '@/tests/bench/build-ferry';
import type { Asked } from '@/tests/bench/reading/engine';
import { launchWithout, readersOf, type Readers } from '@/tests/bench/reading/reader';
import {
  flickThrough,
  hearTexts,
  longHaul,
  stepThrough,
  withFerry,
  type FlickVisit,
  type LongVisit,
  type Place,
  type StepVisit,
} from '@/tests/bench/reading/visits';
import type { BrowserName } from '@/tests/e2e/support/driver';
import { startShore, type Shore } from '@/tests/sites/server';

const rednote = (run: number, asks: string): Place => ({
  url: `https://www.xiaohongshu.com/explore/66a1f0c0000000000d${(0xc0de + run).toString(16).padStart(6, '0')}?xsec_token=shore&${asks}`,
  scroller: '.note-scroller',
});
const tiktok = (_: number, asks: string): Place => ({
  url: `https://www.tiktok.com/@june.crosses/video/7412345678901234567?layout=browse&${asks}`,
  scroller: '[class*="DivBrowserModeContainer"] [class*="DivCommentListContainer"]',
});
const steps = { rednote, tiktok };
const flicks = {
  rednote: (run: number) => rednote(run, 'comments=1000'),
  'tiktok.text': (run: number) => tiktok(run, 'comments=1000&recycle=text'),
  'tiktok.node': (run: number) => tiktok(run, 'comments=1000&recycle=node'),
};

const baseline = 'same page without Ferry, same run';
/** CSS pixels a second. */
const FLICK = 4_000;
const SLOW_ENGINE_MS = 50;
const ROUTES = 50;
/** Runs of what takes long and hardly varies: the long haul, and Firefox, which has no layout shift or heap to compare. */
const FEWER = 2;

/**
 * Reading as a person does it, on the replicas of RedNote (endless, in a box that scrolls) and TikTok (recycled rows), with
 * Ferry and without in the same run. Every visit with Ferry starts on a fresh profile, so nothing is remembered.
 *
 * The engine is Ferry's own-server engine with the network cut off under it (`reading/engine.ts`): 0 ms are the engine's,
 * all the rest is Ferry's. What only Chromium tells (tasks, layout shift, heap, observers) is Chromium's; the other
 * figures come from both browsers, Firefox's with the suffix `.firefox`.
 */
export async function run(input: BenchInput): Promise<void> {
  const shore = await startShore();
  try {
    buildFerry('chrome');
    const without = await launchWithout(shore);
    await reporting(input, async (figures) => {
      for (let at = 0; at < Math.min(input.n, FEWER); at += 1) {
        console.error(`read, Chromium, a long time ${at + 1}`);
        await aLongTime(shore, without, figures);
      }
      for (let at = 0; at < input.n; at += 1) {
        console.error(`read, Chromium ${at + 1} of ${input.n}`);
        await inBoth(shore, without, at, figures);
      }
    }).finally(() => without.close());
    buildFerry('firefox');
    await reporting(input, async (figures) => {
      for (let at = 0; at < Math.min(input.n, FEWER); at += 1) {
        console.error(`read, Firefox ${at + 1}`);
        await inBoth(shore, undefined, at, figures);
      }
    });
  } finally {
    await shore.close();
  }
}

/** One browser's figures are told as soon as they are whole, or as far as they came. */
async function reporting(
  { report }: BenchInput,
  measure: (figures: Figures) => Promise<void>,
): Promise<void> {
  const figures = new Figures();
  try {
    await measure(figures);
  } finally {
    figures.report(report);
  }
}

/** One run of everything a person does; `without` Ferry first, where the browser can tell the difference. */
async function inBoth(
  shore: Shore,
  without: Readers | undefined,
  at: number,
  figures: Figures,
): Promise<void> {
  await readSteps(shore, without, at, figures);
  await flickAndBack(shore, without, at, figures);
}

async function readSteps(
  shore: Shore,
  without: Readers | undefined,
  at: number,
  figures: Figures,
): Promise<void> {
  const browser: BrowserName = without ? 'chromium' : 'firefox';
  for (const [name, placeOf] of Object.entries(steps)) {
    const place = placeOf(at, 'comments=200');
    const plain = without && (await stepThrough(without, place));
    const ferry = await withFerry(browser, shore, 0, async (it, engine) => {
      const heard = await hearTexts(it);
      const stepped = await stepThrough(readersOf(it), place);
      return { ...stepped, asked: await engine.asked(), heard: await heard() };
    });
    figures.stepped(name, browser, ferry, plain);
  }
  const place = rednote(at, 'comments=200');
  const slow = await withFerry(browser, shore, SLOW_ENGINE_MS, (it) => stepThrough(readersOf(it), place));
  figures.slow(browser, slow);
}

async function flickAndBack(
  shore: Shore,
  without: Readers | undefined,
  at: number,
  figures: Figures,
): Promise<void> {
  const browser: BrowserName = without ? 'chromium' : 'firefox';
  for (const [name, placeOf] of Object.entries(flicks)) {
    const place = placeOf(at);
    const plain = without && (await flickThrough(without, place, FLICK));
    const ferry = await withFerry(browser, shore, 0, (it) => flickThrough(readersOf(it), place, FLICK));
    figures.flicked(name, browser, ferry, plain);
  }
}

async function aLongTime(shore: Shore, without: Readers, figures: Figures): Promise<void> {
  const places = [tiktok(0, 'comments=10000'), tiktok(0, 'comments=60')] as const;
  const plain = await longHaul(without, ...places, ROUTES);
  const ferry = await withFerry('chromium', shore, 0, (it) => longHaul(readersOf(it), ...places, ROUTES));
  figures.long(ferry, plain);
}

type FerryVisit = StepVisit & { readonly asked: Asked; readonly heard: readonly (readonly string[])[] };

/** What was measured, run after run. */
class Figures {
  readonly #samples = new Map<string, { unit: string; values: number[]; baseline: string | undefined }>();

  stepped(page: string, browser: BrowserName, ferry: FerryVisit, plain: StepVisit | undefined): void {
    const add = this.#adder(page === 'rednote' ? 'read' : `read.${page}`, browser);
    add('in_view_to_shown.median_ms', 'ms', quantile(ferry.shown, 0.5));
    add('in_view_to_shown.p95_ms', 'ms', quantile(ferry.shown, 0.95));
    add('right_share', 'share', ferry.right / ferry.seen);
    const asked = ferry.asked.flat();
    add('engine_texts', 'texts', asked.length);
    add('duplicate_texts', 'texts', asked.length - new Set(asked).size);
    add('engine_requests', 'requests', ferry.asked.length);
    const ours = new Set(ferry.words);
    const sent = ferry.heard.flat();
    add('sent_texts', 'texts', sent.length);
    add('foreign_texts', 'texts', sent.filter((text) => !ours.has(text.replaceAll(/\s/gu, ''))).length);
    if (!plain) return;
    add('first_screen_added_ms', 'ms', ferry.firstScreen - plain.firstScreen, baseline);
    add('longtask_added_ms', 'ms', ferry.tasks.total - plain.tasks.total, baseline);
    add('longest_task_ms', 'ms', ferry.tasks.longest, `${baseline}: ${plain.tasks.longest} ms`);
    add('cls_added', 'CLS', ferry.shift - plain.shift, baseline);
    add('heap_added_mb', 'MB', (ferry.held?.heapMb ?? NaN) - (plain.held?.heapMb ?? NaN), baseline);
  }

  flicked(page: string, browser: BrowserName, ferry: FlickVisit, plain: FlickVisit | undefined): void {
    const add = this.#adder(`read.flick.${page}`, browser);
    add('settled_ms', 'ms', ferry.stopped.ms);
    add('settled_right_share', 'share', ferry.stopped.right / ferry.stopped.seen);
    if (page === 'rednote') add('back_right_share', 'share', ferry.back.right / ferry.back.seen);
    else this.#adder('read', browser)('recycled_right_share', 'share', ferry.back.right / ferry.back.seen);
    if (!plain) return;
    add('longtask_added_ms', 'ms', ferry.tasks.total - plain.tasks.total, baseline);
    add('longest_task_ms', 'ms', ferry.tasks.longest, `${baseline}: ${plain.tasks.longest} ms`);
  }

  slow(browser: BrowserName, { shown, right, seen }: StepVisit): void {
    const add = this.#adder(`read.engine_${SLOW_ENGINE_MS}ms`, browser);
    add('in_view_to_shown.median_ms', 'ms', quantile(shown, 0.5));
    add('in_view_to_shown.p95_ms', 'ms', quantile(shown, 0.95));
    add('right_share', 'share', right / seen);
  }

  long(ferry: LongVisit, plain: LongVisit): void {
    for (const [name, from, to] of [
      ['rows_10000', 'begun', 'ended'],
      ['routes_50', 'arrived', 'routed'],
    ] as const) {
      const add = this.#adder(`read.${name}`, 'chromium');
      for (const [what, unit] of [
        ['heapMb', 'MB'],
        ['listeners', 'listeners'],
        ['nodes', 'nodes'],
        ['observers', 'observers'],
      ] as const)
        add(
          `${what === 'heapMb' ? 'heap' : what}_added`,
          unit,
          ferry[to][what] - ferry[from][what] - (plain[to][what] - plain[from][what]),
          baseline,
        );
    }
  }

  report(report: BenchInput['report']): void {
    for (const [name, { unit, values, baseline: than }] of this.#samples) {
      const [first, ...rest] = values;
      if (first === undefined) continue;
      const samples: Samples = { name, unit, values: [first, ...rest] };
      report(than === undefined ? samples : { ...samples, baseline: than });
    }
  }

  #adder(group: string, browser: BrowserName) {
    return (name: string, unit: string, value: number, than?: string): void => {
      const full = `${group}.${name}${browser === 'firefox' ? '.firefox' : ''}`;
      const samples = this.#samples.get(full) ?? { unit, values: [], baseline: than };
      samples.values.push(value);
      this.#samples.set(full, samples);
    };
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

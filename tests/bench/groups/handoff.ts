import type { BenchInput } from '@/tests/bench/bench';
import { browserMemory } from '@/tests/bench/browser-memory';
import { buildFerry } from '@/tests/bench/build-ferry';
import { writeDraft } from '@/tests/e2e/support/draft';
import type { BrowserName } from '@/tests/e2e/support/driver';
import { launchFerry } from '@/tests/e2e/support/ferry';
import { fillForm, type Platform } from '@/tests/e2e/support/posting';
import { journalOf, runsOf } from '@/tests/e2e/support/runs';
import { until } from '@/tests/e2e/support/until';
import { makeClip } from '@/tests/e2e/support/videos';
import { wordsIn } from '@/tests/e2e/support/words';
import { startShore, type Shore } from '@/tests/sites/server';
import { sheet } from '@/tests/tour/sheet';

const MB = 1024 * 1024;
const sizes = { small: 1 * MB, big: 500 * MB } as const;

type HandOff = { readonly ms: number; readonly added: number };

/**
 * 500 MB from Studio into both forms. `ms`: from Ferry's first touch of the file input until the page begins to
 * upload. Memory: what the browser grew by meanwhile, less what the same hand-off of 1 MB grows it by (the form's own page).
 */
export async function run({ n, report }: BenchInput): Promise<void> {
  const shore = await startShore();
  try {
    for (const browser of ['chrome', 'firefox'] as const) {
      buildFerry(browser);
      const name = browser === 'chrome' ? 'chromium' : 'firefox';
      const ms: number[] = [];
      const added: number[] = [];
      for (let at = 0; at < n; at += 1) {
        const small = await handOff(name, shore, sizes.small);
        const big = await handOff(name, shore, sizes.big);
        big.forEach((one, index) => {
          ms.push(one.ms);
          added.push((one.added - (small[index]?.added ?? 0)) / MB);
        });
        console.error(`handoff ${name} ${at + 1} of ${n}`, { small, big });
      }
      const baseline = 'the same hand-off of 1 MB, same run';
      report({ name: `handoff.500mb.ms.${browser}`, unit: 'ms', values: someOf(ms) });
      report({ name: `handoff.500mb.mem_added_mb.${browser}`, unit: 'MB', values: someOf(added), baseline });
    }
  } finally {
    await shore.close();
  }
}

/** Both platforms, one after the other, in a fresh browser. */
async function handOff(name: BrowserName, shore: Shore, bytes: number): Promise<readonly HandOff[]> {
  shore.reset();
  const { path: video, sha256, forget } = await makeClip(bytes);
  const words = wordsIn('en-US');
  const ferry = await launchFerry(name, shore);
  try {
    const studio = await writeDraft(ferry, words, { video, sheet, keptMs: 120_000 });
    await studio.waitFor(
      () => document.querySelector('video')?.networkState === HTMLMediaElement.NETWORK_IDLE,
      { why: 'Studio’s own player has read what it shows', deadlineMs: 60_000 },
    );
    const done: HandOff[] = [];
    for (const platform of ['rednote', 'tiktok'] as const satisfies readonly Platform[]) {
      const before = browserMemory(ferry.profile);
      let peak = before;
      const filled = fillForm(ferry, studio, words, platform, { deadlineMs: 180_000 });
      const upload = () => shore.state().uploads.find(({ site }) => site === platform);
      const begun = await until(
        `${platform} begins to upload`,
        () => {
          peak = Math.max(peak, browserMemory(ferry.profile));
          return upload() && Date.now();
        },
        { deadlineMs: 120_000 },
      );
      await filled;
      const run = (await runsOf(studio)).find((it) => it.platform === platform);
      const touched = (await journalOf(studio)).find(
        ({ runId, step }) => runId === run?.id && step === 'file',
      );
      const arrived = upload()?.sha256;
      if (arrived !== sha256) throw new Error(`${platform} got another file: ${arrived ?? 'nothing'}`);
      done.push({ ms: begun - (touched?.at ?? begun), added: peak - before });
    }
    return done;
  } finally {
    await ferry.close();
    await forget();
  }
}

function someOf(values: readonly number[]): readonly [number, ...number[]] {
  const [first, ...rest] = values;
  if (first === undefined) throw new Error('nothing was measured');
  return [first, ...rest];
}

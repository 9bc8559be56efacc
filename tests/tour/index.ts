import { rm } from 'node:fs/promises';
import { startShore, type Shore } from '@/tests/sites/server';
import type { BrowserName } from '@/tests/e2e/support/driver';
import { launchFerry, type Ferry } from '@/tests/e2e/support/ferry';
import { wordsIn } from '@/tests/e2e/support/words';
import { createShots } from './shots';
import { steps, type Walk } from './steps';

const folder = '.output/tour';

/**
 * `npm start`: walks the main job on the replica shore. With a display the person watches and the browser stays
 * hers afterwards; without one it is walked in both languages, quietly, and ends.
 */
export async function main([browser = 'chromium']: readonly string[]): Promise<void> {
  const name: BrowserName = browser === 'firefox' ? 'firefox' : 'chromium';
  const headed = hasDisplay();
  const shore = await startShore();
  await rm(`${folder}/${name}`, { recursive: true, force: true });
  try {
    for (const lang of headed ? [ownLang()] : (['en-US', 'zh-CN'] as const))
      await walkIn(name, shore, { lang, headed });
    console.log(`\nPictures of every screen: ${folder}/${name}/`);
  } finally {
    await shore.close();
  }
}

type Way = { readonly lang: 'en-US' | 'zh-CN'; readonly headed: boolean };

async function walkIn(name: BrowserName, shore: Shore, { lang, headed }: Way): Promise<void> {
  console.log(`\nThe tour, in ${name === 'firefox' ? 'Firefox' : 'Chromium'}, ${lang}`);
  shore.reset();
  const ferry = await launchFerry(name, shore, { lang, headed });
  const shots = await createShots(ferry, `${folder}/${name}`, { suffix: lang, headed });
  const walk: Walk = { ferry, lang, words: wordsIn(lang), shots, say: (text) => console.log(text) };
  try {
    for (const [at, step] of steps.entries()) {
      const started = Date.now();
      try {
        await step.walk(walk);
      } catch (cause) {
        await shots.everything('failed');
        throw new Error(`The tour stopped at “${step.name}”.`, { cause });
      }
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${String(at + 1).padStart(4)} ${step.name} (${seconds} s)`);
    }
    expectNoHandOnPublish(shore);
    if (headed) await stayOpen(ferry);
  } finally {
    await ferry.close();
  }
}

/** The whole walk long, nobody but the person pressed Publish. */
function expectNoHandOnPublish(shore: Shore): void {
  const { synthetic, trusted } = shore.state().publishClicks;
  if (synthetic > 0) throw new Error(`a script pressed Publish ${synthetic} times`);
  console.log(`     Publish was pressed ${trusted} times, each time with the mouse.`);
}

async function stayOpen(ferry: Ferry): Promise<void> {
  console.log('\nThe browser is yours now. Close it, or press Ctrl-C here, to end.');
  const interrupted = new Promise<void>((done) => process.once('SIGINT', done));
  await Promise.race([ferry.closed, interrupted]);
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

function ownLang(): Way['lang'] {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-CN' : 'en-US';
}

import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '@/.tools/find-browser.mjs';
import type { Ferry } from '@/tests/e2e/support/ferry';
import type { Shore } from '@/tests/sites/server';
import { putMeter, type Meter } from './meter';

/** A tab with a meter in it. */
export type Reader = {
  /** Runs in the page; `inPage` stands alone. */
  run<R, A = undefined>(inPage: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Chromium only. */
  readonly devtools: CDPSession | undefined;
  close(): Promise<void>;
};

/** In the page, where `putMeter` left it. */
export type WithMeter = { readonly meter: Meter };

/** Opens pages in one browser, with Ferry in it or without. */
export type Readers = {
  readonly ferry: boolean;
  open(url: string, scroller: string): Promise<Reader>;
};

/** Chromium as the `ferry` fixture starts it, but without Ferry. */
export async function launchWithout(shore: Shore): Promise<Readers & { close(): Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--lang=en-US', '--disable-background-networking', ...shore.chromiumArgs()],
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  return {
    ferry: false,
    open: async (url, scroller) => readerOf(await context.newPage(), url, scroller, false),
    close: () => browser.close(),
  };
}

export function readersOf(ferry: Ferry): Readers {
  return {
    ferry: true,
    async open(url, scroller) {
      if (ferry.name === 'chromium') return readerOf(await ferry.chromium().newPage(), url, scroller, true);
      const tab = await ferry.open(url);
      await tab.evaluate(putMeter, { scroller, ferry: true });
      return {
        run: (inPage, arg) => tab.evaluate(inPage as never, arg),
        devtools: undefined,
        close: () => tab.close(),
      };
    },
  };
}

async function readerOf(page: Page, url: string, scroller: string, ferry: boolean): Promise<Reader> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await page.evaluate(putMeter, { scroller, ferry });
  return {
    run: (inPage, arg) => page.evaluate(inPage as never, arg),
    devtools: await page.context().newCDPSession(page),
    close: () => page.close(),
  };
}

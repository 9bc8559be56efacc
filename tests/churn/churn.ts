import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '@/.tools/find-browser.mjs';
import type { Shore } from '@/tests/sites/server';
import type { Survival } from './in-page';
import { replicaPages } from './replica-pages';
import type { SavedPage } from './saved-pages';

export type Churned = { readonly page: string; readonly survivals: readonly Survival[] };

/** Every replica page Ferry reads (or these instead), changed in every way, in Chromium: selectors and layout are real. */
export async function churnAll(shore: Shore, pages?: readonly SavedPage[]): Promise<readonly Churned[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: shore.chromiumArgs(),
  });
  try {
    const script = await bundle();
    const all: Churned[] = [];
    for (const page of pages ?? (await replicaPages(browser)))
      all.push({ page: page.name, survivals: await churnOne(browser, script, page) });
    return all;
  } finally {
    await browser.close();
  }
}

/** At the page's own address, which nobody is asked for: scripts do not run, nothing is loaded but a replica's style. */
async function churnOne(
  browser: Browser,
  script: string,
  { url, html }: SavedPage,
): Promise<readonly Survival[]> {
  const tab = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  try {
    await tab.route(/./u, async (route) => {
      const request = route.request();
      if (request.isNavigationRequest())
        await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      else if (request.url().includes('/__shore/assets/')) await route.continue();
      else await route.abort();
    });
    await tab.goto(url);
    await tab.evaluate(script);
    return await tab.evaluate(
      (saved) =>
        (globalThis as unknown as { churn(html: string): Promise<readonly Survival[]> }).churn(saved),
      html,
    );
  } finally {
    await tab.close();
  }
}

/** What runs in the page, as one script. */
async function bundle(): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  const [built] = [
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { '@': root } },
      build: {
        write: false,
        minify: false,
        lib: { entry: resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'ferryChurn' },
      },
    }),
  ].flat();
  return (built as Rolldown.RolldownOutput).output[0].code;
}

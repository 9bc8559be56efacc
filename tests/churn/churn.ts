import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '@/.tools/find-browser.mjs';
import type { Shore } from '@/tests/sites/server';
import { bundle } from './bundle';
import type { InPage, Survival } from './in-page';
import { toldIn, type Failure } from './notices';
import { replicaPages } from './replica-pages';
import type { SavedPage } from './saved-pages';
import { standAt } from './stand-at';

/** `told`: where it reads no more, whether Ferry says in the page that it changed. */
export type Churned = {
  readonly page: string;
  readonly survivals: readonly (Survival & { readonly told: boolean })[];
};

/**
 * Every replica page Ferry reads (or these instead), changed in every way, in Chromium: selectors and layout are real, and
 * where reading fails, so is the Ferry that must say so (the built one).
 */
export async function churnAll(shore: Shore, pages?: readonly SavedPage[]): Promise<readonly Churned[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: shore.chromiumArgs(),
  });
  const script = await bundle('in-page.ts');
  const all: { readonly page: SavedPage; readonly survivals: readonly Survival[] }[] = [];
  try {
    for (const page of pages ?? (await replicaPages(browser)))
      all.push({ page, survivals: await churnOne(browser, script, page) });
  } finally {
    await browser.close();
  }
  const failures = all.flatMap(({ page, survivals }): readonly Failure[] =>
    survivals.filter(({ reads }) => !reads).map(({ mutation }) => ({ page, mutation })),
  );
  const told = await toldIn(shore, script, failures);
  return all.map(({ page, survivals }) => ({
    page: page.name,
    survivals: survivals.map((survival) => ({
      ...survival,
      told: told.some((it) => it.page === page && it.mutation === survival.mutation),
    })),
  }));
}

async function churnOne(browser: Browser, script: string, page: SavedPage): Promise<readonly Survival[]> {
  const tab = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  try {
    await standAt(tab, page.url, script);
    return await tab.evaluate((saved) => (globalThis as unknown as InPage).churn(saved), page.html);
  } finally {
    await tab.close();
  }
}

import type { Browser, Page } from '@playwright/test';
import { readPages } from '@/tests/sites/read-pages';
import type { SavedPage } from './saved-pages';

/** Every replica page Ferry reads, as the browser holds it once its texts stand there and what hides some was pressed. */
export async function replicaPages(browser: Browser): Promise<readonly SavedPage[]> {
  const tab = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  const all: SavedPage[] = [];
  for (const { name, url, opens } of readPages) {
    await tab.goto(url);
    await tab.waitForSelector('[data-shore]', { state: 'attached' });
    if (opens) await open(tab, opens);
    all.push({ name, url, html: await tab.content() });
  }
  await tab.close();
  return all;
}

async function open(tab: Page, opens: string): Promise<void> {
  const texts = (): Promise<number> => tab.locator('[data-shore]').count();
  const before = await texts();
  if (!(await tab.locator(opens).first().isVisible())) return;
  await tab.locator(opens).first().click();
  await tab.waitForFunction((count) => document.querySelectorAll('[data-shore]').length > count, before);
}

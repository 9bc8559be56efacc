import type { Page } from '@playwright/test';

/**
 * An empty page at a saved page's own address, which nobody is asked for, with `script` in it: what is put there runs
 * nothing, and loads nothing but a replica's style.
 */
export async function standAt(tab: Page, url: string, script: string): Promise<void> {
  await tab.route(/./u, async (route) => {
    const request = route.request();
    if (request.isNavigationRequest())
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    else if (request.url().includes('/__shore/assets/')) await route.continue();
    else await route.abort();
  });
  await tab.goto(url);
  await tab.evaluate(script);
}

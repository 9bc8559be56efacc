import { chromium } from '@playwright/test';
import { findBrowser } from '@/.tools/find-browser.mjs';
import { pages } from '@/tests/sites/pages';
import { startShore } from '@/tests/sites/server';
import { isReadPlace, placeOf } from '@/utils/platforms';
import type { ReadSurface } from '@/utils/platforms/platform';

export type ReplicaPage = { readonly name: string; readonly surface: ReadSurface; readonly html: string };

/** Every replica page Ferry reads, as the browser holds it once its texts stand there. */
export async function replicaPages(): Promise<readonly ReplicaPage[]> {
  const shore = await startShore();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: shore.chromiumArgs(),
  });
  try {
    const tab = await browser.newPage({ ignoreHTTPSErrors: true });
    const all: ReplicaPage[] = [];
    for (const { hosts, samples } of pages) {
      for (const sample of samples) {
        const url = `https://${hosts[0]}${sample}`;
        const place = placeOf(url);
        if (!place || !isReadPlace(place)) continue;
        await tab.goto(url);
        const musts = place.surface.texts.filter(({ text }) => text.need === 'must');
        for (const { text } of musts) await tab.waitForSelector(text.any.join(','), { state: 'attached' });
        const look = /layout=(\w+)/u.exec(sample)?.[1];
        const name = [place.platform.id, place.surface.name, ...(look ? [look] : [])].join('.');
        all.push({ name, surface: place.surface, html: await tab.content() });
      }
    }
    return all;
  } finally {
    await browser.close();
    await shore.close();
  }
}

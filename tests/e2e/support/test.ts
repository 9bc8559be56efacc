import { test as base, expect } from '@playwright/test';
import { startShore, type Shore } from '@/tests/sites/server';
import type { BrowserName, FerryOptions } from './driver';
import { launchFerry, type Ferry } from './ferry';
import { makeClip, type Clip } from './videos';

export { expect };

type WorkerFixtures = {
  shore: Shore;
  /** `test.use({ ferryOptions: { lang: 'zh-CN' } })` at the top of a spec starts a browser like that for it. */
  ferryOptions: FerryOptions;
  shared: Ferry;
  /** A video to be posted; `bigClip` has 60 MB. */
  clip: Clip;
  bigClip: Clip;
};

/** `ferry`: a browser with Ferry as on the first day; the project says which browser. Each spec is written once. */
export const test = base.extend<{ ferry: Ferry }, WorkerFixtures>({
  shore: [
    async ({}, use) => {
      const shore = await startShore();
      await use(shore);
      await shore.close();
    },
    { scope: 'worker' },
  ],
  ferryOptions: [{}, { option: true, scope: 'worker' }],
  shared: [
    async ({ shore, ferryOptions }, use, { project }) => {
      const ferry = await launchFerry(project.name as BrowserName, shore, ferryOptions);
      await use(ferry);
      await ferry.close();
    },
    { scope: 'worker' },
  ],
  clip: [
    async ({}, use) => {
      const clip = await makeClip();
      await use(clip);
      await clip.forget();
    },
    { scope: 'worker' },
  ],
  bigClip: [
    async ({}, use) => {
      const clip = await makeClip(60 * 1024 * 1024);
      await use(clip);
      await clip.forget();
    },
    { scope: 'worker' },
  ],
  ferry: async ({ shared, shore }, use, testInfo) => {
    await shared.reset();
    shore.reset();
    const said = shared.logs().length;
    await use(shared);
    const { publishClicks, decoysTouched } = shore.state();
    expect(publishClicks.synthetic, 'publish is never pressed by a script').toBe(0);
    expect(decoysTouched, 'decoys are never touched').toBe(0);
    if (testInfo.status === testInfo.expectedStatus) return;
    for (const [n, tab] of (await shared.tabs()).entries()) {
      const path = testInfo.outputPath(`tab-${n}.png`);
      await tab.screenshot(path).catch(() => undefined);
      await testInfo.attach(`tab ${n}`, { path }).catch(() => undefined);
    }
    await testInfo.attach('console', { body: shared.logs().slice(said).join('\n') });
  },
});

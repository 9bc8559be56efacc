import { mkdir } from 'node:fs/promises';
import type { Ferry } from '@/tests/e2e/support/ferry';
import type { Tab } from '@/tests/e2e/support/tab';

/** Screenshots, numbered in the order of the tour, in both themes. */
export type Shots = {
  /** Somebody else's page, as wide as a laptop. */
  site(tab: Tab, name: string): Promise<void>;
  /** A page on a phone's width and a laptop's. */
  page(tab: Tab, name: string, options?: { readonly fullPage?: boolean }): Promise<void>;
  /** The popup's own width. */
  narrow(tab: Tab, name: string): Promise<void>;
  /** Every open tab as it is. */
  everything(name: string): Promise<void>;
};

type Size = { readonly width: number; readonly height: number };

const laptop: Size = { width: 1440, height: 900 };
const phone: Size = { width: 360, height: 780 };

/** `headed`: the window is the person's own; one picture as it stands, nothing resized under her eyes. */
export async function createShots(
  ferry: Ferry,
  folder: string,
  { suffix, headed }: { readonly suffix: string; readonly headed: boolean },
): Promise<Shots> {
  await mkdir(folder, { recursive: true });
  let count = 0;
  const take = async (tab: Tab, name: string, sizes: readonly Size[], fullPage = false): Promise<void> => {
    count += 1;
    const stem = `${folder}/${String(count).padStart(2, '0')}-${name}.${suffix}`;
    if (headed) return tab.screenshot(`${stem}.png`);
    await tab.bringToFront();
    for (const theme of ['dark', 'light'] as const) {
      await ferry.colorScheme(theme);
      for (const size of sizes)
        await tab.screenshot(`${stem}.${theme}.${size.width}.png`, { ...size, fullPage });
    }
    await tab.setViewport(laptop);
  };
  return {
    site: (tab, name) => take(tab, name, [laptop]),
    page: async (tab, name, { fullPage } = {}) => {
      await tab.evaluate(() => {
        scrollTo(0, 0);
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await take(tab, name, [phone, laptop], fullPage);
    },
    everything: async (name) => {
      for (const [n, tab] of (await ferry.tabs()).entries())
        await tab.screenshot(`${folder}/${name}-${n}.${suffix}.png`);
    },
    narrow: (tab, name) => take(tab, name, [{ width: 360, height: 600 }]),
  };
}

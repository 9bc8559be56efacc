import type { BrowserContext } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from './chromium';
import type { BrowserName, Driver, FerryOptions, Launch } from './driver';
import { launchFirefox } from './firefox';
import { processesOf } from './processes';
import { Tab } from './tab';
import { until, type Deadline } from './until';

const build = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const launchers = { chromium: launchChromium, firefox: launchFirefox } as const;

/**
 * Starts a browser with the built Ferry on a profile of its own. The caller closes it.
 * Used by the specs (through `test.ts`), the tour and the benches.
 */
export async function launchFerry(
  name: BrowserName,
  shore: Launch['shore'],
  options: FerryOptions = {},
): Promise<Ferry> {
  const profile = await mkdtemp(join(tmpdir(), `ferry-${name}-`));
  const launch = (): Promise<Driver> =>
    launchers[name]({ profile, extension: resolve(build[name]), shore, options });
  try {
    return new Ferry(profile, launch, await launch());
  } catch (thrown) {
    await rm(profile, { recursive: true, force: true });
    throw thrown;
  }
}

/** A browser with Ferry in it, the same in Chromium and Firefox. */
export class Ferry {
  readonly #profile: string;
  readonly #launch: () => Promise<Driver>;
  #driver: Driver;
  #tabs = new WeakMap<object, Tab>();
  #own: Tab | undefined;

  constructor(profile: string, launch: () => Promise<Driver>, driver: Driver) {
    this.#profile = profile;
    this.#launch = launch;
    this.#driver = driver;
  }

  get name(): BrowserName {
    return this.#driver.name;
  }

  /** The browser's own profile directory. Its processes carry this path in their command line. */
  get profile(): string {
    return this.#profile;
  }

  /**
   * What Playwright drives, for what only Chromium measures.
   * @throws Error in Firefox
   */
  chromium(): BrowserContext {
    if (!this.#driver.chromium) throw new Error('only Chromium measures this');
    return this.#driver.chromium;
  }

  /** A new tab in front, at `url`. */
  async open(url: string): Promise<Tab> {
    const page = await this.#driver.newPage();
    const tab = this.#tabOf(page);
    await tab.goto(url);
    return tab;
  }

  /** A new tab with a page of Ferry's own: `studio.html`, `popup.html#…`. */
  page(path: string): Promise<Tab> {
    return this.open(this.extensionUrl(path));
  }

  extensionUrl(path: string): string {
    return this.#driver.origin + path;
  }

  /** Every open tab, also those Ferry opened by itself; not its `own`. */
  async tabs(): Promise<readonly Tab[]> {
    return (await this.#driver.pages())
      .filter((page) => !page.isClosed())
      .map((page) => this.#tabOf(page))
      .filter((tab) => tab !== this.#own);
  }

  /** The tab whose address holds `part`, once there is one. */
  waitForTab(part: string, deadline: Deadline = {}): Promise<Tab> {
    return until(
      `a tab at ${part}`,
      async () => (await this.tabs()).find((tab) => tab.url().includes(part)),
      deadline,
    );
  }

  /** A blank page of the extension. It stays open behind the others, so that polling costs no tab. */
  async own(): Promise<Tab> {
    if (!this.#own || this.#own.isClosed()) this.#own = await this.page('manifest.json');
    return this.#own;
  }

  /** Runs `inside` on that page: the extension's storage, `browser.*`. It stands alone. */
  async inside<R>(inside: () => R | Promise<R>): Promise<R>;
  async inside<R, A>(inside: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  async inside<R, A>(inside: (arg: A | undefined) => R | Promise<R>, arg?: A): Promise<R> {
    return (await this.own()).evaluate(inside, arg);
  }

  /** Runs `inside` in the background's own global scope, until that is gone. It stands alone. */
  async inBackground<A>(inside: (scope: typeof globalThis, arg: A) => void, arg: A): Promise<void> {
    const call = `(${inside.toString()})(scope, ${JSON.stringify(arg)})`;
    const worker = this.#driver.chromium?.serviceWorkers()[0];
    if (worker) await worker.evaluate(`((scope) => ${call})(globalThis)`);
    else
      await (await this.own()).evaluateText(`browser.runtime.getBackgroundPage().then((scope) => ${call})`);
  }

  /** The background is gone, as after a long idle; the next event starts it afresh. */
  async restartWorker(): Promise<void> {
    await this.#driver.stopBackground();
  }

  /** The whole browser is closed, and started again on the same profile after `closed`. Every `Tab` from before is dead. */
  async restartBrowser(closed?: () => Promise<unknown>): Promise<void> {
    await this.#driver.close();
    this.#own = undefined;
    await closed?.();
    this.#driver = await this.#launch();
  }

  /** Every process of the browser is killed, as by a crash, and it is started again on the same profile. */
  async crashBrowser(): Promise<void> {
    for (const pid of processesOf(this.#profile)) endNow(pid);
    await until('every process of the browser is gone', () => processesOf(this.#profile).length === 0);
    await this.#driver.closed;
    await this.#driver.close().catch(() => undefined); // there is nothing left to close but the driver's own
    this.#own = undefined;
    this.#driver = await this.#launch();
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#driver.setColorScheme(scheme);
  }

  /** What pages and background said on the console, oldest first. */
  logs(): readonly string[] {
    return this.#driver.logs();
  }

  /** Settles when the browser is gone, also when the person closed it. */
  get closed(): Promise<void> {
    return this.#driver.closed;
  }

  /** As on the first day, without the launch: no tabs, nothing stored, a fresh background. */
  async reset(): Promise<void> {
    await this.inside(() => undefined); // a browser whose last tab closes may quit
    for (const tab of await this.tabs()) await tab.close();
    await this.inside(forgetEverything);
    await this.#driver.clearCookies();
    await this.#driver.stopBackground();
  }

  /** Closes the browser and removes its profile. */
  async close(): Promise<void> {
    await this.#driver.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #tabOf(page: Awaited<ReturnType<Driver['newPage']>>): Tab {
    const known = this.#tabs.get(page) ?? new Tab(page);
    this.#tabs.set(page, known);
    return known;
  }
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it went with its parent
  }
}

/** Runs inside the extension. */
async function forgetEverything(): Promise<void> {
  type Api = {
    storage: Record<'local' | 'session', { clear(): Promise<void> }>;
    alarms: { clearAll(): Promise<unknown> };
  };
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = browser ?? chrome;
  await Promise.all([api.storage.local.clear(), api.storage.session.clear(), api.alarms.clearAll()]);
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(name ?? '');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error(`could not open ${name ?? ''}`));
    });
    const stores = [...db.objectStoreNames];
    if (stores.length > 0) {
      const work = db.transaction(stores, 'readwrite');
      for (const store of stores) work.objectStore(store).clear();
      await new Promise((done) => (work.oncomplete = done));
    }
    db.close();
  }
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}

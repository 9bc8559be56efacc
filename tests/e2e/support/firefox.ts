import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '@/.tools/find-browser.mjs';
import type { Driver, Launch, PageDriver } from './driver';
import { until } from './until';

const ADDON = 'ferry@ferry.example';
const UUID = '6f657272-7900-4000-8000-666572727900';
const ORIGIN = `moz-extension://${UUID}/`;

/**
 * Starts Firefox with the built extension, through puppeteer over WebDriver BiDi. The same profile gives the same
 * extension storage again: the two `keep…OnUninstall` preferences outlive the temporary installation.
 */
export async function launchFirefox({ profile, extension, shore, options }: Launch): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !options.headed,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: options.headed ? null : { width: 1280, height: 800 },
    env: { ...process.env, ...(options.timezone && { TZ: options.timezone }) },
    args: ['--remote-allow-system-access'], // opens moz-extension: pages, and about:support for what only the browser knows
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.originControls.grantByDefault': options.hosts !== 'withheld',
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.prefersReducedMotion': 1,
      'devtools.jsonview.enabled': false, // manifest.json stays a plain page of the extension
      'devtools.console.stdout.content': true,
      'browser.sessionstore.resume_from_crash': true, // as people have it: after a crash the tabs come back
      'browser.sessionstore.interval': 1_000,
      'intl.locale.requested': options.lang ?? 'en-US',
      [SCHEME_PREF]: SCHEME[options.colorScheme ?? 'light'],
      ...shore.firefoxPrefs(),
    },
  });
  const logs: string[] = [];
  browser.process()?.stdout?.on('data', (chunk: Buffer) => {
    logs.push(...chunk.toString().split('\n').filter(Boolean));
  });
  await browser.installExtension(extension);

  const drivers = new WeakMap<Page, PageDriver>();
  const drive = (page: Page): PageDriver => {
    const known = drivers.get(page) ?? pageDriver(page);
    drivers.set(page, known);
    return known;
  };
  let system: Promise<Page> | undefined;
  const asBrowser = async <A>(inPage: (arg: A) => void | Promise<void>, arg: A): Promise<void> => {
    system ??= openSystemPage(browser);
    await (await system).evaluate(inPage as never, arg);
  };
  return {
    name: 'firefox',
    origin: ORIGIN,
    pid: browser.process()?.pid,
    chromium: undefined,
    newPage: async () => drive(await browser.newPage()),
    pages: async () => {
      const behind = await system;
      return (await browser.pages()).filter((page) => page !== behind).map(drive);
    },
    clearCookies: async () => {
      await browser.deleteCookie(...(await browser.cookies()));
    },
    setColorScheme: (scheme) =>
      asBrowser(
        ([name, value]) => {
          (globalThis as unknown as Privileged).Services.prefs.setIntPref(name, value);
        },
        [SCHEME_PREF, SCHEME[scheme]] as const,
      ),
    stopBackground: () => asBrowser(stopBackground, ADDON),
    logs: () => logs,
    closed: new Promise((done) => browser.on('disconnected', () => done())),
    close: () => browser.close(),
  };
}

const SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';
const SCHEME = { dark: 0, light: 1 } as const;

type Privileged = {
  readonly Services: { readonly prefs: { setIntPref(name: string, value: number): void } };
  readonly ChromeUtils: { importESModule(url: string): unknown };
};

/** Runs in the page `about:support`, so with the browser's own rights. */
async function stopBackground(addon: string): Promise<void> {
  const { ExtensionParent } = (globalThis as unknown as Privileged).ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as {
    ExtensionParent: {
      GlobalManager: { getExtension(id: string): { terminateBackground(options: object): Promise<void> } };
    };
  };
  await ExtensionParent.GlobalManager.getExtension(addon).terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

/** A page with the browser's own rights. It stays open behind the others. */
async function openSystemPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await open(page, 'about:support');
  return page;
}

/** `goto` on a privileged page loads it but never settles (the page changes process): so look for the page itself. */
async function open(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 20_000 }).catch(() => undefined);
  await until(`Firefox opened ${url}`, () =>
    page.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState !== 'loading',
      url.split('#')[0] ?? url,
    ),
  );
}

function pageDriver(page: Page): PageDriver {
  let opened = '';
  return {
    url: () => (page.url() === 'about:blank' ? opened || page.url() : page.url()),
    goto: async (url) => {
      if (/^https?:/.test(url)) await page.goto(url, { waitUntil: 'domcontentloaded' });
      else await open(page, (opened = url));
    },
    reload: async () => {
      const before = await page.evaluate(() => {
        location.reload();
        return performance.timeOrigin;
      });
      // The old page is complete too until it is gone.
      await until('the page loaded again', async () => {
        const [since, state] = await page.evaluate(
          () => [performance.timeOrigin, document.readyState] as const,
        );
        return since !== before && state === 'complete';
      });
    },
    evaluate: (inPage, arg) => page.evaluate(inPage as never, arg),
    evaluateText: (expression) => page.evaluate(expression),
    bringToFront: () => page.bringToFront(),
    click: (x, y, { count }) => page.mouse.click(x, y, { count: count ?? 1 }),
    hover: (x, y) => page.mouse.move(x, y),
    wheel: (deltaY) => page.mouse.wheel({ deltaY }),
    press: (key) => chord(page, key),
    type: (text) => page.keyboard.type(text),
    setFiles: async (expression, paths) => {
      const handle = await page.evaluateHandle(expression);
      const input = handle.asElement() as ElementHandle<HTMLInputElement> | null;
      await input?.uploadFile(...paths);
      await handle.dispose();
    },
    setViewport: (size) => page.setViewport(size),
    screenshot: async (path, { fullPage }) => {
      await page.screenshot({ path, fullPage });
    },
    isClosed: () => page.isClosed(),
    close: () => page.close(),
  };
}

async function chord(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+') as KeyInput[];
  const key = parts.pop() ?? 'Enter';
  const last = key === 'Space' ? ' ' : key; // BiDi knows it by its character only
  for (const held of parts) await page.keyboard.down(held);
  await page.keyboard.press(last);
  for (const held of parts.reverse()) await page.keyboard.up(held);
}

import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '@/.tools/find-browser.mjs';
import { modelHosts, translateHosts } from '@/utils/translate/hosts';
import type { Driver, Launch, PageDriver } from './driver';
import { until } from './until';

/** Starts Chromium with the built extension, through Playwright. */
export async function launchChromium({ profile, extension, shore, options }: Launch): Promise<Driver> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: !options.headed,
    ignoreHTTPSErrors: true,
    viewport: options.headed ? null : { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce', // what a person sees at rest, at once
    env: { ...definedEnv(), ...(options.timezone && { TZ: options.timezone }) },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${options.lang ?? 'en-US'}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...shore.chromiumArgs(),
    ],
  });
  const logs: string[] = [];
  context.on('console', (message) => logs.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => logs.push(`uncaught: ${error.error().message}`));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL('/', worker.url()).href;
  let colorScheme = options.colorScheme ?? 'light';
  context.on('page', (page) => void page.emulateMedia({ colorScheme }).catch(() => undefined));
  const cdp = await browserOf(context).newBrowserCDPSession();
  await acceptPrompts(context, origin);
  if (options.hosts === 'withheld') await withholdHosts(context, origin);

  const drivers = new WeakMap<Page, PageDriver>();
  const drive = (page: Page): PageDriver => {
    const known = drivers.get(page) ?? pageDriver(page);
    drivers.set(page, known);
    return known;
  };
  return {
    name: 'chromium',
    origin,
    pid: undefined,
    chromium: context,
    newPage: async () => drive(await context.newPage()),
    pages: () => Promise.resolve(context.pages().map(drive)),
    clearCookies: () => context.clearCookies(),
    setColorScheme: async (scheme) => {
      colorScheme = scheme;
      await Promise.all(context.pages().map((page) => page.emulateMedia({ colorScheme })));
    },
    stopBackground: () => stopBackground(cdp, origin),
    logs: () => logs,
    closed: new Promise((done) => context.on('close', () => done())),
    close: () => context.close(),
  };
}

function pageDriver(page: Page): PageDriver {
  return {
    url: () => page.url(),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    evaluate: (inPage, arg) => page.evaluate(inPage as never, arg),
    evaluateText: (expression) => page.evaluate(expression),
    bringToFront: () => page.bringToFront(),
    click: (x, y, { count }) => page.mouse.click(x, y, { clickCount: count ?? 1 }),
    hover: (x, y) => page.mouse.move(x, y),
    wheel: (deltaY) => page.mouse.wheel(0, deltaY),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    setFiles: async (expression, paths) => {
      const handle = await page.evaluateHandle<Element>(expression);
      await handle.asElement().setInputFiles([...paths]);
      await handle.dispose();
    },
    setViewport: (size) => page.setViewportSize(size),
    screenshot: async (path, { fullPage }) => {
      await page.screenshot({ path, fullPage });
    },
    isClosed: () => page.isClosed(),
    close: () => page.close(),
  };
}

/** Playwright keeps a service worker awake for ever; closing its target is the only way to let it go. */
async function stopBackground(cdp: CDPSession, origin: string): Promise<void> {
  const worker = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    );
  const target = await worker();
  if (!target) return;
  let asked = 0;
  await until('the service worker stopped', async () => {
    if ((await worker())?.targetId !== target.targetId) return true;
    if (Date.now() - asked < 1_000) return false; // one that is only starting lets it pass, and asked too often it stays
    asked = Date.now();
    await cdp.send('Target.closeTarget', { targetId: target.targetId });
    return false;
  });
}

/** What a person does on chrome://extensions › Site access › On click. */
async function withholdHosts(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (extensionId) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    new URL(origin).host,
  );
  await page.close();
}

/**
 * A headless browser draws no permission prompt, so nobody can answer it. What chrome://extensions adds beforehand is
 * not granted yet, but asks no more when the extension requests it in a click (seen 2026-11, Chromium 156).
 */
async function acceptPrompts(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([extensionId, hosts]) => {
      const { developerPrivate } = (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
        }
      ).chrome;
      for (const host of hosts) await developerPrivate.addHostPermission(extensionId, host);
    },
    [new URL(origin).host, [...modelHosts, ...translateHosts]] as const,
  );
  await page.close();
}

function browserOf(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser to talk to');
  return browser;
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
}

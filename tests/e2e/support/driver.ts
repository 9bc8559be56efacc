import type { BrowserContext } from '@playwright/test';
import type { Shore } from '@/tests/sites/server';

export type BrowserName = 'chromium' | 'firefox';

/** How the browser is started. Everything here needs a browser of its own. */
export type FerryOptions = {
  /** Language of the browser, so of Ferry. */
  readonly lang?: 'en-US' | 'zh-CN';
  /** IANA zone of the machine. */
  readonly timezone?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** `withheld`: the person has not yet allowed Ferry on any site. */
  readonly hosts?: 'granted' | 'withheld';
  /** A window a person can see. */
  readonly headed?: boolean;
};

/** One page, in the few words both drivers share; `Tab` says the rest. */
export type PageDriver = {
  url(): string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  evaluate<R, A = undefined>(inPage: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** The value of an expression written out as text: what a page's CSP would not let us assemble inside it. */
  evaluateText(expression: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  click(x: number, y: number, options: { readonly count?: number }): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  wheel(deltaY: number): Promise<void>;
  /** A key or chord by its name: `Enter`, `Shift+Tab`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Chooses files in the input the expression gives, as the browser's own dialog would. */
  setFiles(expression: string, paths: readonly string[]): Promise<void>;
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
  screenshot(path: string, options: { readonly fullPage: boolean }): Promise<void>;
  isClosed(): boolean;
  close(): Promise<void>;
};

/** One running browser with Ferry in it. */
export type Driver = {
  readonly name: BrowserName;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly origin: string;
  readonly pid: number | undefined;
  /** What Playwright drives, for what only Chromium measures. */
  readonly chromium: BrowserContext | undefined;
  newPage(): Promise<PageDriver>;
  pages(): Promise<readonly PageDriver[]>;
  /** The visitor's cookies on the sites are gone. */
  clearCookies(): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Kills the background, as the browser does when it is idle. It wakes by itself on the next event. */
  stopBackground(): Promise<void>;
  /** Everything the pages and the background said on the console, oldest first. */
  logs(): readonly string[];
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
};

export type Launch = {
  readonly profile: string;
  readonly extension: string;
  /** Says how the browser finds the replicas at the sites' own names. */
  readonly shore: Pick<Shore, 'chromiumArgs' | 'firefoxPrefs'>;
  readonly options: FerryOptions;
};

import axe from 'axe-core';
import type { PageDriver } from './driver';
import { describe, locate, type Where } from './locate';
import { until, type Deadline } from './until';

/** What axe found wrong, short enough to read in a failure. */
export type AxeFinding = { readonly rule: string; readonly impact: string; readonly at: readonly string[] };

type Inside<R, A> = (arg: A) => R | Promise<R>;

/** One tab, worked as a person works it: everything waits until it can be done, and says what it waited for. */
export class Tab {
  readonly #page: PageDriver;

  constructor(page: PageDriver) {
    this.#page = page;
  }

  url(): string {
    return this.#page.url();
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  /** Runs `inPage` in the page's own world; it stands alone (no imports, nothing from around it). */
  evaluate<R>(inPage: Inside<R, undefined>): Promise<R>;
  evaluate<R, A>(inPage: Inside<R, A>, arg: A): Promise<R>;
  evaluate<R, A>(inPage: Inside<R, A | undefined>, arg?: A): Promise<R> {
    return this.#page.evaluate(inPage, arg);
  }

  /** The value of an expression put together from functions that stand alone. */
  evaluateText(expression: string): Promise<unknown> {
    return this.#page.evaluateText(expression);
  }

  /** Polls `inPage` (or for an element) until it is there. `why` is what a failure says. */
  async waitFor<R, A = undefined>(
    what: Where | Inside<R, A>,
    { why, arg, ...deadline }: Deadline & { readonly why?: string; readonly arg?: A } = {},
  ): Promise<Exclude<R, undefined | null | false>> {
    if (typeof what !== 'function') {
      await until(
        why ?? `${describe(what)} on ${this.url()}`,
        async () => (await this.count(what)) > 0,
        deadline,
      );
      return undefined as never;
    }
    const seen = await until<R>(
      why ?? 'the page came true',
      () => this.#page.evaluate(what, arg as A),
      deadline,
    );
    return seen as Exclude<R, undefined | null | false>;
  }

  /** Waits until nothing on the page is `where` any more. */
  async waitForGone(where: Where, deadline: Deadline = {}): Promise<void> {
    await until(`${describe(where)} went away`, async () => (await this.count(where)) === 0, deadline);
  }

  async count(where: Where): Promise<number> {
    return (await this.#located(where, 'count')).length;
  }

  /** The visible text of the first one, waited for. */
  async text(where: Where): Promise<string> {
    return until(`${describe(where)} on ${this.url()}`, async () => (await this.#located(where, 'text'))[0]);
  }

  /** The visible texts of all of them now. */
  texts(where: Where): Promise<readonly string[]> {
    return this.#located(where, 'text');
  }

  /** What the field holds: `value` of an input, text of an editable. */
  async value(where: Where): Promise<string> {
    return until(`${describe(where)} on ${this.url()}`, async () => (await this.#located(where, 'value'))[0]);
  }

  /** A real click in the middle of it (or `across` its width, 0…1), once it is still and nothing lies over it. */
  async click(
    where: Where,
    {
      count,
      across = 0.5,
      ...deadline
    }: Deadline & { readonly count?: number; readonly across?: number } = {},
  ): Promise<void> {
    const { x, y } = await this.#reach(where, across, deadline);
    await this.#page.click(x, y, { ...(count && { count }) });
  }

  async hover(where: Where, deadline: Deadline = {}): Promise<void> {
    const { x, y } = await this.#reach(where, 0.5, deadline);
    await this.#page.hover(x, y);
  }

  /** Replaces what the field holds by typing. Its page may move under a click: it is clicked until it has the keyboard. */
  async fill(where: Where, text: string): Promise<void> {
    await until(`${describe(where)} has the keyboard`, async () => {
      await this.click(where);
      return this.#inPage(where, undefined, ([field]) => field?.matches(':focus-within') ?? false);
    });
    await this.press(process.platform === 'darwin' ? 'Meta+a' : 'Control+a');
    await this.press('Delete');
    await this.type(text);
  }

  async press(key: string): Promise<void> {
    await this.#page.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.type(text);
  }

  /** Chooses files in a file input, hidden or not. */
  async setFile(where: Where, ...paths: readonly string[]): Promise<void> {
    const hidden = typeof where === 'string' ? { css: where, hidden: true } : { ...where, hidden: true };
    await this.waitFor(hidden);
    await this.#page.setFiles(`(${locate.toString()})(${JSON.stringify(hidden)})[0]`, paths);
  }

  /** Turns the wheel over the middle of the page (or of what is at `over`). */
  async scroll(deltaY: number, over?: Where): Promise<void> {
    if (over) await this.hover(over);
    await this.#page.wheel(deltaY);
  }

  async setViewport(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.#page.setViewport(size);
  }

  /** A PNG at `path`; `width` sets the viewport first. */
  async screenshot(
    path: string,
    { width, height = 900, fullPage = false }: { width?: number; height?: number; fullPage?: boolean } = {},
  ): Promise<void> {
    if (width) await this.setViewport({ width, height });
    await this.#page.screenshot(path, { fullPage });
  }

  /** What has the keyboard, in its innermost shadow root: role or tag, and name. */
  focused(): Promise<string> {
    return this.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body) return '';
      const labels = 'labels' in at ? [...((at.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
      const name =
        at.getAttribute('aria-label') ?? (labels.map((it) => it.textContent).join(' ') || at.textContent);
      return `${at.getAttribute('role') ?? at.tagName.toLowerCase()}: ${name.replace(/\s+/g, ' ').trim()}`;
    });
  }

  /** What axe-core has against the page, WCAG 2 A and AA; all of it must be named to be let through. */
  async axe(): Promise<readonly AxeFinding[]> {
    await this.#page.evaluateText(`${axe.source};undefined`);
    return this.evaluate(async () => {
      const { axe: there } = globalThis as unknown as { axe: typeof axe };
      // What is half under a bar that stays while the page scrolls would be called too small.
      const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter(
        (it) => getComputedStyle(it).position === 'sticky',
      );
      for (const bar of bars) bar.style.setProperty('position', 'static', 'important');
      const { violations } = await there.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      for (const bar of bars) bar.style.removeProperty('position');
      return violations.map(({ id, impact, nodes }) => ({
        rule: id,
        impact: impact ?? 'minor',
        at: nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary ?? ''}`),
      }));
    });
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  isClosed(): boolean {
    return this.#page.isClosed();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  async #located(where: Where, give: 'count' | 'text' | 'value'): Promise<readonly string[]> {
    return this.#inPage(where, give, (found, how) =>
      found.map((it) => {
        if (how === 'count') return '';
        if (how === 'value' && 'value' in it) return String(it.value);
        return it instanceof HTMLElement ? it.innerText : it.textContent;
      }),
    );
  }

  /** Where a click would land on it, waiting until it is drawn, at rest and on top. */
  async #reach(where: Where, across: number, deadline: Deadline): Promise<{ x: number; y: number }> {
    await this.#page.bringToFront();
    return until(
      `${describe(where)} can be reached on ${this.url()}`,
      async () => {
        const seen = await this.#inPage(where, across, async ([element], share) => {
          if (!element) return { blocked: 'it is not there' };
          element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          const box = (): DOMRect => element.getBoundingClientRect();
          const before = box();
          await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
          const { x, y, width, height } = box();
          if (before.x !== x || before.y !== y || width === 0) return { blocked: 'it is moving' };
          const at = { x: x + width * share, y: y + height / 2 };
          let top = document.elementFromPoint(at.x, at.y);
          while (top?.shadowRoot?.elementFromPoint(at.x, at.y) && top.shadowRoot !== top.getRootNode()) {
            const deeper = top.shadowRoot.elementFromPoint(at.x, at.y);
            if (!deeper || deeper === top) break;
            top = deeper;
          }
          for (let it: Node | null | undefined = top; it; it = it.parentNode ?? (it as ShadowRoot).host)
            if (it === element) return at;
          if (element instanceof HTMLElement && 'control' in element && element.control === top) return at;
          return { blocked: `${top?.tagName ?? 'nothing'}.${top?.className ?? ''} lies over it` };
        });
        if ('blocked' in seen) throw new Error(seen.blocked);
        return seen;
      },
      deadline,
    );
  }

  /** Finds in the page and works on what was found there, in one visit. `work` stands alone. */
  async #inPage<R, A>(where: Where, arg: A, work: (found: Element[], arg: A) => R | Promise<R>): Promise<R> {
    const found = `(${locate.toString()})(${JSON.stringify(where)})`;
    return (await this.#page.evaluateText(`(${work.toString()})(${found}, ${JSON.stringify(arg)})`)) as R;
  }
}

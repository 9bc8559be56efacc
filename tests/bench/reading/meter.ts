/** What was read step by step. Times in milliseconds; `shown` has one for each text in view that needed a translation. */
export type Stepped = {
  readonly shown: readonly number[];
  readonly right: number;
  readonly seen: number;
  /** What the page's own texts say, blanks left out: nothing else may leave the page. */
  readonly words: readonly string[];
};

/** On-screen texts after a stop, or after each stop on the way back. */
export type Stood = { readonly right: number; readonly seen: number; readonly ms: number };

export type Tasks = { readonly total: number; readonly longest: number };

/** A person at a page. Lives inside it, as `globalThis.meter`. */
export type Meter = {
  /** Waits until what is on the screen stands right; answers when that was, counted from the navigation. */
  firstScreen(): Promise<number>;
  /** Reads to the end: 150 ms of scrolling by nine tenths of what is seen, 850 ms still. */
  step(): Promise<Stepped>;
  /** Flicks to the end at this speed (CSS pixels a second); answers what stood there, and how long that took. */
  flick(speed: number): Promise<Stood>;
  /** Races down to this share of the way (0…1), a screen a frame. */
  rush(share: number): Promise<void>;
  /** Back to the start, a screen at a time; each has `flickPatience` to stand right. */
  back(): Promise<Stood>;
  /** Tasks over 50 ms since the last call. */
  tasks(): Tasks;
  /** Cumulative layout shift of the worst five seconds since the navigation. */
  shift(): number;
};

/**
 * Runs in the page, so it stands alone. Texts are what the replica marks (`data-shore`) inside `scroller`; a translation
 * is right when it stands right after its own original and repeats its Han letters and numbers, as the bench's engine does.
 */
export function putMeter({ scroller, ferry }: { scroller: string; ferry: boolean }): void {
  type Text = {
    readonly words: string;
    readonly needs: boolean;
    seenAt?: number;
    shownAt?: number;
    wrong: boolean;
    lastAt: number;
  };
  const flickPatience = 500;
  const laughter = /(?:哈|呵|嘿|嘻|啊|呜|嗷|嗯|哇|噗|略|哒|草){2,}/gu;
  const lettersOf = (words: string): string => (words.match(/\p{Script=Han}|\d/gu) ?? []).join('');
  const needs = (words: string): boolean =>
    ferry &&
    /\p{Script=Han}/u.test(words.replaceAll(/[@#]\S+|\[\p{L}+\]|https?:\S+/gu, '').replaceAll(laughter, ''));
  const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
  const frameUntil = async <T>(come: () => T | undefined | false): Promise<T> => {
    for (;;) {
      const it = come();
      if (it !== undefined && it !== false) return it;
      await frame();
    }
  };

  const at = (): Element => document.querySelector(scroller) ?? document.documentElement;
  const textsIn = (root: Element): readonly HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('[data-shore]'),
  ];
  /** The host right after a text, or after what holds nothing but it. */
  const hostOf = (text: Element): Element | undefined => {
    for (let it: Element | null = text, up = 0; it && up < 3; it = it.parentElement, up++) {
      const next = it.nextElementSibling;
      if (next?.localName === 'ferry-translation') return next;
      if (next) return undefined;
    }
    return undefined;
  };
  const saidOf = (text: Element): string | undefined =>
    hostOf(text)?.shadowRoot?.querySelector('.said .words')?.textContent;
  const isInView = (text: Element, view: DOMRect): boolean => {
    const { top, bottom, height } = text.getBoundingClientRect();
    return height > 0 && bottom > view.top + 1 && top < view.bottom - 1;
  };
  const stands = (text: Element): boolean => {
    const words = text.textContent;
    return needs(words) ? isSaidOf(saidOf(text), words) : saidOf(text) === undefined;
  };
  const isSaidOf = (said: string | undefined, words: string): boolean =>
    said?.includes('[en]') === true && lettersOf(said) === lettersOf(words);
  const isAtEnd = (box: Element): boolean => box.scrollTop + box.clientHeight >= box.scrollHeight - 2;

  /** Follows every text, frame by frame; a row that is given other words is another text. */
  const follow = (): { look(now: number): void; end(): Stepped } => {
    const live = new Map<Element, Text>();
    const done: Text[] = [];
    const words = new Set<string>();
    const look = (now: number): void => {
      const box = at();
      const view = box.getBoundingClientRect();
      for (const element of textsIn(box)) {
        const says = element.textContent;
        let text = live.get(element);
        if (text?.words !== says) {
          if (text?.seenAt !== undefined) done.push(text);
          words.add(says.replaceAll(/\s/gu, ''));
          text = { words: says, needs: needs(says), wrong: false, lastAt: now };
          live.set(element, text);
        }
        if (!isInView(element, view)) continue;
        text.seenAt ??= now;
        text.lastAt = now;
        const said = saidOf(element);
        if (said === undefined) continue;
        if (text.needs && isSaidOf(said, says)) text.shownAt ??= now;
        else text.wrong = true;
      }
    };
    const end = (): Stepped => {
      const all = [...done, ...[...live.values()].filter(({ seenAt }) => seenAt !== undefined)];
      const isRight = (text: Text): boolean => !text.wrong && text.needs === (text.shownAt !== undefined);
      return {
        shown: all
          .filter((text) => text.needs)
          .map(({ seenAt = 0, shownAt, lastAt }) => (shownAt ?? lastAt) - seenAt),
        right: all.filter(isRight).length,
        seen: all.length,
        words: [...words],
      };
    };
    return { look, end };
  };

  /** Until what is seen stands right, or patience ends. */
  const standing = async (patience: number): Promise<Stood> => {
    const from = performance.now();
    for (;;) {
      const box = at();
      const view = box.getBoundingClientRect();
      const seen = textsIn(box).filter((text) => isInView(text, view));
      const right = seen.filter(stands).length;
      const ms = performance.now() - from;
      if (right === seen.length || ms > patience) return { right, seen: seen.length, ms };
      await frame();
    }
  };

  let tasks: { readonly duration: number }[] = [];
  const shifts: { readonly at: number; readonly value: number }[] = [];
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  observe('longtask', (entry) => tasks.push({ duration: entry.duration }));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) shifts.push({ at: entry.startTime, value });
  });

  const meter: Meter = {
    async firstScreen() {
      await frameUntil(() => {
        const box = at();
        const view = box.getBoundingClientRect();
        const seen = textsIn(box).filter((text) => isInView(text, view));
        return seen.length > 0 && seen.every(stands);
      });
      return performance.now();
    },
    async step() {
      const texts = follow();
      let now = await frame();
      for (let ended = false; !ended;) {
        const box = at();
        ended = isAtEnd(box);
        const [start, top, by] = [now, box.scrollTop, box.clientHeight * 0.9];
        while (now - start < 1_000) {
          if (!ended) box.scrollTop = top + by * Math.min(1, (now - start) / 150);
          texts.look(now);
          now = await frame();
        }
      }
      return texts.end();
    },
    async flick(speed) {
      const box = at();
      let before = await frame();
      for (let endedAt: number | undefined; endedAt === undefined || before - endedAt < 300;) {
        const now = await frame();
        box.scrollTop += (speed * (now - before)) / 1_000;
        endedAt = isAtEnd(box) ? (endedAt ?? now) : undefined; // a page that loads more is not at its end
        before = now;
      }
      return standing(5_000);
    },
    async rush(share) {
      const box = at();
      while (box.scrollTop < (box.scrollHeight - box.clientHeight) * share - 2) {
        box.scrollTop += box.clientHeight;
        await frame();
      }
      await standing(5_000);
    },
    async back() {
      const box = at();
      const all = { right: 0, seen: 0, ms: 0 };
      for (;;) {
        box.scrollTop -= box.clientHeight * 0.9;
        await frame();
        await frame(); // the page has drawn its rows
        const { right, seen, ms } = await standing(flickPatience);
        all.right += right;
        all.seen += seen;
        all.ms = Math.max(all.ms, ms);
        if (box.scrollTop <= 0) return all;
      }
    },
    tasks() {
      const durations = tasks.map(({ duration }) => duration);
      tasks = [];
      return { total: durations.reduce((sum, ms) => sum + ms, 0), longest: Math.max(0, ...durations) };
    },
    shift() {
      let worst = 0;
      for (const [index, first] of shifts.entries()) {
        let [sum, last] = [0, first.at];
        for (const { at: when, value } of shifts.slice(index)) {
          if (when - first.at > 5_000 || when - last > 1_000) break;
          sum += value;
          last = when;
        }
        worst = Math.max(worst, sum);
      }
      return worst;
    },
  };
  Object.assign(globalThis, { meter });
}

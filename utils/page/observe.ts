import type { Ladder } from './find';
import { isOwn } from './mount';
import { watchNearness } from './nearness';
import type { Pace } from './pace';
import { isEditable, wordsOf } from './read';
import { structural } from './structural';

/** A kind of text to watch; `except` are selectors of parts that are not its words. */
export type Watched = { readonly text: Ladder; readonly except?: readonly string[] };

/** A text on the page. `words` follow the element when the page gives it others (recycled rows). */
export type Seen<W extends Watched = Watched> = {
  readonly element: HTMLElement;
  readonly watched: W;
  readonly rung: number;
  words: string;
  /** As the viewport last said; only told while it is waited for. */
  near: boolean;
};

export type Watchers<W extends Watched> = {
  /** In one batch, before the page is painted: texts that are new or say something else, those gone, those whose surroundings moved. */
  onChange(change: {
    readonly said: readonly Seen<W>[];
    readonly gone: readonly Seen<W>[];
    readonly moved: ReadonlySet<Seen<W>>;
  }): void;
  /** Texts that came near the viewport: those in it, and those a screen ahead. */
  onNear(inView: readonly Seen<W>[], ahead: readonly Seen<W>[]): void;
  /** Texts that were near and are not any more. */
  onFar(seen: readonly Seen<W>[]): void;
  /** Something of what is never read came, went or changed at these elements. */
  onNever?(at: ReadonlySet<Element>): void;
};

export type Watch<W extends Watched> = {
  /** Tell `onNear` and `onFar` about this text until `rest`. */
  wait(seen: Seen<W>): void;
  rest(seen: Seen<W>): void;
  /** Which host belongs to which text: a host the page dropped makes its text `moved`. */
  adopt(host: Node, seen: Seen<W>): void;
};

/** How far outside the viewport a text counts as near: about a screen ahead of a scrolling reader. */
const margin = '80% 0px 120% 0px';

/**
 * Watches the texts of one surface with one MutationObserver, and their nearness with one IntersectionObserver. Nothing
 * is written to the page; what is kept about an element is gone when the element is. While the tab is hidden nothing is
 * watched, and what changed meanwhile is told when it is looked at again. Everything ends with the signal.
 */
export function watchTexts<W extends Watched>(
  kinds: readonly W[],
  never: readonly string[],
  watchers: Watchers<W>,
  pace: Pace,
  signal: AbortSignal,
): Watch<W> {
  const live = new Map<Element, Seen<W>>();
  const hosts = new WeakMap<Node, Seen<W>>();
  const bestRung = new Map<W, number>();
  const exceptOf = new Map(
    kinds.map((kind) => [kind, [...(kind.except ?? []), ...never].join(',') || undefined]),
  );

  const neverSelector = never.join(',');

  const nearness = watchNearness(
    margin,
    (entries) => {
      const inView: Seen<W>[] = [];
      const ahead: Seen<W>[] = [];
      const far: Seen<W>[] = [];
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        const seen = live.get(target);
        if (!seen) continue;
        if (!isIntersecting && seen.near) far.push(seen);
        if (isIntersecting) (box.bottom > 0 && box.top < innerHeight ? inView : ahead).push(seen);
        seen.near = isIntersecting;
      }
      if (far.length > 0) watchers.onFar(far);
      if (inView.length > 0 || ahead.length > 0) watchers.onNear(inView, ahead);
    },
    pace,
    signal,
  );

  const mutations = new MutationObserver((records) => {
    const added = new Set<Element>();
    const changed = new Set<Seen<W>>();
    const moved = new Set<Seen<W>>();
    const stirred = new Set<Element>();
    let removals = false;
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (node instanceof Element && !isOwn(node)) added.add(node);
      }
      for (const node of record.removedNodes) {
        const ofHost = hosts.get(node);
        if (ofHost) moved.add(ofHost);
        else if (node instanceof Element) removals = true;
      }
      if (isOwnWork(record)) continue;
      const at = record.target instanceof Element ? record.target : record.target.parentElement;
      if (at && neverSelector !== '' && touchesNever(record, at)) stirred.add(at);
      const around = textAround(record.target);
      if (around) changed.add(around);
    }
    const gone = removals ? sweep() : [];
    const said = [...added].flatMap((element) => (element.isConnected ? scan(element, gone, moved) : []));
    for (const seen of changed) {
      if (live.has(seen.element) && !said.includes(seen) && readAgain(seen)) said.push(seen);
    }
    if (said.length > 0 || gone.length > 0 || moved.size > 0) watchers.onChange({ said, gone, moved });
    if (stirred.size > 0) watchers.onNever?.(stirred);
  });

  /** What happened to the page while nobody looked. Every text may have moved. */
  function catchUp(): void {
    const gone = sweep();
    const moved = new Set<Seen<W>>();
    const said = scan(document, gone, moved);
    for (const seen of live.values()) if (!said.includes(seen) && readAgain(seen)) said.push(seen);
    if (said.length > 0 || gone.length > 0 || moved.size > 0) watchers.onChange({ said, gone, moved });
  }

  /** Texts under `root` not known yet. A known text that was moved with its surroundings is `moved`. */
  function scan(root: ParentNode, gone: Seen<W>[], moved: Set<Seen<W>>): Seen<W>[] {
    return kinds.flatMap((watched) => {
      const rungs = rungsOf(watched.text);
      const best = bestRung.get(watched) ?? rungs.length - 1;
      for (const [rung, elementsIn] of rungs.slice(0, best + 1).entries()) {
        const elements = elementsIn(root);
        if (elements.length === 0) continue;
        if (rung < best) gone.push(...forget(watched, rung));
        bestRung.set(watched, rung);
        return elements.flatMap((element) => {
          const known = live.get(element);
          if (known) moved.add(known);
          return known || isEditable(element) || isNever(element) ? [] : [add(element, watched, rung)];
        });
      }
      return [];
    });
  }

  function add(element: HTMLElement, watched: W, rung: number): Seen<W> {
    const seen: Seen<W> = {
      element,
      watched,
      rung,
      words: wordsOf(element, exceptOf.get(watched)),
      near: false,
    };
    live.set(element, seen);
    return seen;
  }

  function readAgain(seen: Seen<W>): boolean {
    const words = isEditable(seen.element) ? '' : wordsOf(seen.element, exceptOf.get(seen.watched));
    if (words === seen.words) return false;
    seen.words = words;
    return true;
  }

  /** A better rung was found: what a worse one had taken is given up. */
  function forget(watched: W, rung: number): Seen<W>[] {
    const worse = [...live.values()].filter((seen) => seen.watched === watched && seen.rung > rung);
    worse.forEach(drop);
    return worse;
  }

  function sweep(): Seen<W>[] {
    const gone = [...live.values()].filter((seen) => !seen.element.isConnected);
    gone.forEach(drop);
    return gone;
  }

  function drop(seen: Seen<W>): void {
    live.delete(seen.element);
    nearness.leave(seen.element);
  }

  function textAround(node: Node): Seen<W> | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const seen = at instanceof Element ? live.get(at) : undefined;
      if (seen) return seen;
    }
    return undefined;
  }

  function isNever(element: Element): boolean {
    return neverSelector !== '' && element.closest(neverSelector) !== null;
  }

  function touchesNever({ addedNodes, removedNodes }: MutationRecord, at: Element): boolean {
    const isOne = (node: Node): boolean => node instanceof Element && node.matches(neverSelector);
    return [...addedNodes].some(isOne) || [...removedNodes].some(isOne) || isNever(at);
  }

  const observe = (): void =>
    mutations.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['alt'], // an emoji picture swapped in place
    });
  if (!document.hidden) observe();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) mutations.disconnect();
      else {
        observe();
        catchUp();
      }
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      mutations.disconnect();
      live.clear();
    },
    { once: true },
  );
  // A turn later, so that the caller holds the watch before the first call.
  queueMicrotask(() => {
    const said = signal.aborted ? [] : scan(document, [], new Set());
    if (said.length > 0) watchers.onChange({ said, gone: [], moved: new Set() });
  });

  return {
    wait: (seen) => nearness.watch(seen.element),
    rest: (seen) => nearness.leave(seen.element),
    adopt: (host, seen) => hosts.set(host, seen),
  };
}

function isOwnWork({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes].every(isOwn) && [...removedNodes].every(isOwn);
}

/** Every way to find texts, best first: the selectors, then the structural last resort. */
function rungsOf({ any, last }: Ladder): readonly ((root: ParentNode) => readonly HTMLElement[])[] {
  const bySelector = any.map((selector) => (root: ParentNode) => matchesIn(root, selector));
  return last ? [...bySelector, structural[last]] : bySelector;
}

function matchesIn(root: ParentNode, selector: string): readonly HTMLElement[] {
  const inside = [...root.querySelectorAll<HTMLElement>(selector)];
  return root instanceof HTMLElement && root.matches(selector) ? [root, ...inside] : inside;
}

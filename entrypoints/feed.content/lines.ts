import {
  drawTranslation,
  translationCss,
  type Act,
  type TranslationView,
} from '@/components/inline/Translation';
import { veiling, type Show } from '@/utils/domain/show';
import { isCrowded, lookOf, placeBeside, placeInLine, watchTheme, type Place } from '@/utils/page/beside';
import { createHost } from '@/utils/page/mount';
import type { Seen } from '@/utils/page/observe';
import type { ReadText } from '@/utils/platforms/platform';
import type { Controls } from './controls';
import { followHand } from './follow-hand';
import type { Reading } from './reading';

export type Text = Seen<ReadText>;

/** A translation on the page. */
export type Line = {
  readonly host: HTMLElement;
  readonly view: TranslationView;
  place: Place;
  /** It or its mark stands among the original's words. */
  inLine: boolean;
  show: Show;
  /** Out of sight by its way of showing, it was asked for. */
  open: boolean;
  /** Only offered: its language is not sure. */
  offered: boolean;
  glossed: boolean;
  /** How often the page threw it out. */
  thrown: number;
};

/** The translations that stand on one surface: where, how, and whether they are in sight. */
export type Lines = {
  find(text: Text): Line | undefined;
  all(): readonly (readonly [Text, Line])[];
  /** Gives texts their line. All reading of styles comes before all writing. */
  bring(texts: readonly Text[]): void;
  /** Other words stand there: what was opened or counted for the last ones is over. */
  begin(text: Text): void;
  /** Follows what it became by now. */
  settle(text: Text): void;
  open(text: Text, on: boolean): void;
  leave(text: Text): void;
  peek(text: Text): void;
  /** The page moved a text or threw its line out; false when it was thrown out too often. */
  putBack(text: Text): boolean;
  takeAway(text: Text): void;
};

/** A page that throws a translation out so often does not want it. */
const patience = 5;

/** `adopt` is told which host belongs to which text. Everything ends with the signal. */
export function createLines(
  reading: Reading,
  controls: Controls,
  adopt: (host: Node, text: Text) => void,
  onAct: (text: Text, act: Act) => void,
  signal: AbortSignal,
): Lines {
  const shown = new Map<Text, Line>();
  /** Whose an original or a line is. */
  const textAt = new WeakMap<Element, Text>();
  /** Kinds of text whose rows have room for one line only. */
  const brief = new Set<ReadText>();
  const measured = new Set<ReadText>();
  let peeked: Text | undefined;

  /** What a learner opened is closed again when it leaves the view. */
  const inView = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const text = textAt.get(target);
      if (isIntersecting || !text) continue;
      inView.unobserve(target);
      open(text, false);
    }
  });
  signal.addEventListener(
    'abort',
    () => {
      inView.disconnect();
      [...shown.keys()].forEach(takeAway);
    },
    { once: true },
  );
  controls.onChange(() => arrange([...shown.keys()]), signal);
  watchTheme(() => {
    const looks = [...shown].map(([{ element }, { view, place }]) => ({
      view,
      look: lookOf(element, place),
    }));
    for (const { view, look } of looks) view.look(look);
  }, signal);
  followHand(
    {
      at: (node) => textAt.get(node),
      inside: (node) => [...shown.keys()].find(({ element }) => node.contains(element)),
      onCome: peek,
      onLeave: (text) => shown.get(text)?.view.peek(undefined) ?? false,
    },
    () => controls.show === 'hover',
    signal,
  );

  function bring(texts: readonly Text[]): void {
    const places = texts
      .filter((text) => !shown.has(text))
      .map((text) => {
        const show = showOf(text);
        const inLine = isInLine(text, show, false);
        const place = placeFor(text, inLine);
        return { text, place, inLine, show, look: lookOf(text.element, place) };
      });
    for (const { text, place, inLine, show, look } of places) {
      const { host, root } = createHost('ferry-translation', translationCss);
      const view = drawTranslation(
        root,
        (act) => onAct(text, act),
        reading,
        (code) => pictureIn(text, code),
      );
      view.look(look);
      view.stand(show, false);
      view.show({ kind: 'waiting' });
      adopt(host, text);
      host.classList.toggle('brief', brief.has(text.watched));
      host.hidden = controls.away;
      stand(host, place);
      textAt.set(text.element, text).set(host, text);
      const closed = { open: false, offered: false, glossed: false, thrown: 0 };
      shown.set(text, { host, view, place, inLine, show, ...closed });
    }
  }

  function showOf({ words }: Text): Show {
    return controls.isAlone(words) ? 'tap' : controls.show;
  }

  /** A mark, and a translation beside its original when that is of one paragraph; cards have a place of their own. */
  function isInLine({ words, watched }: Text, show: Show, offered: boolean): boolean {
    if (watched.place) return false;
    const isBeside = show === 'beside' && !words.includes('\n') && !brief.has(watched);
    return offered || show === 'tap' || isBeside;
  }

  function placeFor({ element, watched }: Text, inLine: boolean): Place {
    return inLine ? placeInLine(element) : placeBeside(element, watched.place ?? 'after');
  }

  function settle(text: Text): void {
    const it = shown.get(text);
    if (!it) return;
    const show = showOf(text);
    if (it.show !== show || it.inLine !== isInLine(text, show, it.offered)) arrange([text]);
    if (!it.offered) measureSoon(text.watched);
  }

  /** How each line stands by now; all reading of the page comes before all writing. */
  function arrange(texts: readonly Text[]): void {
    const next = texts.flatMap((text) => {
      const it = shown.get(text);
      if (!it) return [];
      const show = showOf(text);
      const inLine = isInLine(text, show, it.offered);
      const place = inLine === it.inLine ? it.place : placeFor(text, inLine);
      const look = place === it.place ? undefined : lookOf(text.element, place);
      return { it, show, inLine, place, look };
    });
    for (const { it, show, inLine, place, look } of next) {
      const hasFocus = document.activeElement === it.host;
      if (it.host.hidden !== controls.away) it.host.hidden = controls.away;
      if (place !== it.place) stand(it.host, place);
      if (look) it.view.look(look);
      if (show !== it.show) it.open = false;
      Object.assign(it, { place, inLine, show });
      it.view.stand(show, it.open);
      if (hasFocus) it.view.focus();
    }
  }

  function open(text: Text, on: boolean): void {
    const it = shown.get(text);
    if (!it || it.open === on) return;
    it.open = on;
    it.view.stand(it.show, on);
    if (on && it.show === 'learner') inView.observe(it.host);
    if (on) measureSoon(text.watched);
  }

  /** One at a time. */
  function peek(text: Text | undefined): void {
    if (peeked) shown.get(peeked)?.view.peek(undefined);
    peeked = text;
    if (text) shown.get(text)?.view.peek(() => text.element.getBoundingClientRect());
  }

  /** Once per kind of text, when the page had two frames to make room. */
  function measureSoon(kind: ReadText): void {
    if (measured.has(kind)) return;
    measured.add(kind);
    requestAnimationFrame(() => requestAnimationFrame(() => measure(kind)));
  }

  function measure(kind: ReadText): void {
    const ofKind = [...shown].filter(([{ watched }]) => watched === kind);
    if (!ofKind.slice(0, 12).some(([, { host }]) => isCrowded(host))) return;
    brief.add(kind);
    ofKind.forEach(([, { host }]) => host.classList.add('brief'));
    arrange(ofKind.map(([text]) => text));
  }

  return {
    find: (text) => shown.get(text),
    all: () => [...shown],
    bring,
    begin(text) {
      const it = shown.get(text);
      if (!it) return;
      it.thrown = 0;
      open(text, false);
      if (!it.offered) return;
      it.offered = false;
      arrange([text]);
    },
    settle,
    open,
    leave(text) {
      shown.get(text)?.view.peek(undefined);
      open(text, false);
    },
    peek,
    putBack(text) {
      const it = shown.get(text);
      if (!it || stands(it)) return true;
      it.thrown += 1;
      if (it.thrown > patience) {
        takeAway(text);
        return false;
      }
      it.place = placeFor(text, it.inLine);
      stand(it.host, it.place);
      return true;
    },
    takeAway,
  };

  function takeAway(text: Text): void {
    shown.get(text)?.host.remove();
    shown.delete(text);
  }
}

/** Whether she would have to ask for it to see it. */
export function isOutOfSight({ show, open, offered }: Line): boolean {
  return offered || (veiling.has(show) && !open);
}

/** In the window, or so many screens around it. */
export function isInView({ element }: Text, around = 0): boolean {
  const { width, top, bottom } = element.getBoundingClientRect();
  return width > 0 && bottom > -around * innerHeight && top < (1 + around) * innerHeight;
}

/** What the page shows for a code: `[笑哭R]`. */
function pictureIn({ element }: Text, code: string): string | undefined {
  return [...element.querySelectorAll('img')].find(({ alt }) => alt === code)?.currentSrc;
}

function stand(host: HTMLElement, { anchor, where }: Place): void {
  host.classList.toggle('over', where === 'over');
  host.classList.toggle('inline', where === 'next' || where === 'inside');
  if (where === 'over') anchor.before(host);
  else if (where === 'inside') anchor.append(host);
  else anchor.after(host);
}

function stands({ host, place: { anchor, where } }: Line): boolean {
  if (where === 'inside') return anchor.lastChild === host;
  return (where === 'over' ? host.nextSibling : host.previousSibling) === anchor;
}

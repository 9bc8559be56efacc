import { drawTranslation, translationCss, type TranslationView } from '@/components/inline/Translation';
import type { Direction } from '@/utils/domain/language';
import type { Translated } from '@/utils/domain/translation';
import { isCrowded, lookOf, placeBeside, type Place } from '@/utils/page/beside';
import { createHost } from '@/utils/page/mount';
import { watchTexts, type Seen } from '@/utils/page/observe';
import type { ReadSurface, ReadText } from '@/utils/platforms/platform';
import type { Reading } from '@/entrypoints/feed.content/reading';

type Text = Seen<ReadText>;
type Shown = {
  readonly host: HTMLElement;
  readonly view: TranslationView;
  place: Place;
  /** Whose words it translates now. */
  words: string;
  glossed: boolean;
  failed: boolean;
  /** How often the page threw it out. */
  thrown: number;
  cancel?: () => void;
};

/** A page that throws a translation out so often does not want it. */
const patience = 5;
/** Of the texts that arrive together, so many get their line before the first paint: about a screen. */
const firstScreen = 24;

/** Translates what people wrote on one surface, each beside its own original. */
export function translateComments(surface: ReadSurface, reading: Reading, signal: AbortSignal): void {
  const shown = new Map<Text, Shown>();
  /** Kinds of text whose rows have room for one line only. */
  const brief = new Set<ReadText>();
  const measured = new Set<ReadText>();
  let arrived: {
    readonly text: Text;
    readonly words: string;
    readonly translated: Translated | undefined;
  }[] = [];

  const watch = watchTexts(
    surface.texts,
    surface.theirs ?? [],
    {
      onChange({ said, gone, moved }) {
        gone.forEach(takeAway);
        begin(said);
        moved.forEach(putBack);
      },
      onNear(texts) {
        const waiting = texts.filter((text) => reading.needs(text.words));
        bring(waiting);
        waiting.forEach((text) => ask(text));
      },
    },
    signal,
  );
  reading.onBetter(() => {
    for (const [text, { glossed }] of shown) if (glossed) ask(text);
  }, signal);
  signal.addEventListener('abort', () => [...shown.keys()].forEach(takeAway), { once: true });

  /** New words: what is known is shown before the page is painted, the rest when it comes near. */
  function begin(texts: readonly Text[]): void {
    const needing = texts.filter((text) => {
      const needs = reading.needs(text.words) !== undefined;
      if (!needs) {
        takeAway(text);
        watch.rest(text);
      }
      return needs;
    });
    const known = needing.filter((text) => reading.recall(text.words));
    const unknown = needing.filter((text) => !reading.recall(text.words));
    bring([...known, ...unknown.slice(0, firstScreen)]);
    for (const text of known) {
      settle(text, text.words, reading.recall(text.words));
    }
    for (const text of unknown) {
      const before = shown.get(text);
      before?.cancel?.();
      before?.view.show({ kind: 'waiting' });
      // A recycled row is in view already: its next words need not wait to be found near.
      if (before && text.near) ask(text);
      else watch.wait(text);
    }
  }

  /** Gives texts their line. All reading of styles comes before all writing. */
  function bring(texts: readonly Text[]): void {
    const places = texts
      .filter((text) => !shown.has(text))
      .map((text) => {
        const place = placeBeside(text.element, text.watched.place ?? 'after');
        return { text, place, look: lookOf(text.element, place) };
      });
    for (const { text, place, look } of places) {
      const { host, root } = createHost('ferry-translation', translationCss);
      const view = drawTranslation(root, () => retry(text));
      view.look(look);
      view.show({ kind: 'waiting' });
      watch.adopt(host, text);
      host.classList.toggle('brief', brief.has(text.watched));
      stand(host, place);
      shown.set(text, { host, view, place, words: '', glossed: false, failed: false, thrown: 0 });
    }
  }

  function ask(text: Text, fresh = false): void {
    const it = shown.get(text);
    if (!it) return;
    it.cancel?.();
    const { words } = text;
    const cancel = reading.want(
      words,
      (translated) => {
        if (arrived.push({ text, words, translated }) === 1) queueMicrotask(settleAll);
      },
      fresh,
    );
    it.cancel = cancel;
  }

  function settleAll(): void {
    const batch = arrived;
    arrived = [];
    batch.forEach(({ text, words, translated }) => settle(text, words, translated));
  }

  function settle(text: Text, words: string, translated: Translated | undefined): void {
    const it = shown.get(text);
    if (!it || text.words !== words) return;
    watch.rest(text);
    const direction = reading.needs(words);
    if (!direction) {
      takeAway(text); // a closer look found it in no language that is carried to hers
      return;
    }
    it.words = words;
    it.failed = !translated;
    it.glossed = translated?.engine === 'gloss';
    if (!translated) {
      tellFailure(text, it);
      return;
    }
    it.view.show(said(translated, direction));
    measureSoon(text.watched);
  }

  /** Once per kind of text, when the page had two frames to make room. */
  function measureSoon(kind: ReadText): void {
    if (measured.has(kind)) return;
    measured.add(kind);
    requestAnimationFrame(() => requestAnimationFrame(() => measure(kind)));
  }

  function measure(kind: ReadText): void {
    const ofKind = [...shown].filter(([{ watched }]) => watched === kind).map(([, { host }]) => host);
    if (!ofKind.slice(0, 12).some(isCrowded)) return;
    brief.add(kind);
    ofKind.forEach((host) => host.classList.add('brief'));
  }

  /** One plain word, once per visit; the other failed lines stay away. */
  function tellFailure(text: Text, it: Shown): void {
    if (reading.failureTold) {
      takeAway(text);
      return;
    }
    reading.failureTold = true;
    it.view.show({ kind: 'failed' });
  }

  function retry(text: Text): void {
    reading.failureTold = false;
    shown.get(text)?.view.show({ kind: 'waiting' });
    ask(text, true);
  }

  /** The page moved a text or threw its line out. */
  function putBack(text: Text): void {
    const it = shown.get(text);
    if (!it || stands(it)) return;
    it.thrown += 1;
    if (it.thrown > patience) {
      takeAway(text);
      return;
    }
    it.place = placeBeside(text.element, text.watched.place ?? 'after');
    stand(it.host, it.place);
  }

  function takeAway(text: Text): void {
    const it = shown.get(text);
    it?.cancel?.();
    it?.host.remove();
    shown.delete(text);
  }
}

function said(
  translated: Translated,
  direction: Direction,
): { kind: 'said'; translated: Translated; direction: Direction } {
  return { kind: 'said', translated, direction };
}

function stand(host: HTMLElement, { anchor, where }: Place): void {
  host.classList.toggle('over', where === 'over');
  if (where === 'over') anchor.before(host);
  else anchor.after(host);
}

function stands({ host, place: { anchor, where } }: Shown): boolean {
  return (where === 'over' ? host.nextSibling : host.previousSibling) === anchor;
}

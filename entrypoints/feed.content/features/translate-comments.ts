import { drawTranslation, translationCss, type TranslationView } from '@/components/inline/Translation';
import type { Answer } from '@/utils/domain/translation';
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
  glossed: boolean;
  /** How often the page threw it out. */
  thrown: number;
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
  const asked = new Map<Text, { readonly words: string; readonly cancel: () => void }>();
  /** Left as they are until something can carry them. */
  const left = new Set<Text>();
  let arrived: { readonly text: Text; readonly words: string; readonly answer: Answer }[] = [];

  const watch = watchTexts(
    surface.texts,
    surface.theirs ?? [],
    {
      onChange({ said, gone, moved }) {
        gone.forEach(takeAway);
        gone.forEach(forget);
        begin(said);
        moved.forEach(putBack);
      },
      onNear(texts) {
        // What may turn out to need nothing gets its line when that is known.
        bring(texts.filter((text) => reading.needs(text.words) === 'likely'));
        texts.forEach((text) => ask(text));
      },
    },
    signal,
  );
  reading.onBetter(() => {
    for (const [text, { glossed }] of shown) if (glossed) ask(text);
    left.forEach((text) => watch.wait(text));
    left.clear();
  }, signal);
  signal.addEventListener(
    'abort',
    () => {
      [...asked.keys()].forEach(forget);
      [...shown.keys()].forEach(takeAway);
    },
    { once: true },
  );

  /** New words: what is known is shown before the page is painted, the rest when it comes near. */
  function begin(texts: readonly Text[]): void {
    texts.forEach(forget);
    const needing = texts.filter((text) => {
      const needs = reading.needs(text.words) !== undefined;
      if (!needs) {
        takeAway(text);
        watch.rest(text);
      }
      return needs;
    });
    const known = needing.flatMap((text) => {
      const answer = reading.recall(text.words);
      return answer ? [{ text, answer }] : [];
    });
    const unknown = needing.filter((text) => !reading.recall(text.words));
    settle(known);
    bring(unknown.filter((text) => reading.needs(text.words) === 'likely').slice(0, firstScreen));
    for (const text of unknown) {
      const before = shown.get(text);
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
      shown.set(text, { host, view, place, glossed: false, thrown: 0 });
    }
  }

  function ask(text: Text, fresh = false): void {
    asked.get(text)?.cancel();
    const { words } = text;
    const done = (answer: Answer): void => {
      if (arrived.push({ text, words, answer }) === 1) queueMicrotask(settleArrived);
    };
    asked.set(text, { words, cancel: reading.want(words, done, { fresh }) });
  }

  function settleArrived(): void {
    const batch = arrived.filter(({ text, words }) => asked.get(text)?.words === words);
    arrived = [];
    settle(batch);
  }

  function settle(answers: readonly { readonly text: Text; readonly answer: Answer }[]): void {
    bring(answers.filter(({ answer }) => answer.kind === 'translated').map(({ text }) => text));
    for (const { text, answer } of answers) {
      asked.delete(text);
      watch.rest(text);
      show(text, answer);
    }
  }

  function show(text: Text, answer: Answer): void {
    if (answer.kind === 'stays' && answer.direction) left.add(text);
    const it = shown.get(text);
    if (!it) return;
    if (answer.kind === 'stays' || answer.kind === 'unsure') {
      takeAway(text);
      return;
    }
    if (answer.kind === 'failed') {
      tellFailure(text, it);
      return;
    }
    const { translated, direction } = answer;
    it.glossed = translated.engine === 'gloss';
    it.view.show({ kind: 'said', translated, direction });
    measureSoon(text.watched);
  }

  /** What was asked for other words of this text, or waits for an engine, is of no use any more. */
  function forget(text: Text): void {
    asked.get(text)?.cancel();
    asked.delete(text);
    left.delete(text);
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
      forget(text);
      return;
    }
    it.place = placeBeside(text.element, text.watched.place ?? 'after');
    stand(it.host, it.place);
  }

  function takeAway(text: Text): void {
    shown.get(text)?.host.remove();
    shown.delete(text);
  }
}

function stand(host: HTMLElement, { anchor, where }: Place): void {
  host.classList.toggle('over', where === 'over');
  if (where === 'over') anchor.before(host);
  else anchor.after(host);
}

function stands({ host, place: { anchor, where } }: Shown): boolean {
  return (where === 'over' ? host.nextSibling : host.previousSibling) === anchor;
}

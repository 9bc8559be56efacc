import type { Act } from '@/components/inline/Translation';
import { endsOf, type ReadLang } from '@/utils/domain/language';
import { veiling } from '@/utils/domain/show';
import type { Answer } from '@/utils/domain/translation';
import { langName, t } from '@/utils/i18n';
import { send } from '@/utils/messages/client';
import { watchTexts } from '@/utils/page/observe';
import {
  otherTranslatorOf,
  otherTranslatorOfPage,
  othersTranslations,
  watchPageTranslator,
} from '@/utils/page/other-translators';
import { watchPace } from '@/utils/page/pace';
import type { ReadSurface } from '@/utils/platforms/platform';
import { changeSettings, loadSettings } from '@/utils/store/settings';
import { createCompany } from '@/entrypoints/feed.content/company';
import type { Controls } from '@/entrypoints/feed.content/controls';
import { createLines, isInView, isOutOfSight, type Text } from '@/entrypoints/feed.content/lines';
import type { Asking, Reading } from '@/entrypoints/feed.content/reading';

/** Of the texts that arrive together, so many may get their line before the first paint: two screens of comments. */
const firstScreens = 24;

/** Translates what people wrote on one surface, each beside its own original. */
export function translateComments(
  surface: ReadSurface,
  reading: Reading,
  controls: Controls,
  signal: AbortSignal,
): void {
  const asked = new Map<Text, { readonly words: string; readonly cancel: () => boolean }>();
  /** Left as they are until something can carry them. */
  const left = new Set<Text>();
  /** Left to the platform's own translation, or to another translator. */
  const rested = new Set<Text>();
  let arrived: { readonly text: Text; readonly words: string; readonly answer: Answer }[] = [];

  const pace = watchPace(signal);
  const watch = watchTexts(
    surface.texts,
    [...(surface.theirs ?? []), ...othersTranslations],
    {
      onChange({ said, gone, moved }) {
        gone.forEach((text) => lines.takeAway(text));
        gone.forEach(forget);
        begin(said);
        for (const text of moved) if (!lines.putBack(text)) forget(text);
      },
      onNear(inView, soon) {
        const flicked = pace.isRushing();
        if (!flicked) askTogether(inView);
        for (const text of flicked ? [...inView, ...soon] : soon) company.join(text);
      },
      onFar(texts) {
        for (const text of texts) {
          if (asked.get(text)?.cancel()) asked.delete(text);
          company.leave(text);
        }
      },
      onNever(at) {
        const rows = [...at].map((it) => (surface.theirsOpen && it.closest(surface.theirsOpen.row)) ?? it);
        review((text) => rows.some((row) => row.contains(text.element) || text.element.contains(row)));
      },
    },
    pace,
    signal,
  );
  const company = createCompany(askTogether, pace, signal);
  const lines = createLines(reading, controls, (host, text) => watch.adopt(host, text), act, signal);
  reading.onBetter(() => {
    for (const [text, { glossed }] of lines.all()) if (glossed && !reading.recall(text.words)) ask(text);
    left.forEach((text) => watch.wait(text));
    left.clear();
  }, signal);
  controls.onKey(bringInView, signal);
  controls.onChange(() => {
    if (controls.anyway && rested.size > 0) review(() => true);
  }, signal);
  watchPageTranslator(() => review(() => true), signal);
  signal.addEventListener('abort', () => [...asked.keys()].forEach(forget), { once: true });

  /** New words: what is known is shown before the page is painted, the rest when it comes near. */
  function begin(texts: readonly Text[]): void {
    texts.forEach(forget);
    const page = pageOther();
    if (page) controls.meetOther(page);
    const needing = texts.filter((text) => {
      const needs = reading.needs(text.words) !== undefined;
      const rests = page !== undefined || (needs && isLeftToOthers(text));
      if (rests) rested.add(text);
      if (needs && !rests) return true;
      lines.takeAway(text);
      watch.rest(text);
      return false;
    });
    needing.forEach((text) => lines.begin(text));
    const known = needing.flatMap((text) => {
      const answer = reading.recall(text.words);
      return answer ? [{ text, answer }] : [];
    });
    const unknown = needing.filter((text) => !reading.recall(text.words));
    const close = unknown.slice(0, firstScreens).filter((text) => isInView(text, 1)); // before anything is written
    const first = new Set(pace.isRushing() ? [] : close);
    settle(known);
    lines.bring([...first].filter(isLikely)); // the others when they come near: a page that adds many rows does enough
    for (const text of unknown) {
      const before = lines.find(text);
      before?.view.show({ kind: 'waiting' });
      if (first.has(text)) ask(text);
      else if (text.near) company.join(text); // a recycled row, as it was last seen
      watch.wait(text);
    }
  }

  /** What may turn out to need nothing gets its line when that is known. */
  function isLikely({ words }: Text): boolean {
    return reading.needs(words) === 'likely';
  }

  function askOnce(text: Text): void {
    if (asked.get(text)?.words === text.words) return;
    const answer = reading.recall(text.words);
    if (answer) settle([{ text, answer }]);
    else ask(text);
  }

  function askTogether(texts: readonly Text[]): void {
    lines.bring(texts.filter(isLikely));
    texts.forEach(askOnce);
    layOut();
  }

  /** The platform's own translation of it is open, or another translator was here first. */
  function isLeftToOthers({ element }: Text): boolean {
    const { theirsOpen } = surface;
    const row = theirsOpen && element.closest(theirsOpen.row);
    const own = row ? [...row.querySelectorAll(theirsOpen.at)] : [];
    if (own.some(({ textContent }) => theirsOpen?.says?.test(textContent) ?? true)) return true;
    const other = controls.anyway ? undefined : otherTranslatorOf(element);
    if (other) controls.meetOther(other);
    return other !== undefined;
  }

  function pageOther(): string | undefined {
    return controls.anyway ? undefined : otherTranslatorOfPage();
  }

  /** Some of these texts were left to others and are not any more, or the other way round. */
  function review(isMeant: (text: Text) => boolean): void {
    const waiting = [...rested].filter(isMeant);
    const standing = lines.all().flatMap(([text]) => (isMeant(text) ? [text] : []));
    begin([...waiting, ...standing.filter((text) => pageOther() ?? isLeftToOthers(text))]);
  }

  function ask(text: Text, how: Asking = {}): void {
    asked.get(text)?.cancel();
    const { words } = text;
    const done = (answer: Answer): void => {
      if (arrived.push({ text, words, answer }) === 1) queueMicrotask(settleArrived);
    };
    asked.set(text, { words, cancel: reading.want(words, done, how) });
  }

  function settleArrived(): void {
    const batch = arrived.filter(({ text, words }) => asked.get(text)?.words === words);
    arrived = [];
    settle(batch);
    layOut();
  }

  function settle(answers: readonly { readonly text: Text; readonly answer: Answer }[]): void {
    const shows = answers.filter(({ answer }) => answer.kind === 'translated' || answer.kind === 'unsure');
    lines.bring(shows.map(({ text }) => text));
    for (const { text, answer } of answers) {
      asked.delete(text);
      company.leave(text);
      watch.rest(text);
      show(text, answer);
    }
  }

  function show(text: Text, answer: Answer): void {
    if (answer.kind === 'stays' && answer.direction) left.add(text);
    const it = lines.find(text);
    if (!it) return;
    if (answer.kind === 'stays') {
      lines.takeAway(text);
      return;
    }
    if (answer.kind === 'failed') {
      tellFailure(text);
      return;
    }
    it.offered = answer.kind === 'unsure';
    it.glossed = answer.kind === 'translated' && answer.translated.engine === 'gloss';
    it.view.show(answer);
    lines.settle(text);
  }

  /** What was asked for other words of this text, or waits for an engine, is of no use any more. */
  function forget(text: Text): void {
    asked.get(text)?.cancel();
    asked.delete(text);
    company.leave(text);
    left.delete(text);
    rested.delete(text);
  }

  /** One plain word, once per visit; the other failed lines stay away. What was said before a retry stays. */
  function tellFailure(text: Text): void {
    const before = reading.recall(text.words);
    if (before) {
      show(text, before);
      if (before.kind === 'translated') controls.say({ text: t('read_retry_failed') });
    } else if (reading.failureTold) lines.takeAway(text);
    else {
      reading.failureTold = true;
      lines.find(text)?.view.show({ kind: 'failed' });
    }
  }

  function act(text: Text, wish: Act): void {
    switch (wish.do) {
      case 'retry':
        reading.failureTold = false;
        lines.find(text)?.view.busy();
        ask(text, { fresh: true, ...(wish.engine && { engine: wish.engine }) });
        break;
      case 'original':
        controls.leaveAlone(text.words, true);
        break;
      case 'really':
        lines.find(text)?.view.busy();
        void send('fixLanguage', { text: text.words, as: wish.lang });
        ask(text, { fresh: true, from: wish.lang });
        break;
      case 'alone':
        leaveAsIs(text);
        break;
      case 'read':
        void readFromNowOn(wish.lang);
        break;
      case 'mark':
        press(text);
        break;
      case 'come':
        if (controls.show === 'hover') lines.peek(text);
        else lines.open(text, true);
        break;
      case 'leave':
        lines.leave(text);
    }
  }

  function leaveAsIs(text: Text): void {
    const { words } = text;
    lines.takeAway(text);
    reading.settle(words, { kind: 'stays' });
    const fix = (as: 'alone' | 'told'): Promise<unknown> => send('fixLanguage', { text: words, as });
    void fix('alone');
    const undo = async (): Promise<void> => {
      await fix('told');
      reading.settle(words, undefined);
      if (!signal.aborted && text.words === words && text.element.isConnected) begin([text]);
    };
    controls.say({ text: t('read_left_alone'), undo: () => void undo() });
  }

  async function readFromNowOn(lang: ReadLang): Promise<void> {
    const { reads } = await loadSettings();
    controls.say({
      text: t('read_reads_now', langName(lang)),
      undo: () => void changeSettings({ reads }),
    });
    await changeSettings({ reads: [...reads, lang] });
  }

  /** The mark: what is out of sight comes, what was brought by it goes. */
  function press(text: Text): void {
    const it = lines.find(text);
    const answer = reading.recall(text.words);
    if (controls.isAlone(text.words)) controls.leaveAlone(text.words, false);
    else if (it && answer?.kind === 'unsure') {
      lines.open(text, veiling.has(it.show));
      it.view.busy();
      ask(text, { from: endsOf(answer.direction).from });
    } else lines.open(text, !it?.open);
  }

  /** Brings what is in view and out of sight; answers whether there was any. */
  function bringInView(): boolean {
    const hidden = lines
      .all()
      .filter(([text, it]) => (isOutOfSight(it) || controls.isAlone(text.words)) && isInView(text));
    for (const [text] of hidden) {
      press(text);
      const it = lines.find(text);
      if (it && !it.offered && isOutOfSight(it)) lines.open(text, true);
    }
    return hidden.length > 0;
  }
}

/** In the task that changed the page: its next frame has enough to do with drawing it. */
function layOut(): void {
  document.documentElement.getBoundingClientRect();
}

import { directionOf, type Direction, type ReadLang } from '@/utils/domain/language';
import type { Reach } from '@/utils/domain/privacy';
import type { Answer } from '@/utils/domain/translation';
import { noteMet } from '@/utils/store/met';
import { readTranslations, writeTranslations } from '@/utils/store/translations';
import { translateTexts, type Say } from '@/utils/translate/pipeline';
import { createSay, type SentenceStore } from '@/utils/translate/say';
import type { Answers, Input } from '@/utils/messages/protocol';
import { countAnswers } from '@/entrypoints/background/count-answers';
import { findLanguageFix } from '@/entrypoints/background/language-fixes';
import { engineRows, enginesFor } from '@/entrypoints/background/engines';
import { isHere, reachOf, rowsWithin } from '@/entrypoints/background/reach';
import { surfaceOf } from '@/entrypoints/background/surface-of';
import { languageTeller, type Telling } from '@/entrypoints/background/tell-language';
import type { Sender } from '@/utils/messages/server';

const kept: SentenceStore = {
  read: (keys) => readTranslations(keys, Date.now()),
  write: (rows) => writeTranslations(rows, Date.now()),
};
/** Nobody keeps what was said in messages. */
const forgotten: SentenceStore = {
  read: () => Promise.resolve(new Map()),
  write: () => Promise.resolve(),
};
const says: Readonly<Record<Exclude<Reach, 'nowhere'>, Say>> = {
  public: createSay(enginesFor, kept),
  'any-engine': createSay(enginesFor, forgotten),
  'on-device': createSay(async (direction) => (await enginesFor(direction)).filter(isHere), forgotten),
};

/**
 * Answers a page's texts in her language. What she reads stays as it is, and so does what nothing here can carry; what
 * is not surely in one language is offered.
 */
export async function translate(
  {
    texts,
    to,
    reads = [],
    page = '',
    from,
    engine,
    fresh = false,
    private: isPrivate = false,
  }: Input<'translate'>,
  sender: Sender,
): Promise<Answers['translate']> {
  const reach = await reachOf(sender, isPrivate);
  if (reach === 'nowhere') return texts.map(() => ({ kind: 'stays' }));
  const left = [to, ...reads];
  const sayable = once((direction: Direction) => isSayable(direction, reach));
  const tell = await languageTeller(texts, left, page);
  const judged = await Promise.all(
    texts.map(async (text) => {
      const fix = from ? { lang: from } : await findLanguageFix(text);
      return judge(fix ? fix.lang && { lang: fix.lang, sure: true } : tell(text));
    }),
  );
  const carried = texts.flatMap((text, at) => {
    const verdict = judged[at];
    return verdict?.kind === 'carry' ? [{ text, from: verdict.from }] : [];
  });
  const surely = (text: string): ReadLang | undefined => {
    const told = tell(text);
    return told?.sure ? told.lang : undefined;
  };
  const said = await translateTexts(carried, { to, reads: left, tell: surely }, says[reach], {
    fresh,
    engine,
    surface: surfaceOf(sender),
  });
  const inOrder = said.values();
  const answers = judged.map((verdict): Answer => {
    if (verdict.kind !== 'carry') return verdict;
    const translated = inOrder.next().value;
    return translated ? { kind: 'translated', direction: verdict.direction, translated } : { kind: 'failed' };
  });
  countAnswers(texts, answers, sender);
  return answers;

  async function judge(told: Telling | undefined): Promise<Verdict> {
    const direction = told && !left.includes(told.lang) ? directionOf(told.lang, to) : undefined;
    if (!told || !direction) return { kind: 'stays' };
    if (told.sure) meet(told.lang);
    if (!(await sayable(direction))) return { kind: 'stays', ...(told.sure && { direction }) };
    return told.sure ? { kind: 'carry', from: told.lang, direction } : { kind: 'unsure', direction };
  }
}

/** Is there an engine for this way, now or when it has rested from a failure? */
async function isSayable(direction: Direction, reach: Reach): Promise<boolean> {
  const rows = await engineRows(direction);
  return rowsWithin(reach, rows).some(
    ({ state }) => state.kind === 'ready' || (state.kind === 'failed' && state.problem.again),
  );
}

/** Texts in a language until it counts as one she meets; then it is noted, once while the background lives. */
const acquainted = 3;
const meetings = new Map<ReadLang, number>();

function meet(lang: ReadLang): void {
  const times = (meetings.get(lang) ?? 0) + 1;
  meetings.set(lang, times);
  if (times === acquainted) void noteMet(lang);
}

/** The same answer for the same question, asked once. */
function once<K, V>(ask: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}

type Verdict =
  | { readonly kind: 'carry'; readonly from: ReadLang; readonly direction: Direction }
  | Extract<Answer, { kind: 'stays' | 'unsure' }>;

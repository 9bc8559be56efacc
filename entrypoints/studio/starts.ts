import { computed, signal } from '@preact/signals';
import { engineNames } from '@/components/engines/engine-names';
import { langNames } from '@/components/studio/lang-names';
import type { SideStart } from '@/components/studio/SideNote';
import { isSameSide, withBehind, withUnread, type CaptionSide } from '@/utils/domain/draft';
import { otherLang, type Direction, type Lang } from '@/utils/domain/language';
import { problemOf } from '@/utils/domain/problem';
import { fillEmpty, isToCarry, replaceWith, startSide } from '@/utils/domain/start-side';
import type { EngineId } from '@/utils/domain/translation';
import { t } from '@/utils/i18n';
import { send } from '@/utils/messages/client';
import type { Desk } from './desk';
import type { Editor } from './editor';
import { offer } from './offer';

/** Machine translation as a starting point for one side of the open sheet. */
export type Starts = {
  /** How it stands on each side; undefined while nothing was asked. */
  readonly of: (lang: Lang) => SideStart | undefined;
  readonly begin: (lang: Lang) => Promise<void>;
  /** She looked at it: her words are replaced, or only what is empty is filled. */
  readonly take: (lang: Lang, how: 'all' | 'empty') => void;
  /** Not now: what is on its way will not be put in. */
  readonly leave: (lang: Lang) => void;
};

type Written = {
  readonly words: CaptionSide;
  readonly from: CaptionSide;
  readonly engine: EngineId | undefined;
};

export function openStarts({ draft, change, leaveSide }: Editor, done: Desk['done']): Starts {
  const starts: Record<Lang, ReturnType<typeof signal<SideStart | undefined>>> = {
    zh: signal(),
    en: signal(),
  };
  const asked: Partial<Record<Lang, Written>> = {};

  function put(lang: Lang, side: CaptionSide, { from, engine }: Written): void {
    const before = draft.peek();
    leaveSide(); // what she writes next she writes on this
    change((now) =>
      engine ? startSide(now, lang, side, from) : { ...now, sheet: { ...now.sheet, [lang]: side } },
    );
    starts[lang].value = undefined;
    const undo = (): void =>
      change((now) => {
        const back = { ...now, sheet: { ...now.sheet, [lang]: before.sheet[lang] } };
        return withUnread(withBehind(back, before.behind), before.unread);
      });
    const text = engine
      ? t('studio_start_done', langNames[lang], t(engineNames[engine]))
      : t('studio_start_copied', langNames[lang]);
    offer(
      done,
      { text, undo },
      computed(() => isSameSide(draft.value.sheet[lang], side)),
    );
  }

  return {
    of: (lang) => starts[lang].value,

    async begin(lang) {
      const working: SideStart = { kind: 'working' };
      starts[lang].value = working;
      const from = draft.peek().sheet[otherLang(lang)];
      const came = await carry(from, lang).catch((thrown: unknown): SideStart => {
        return { kind: 'stuck', why: problemOf(thrown) };
      });
      if (starts[lang].peek() !== working) return; // she left it
      if ('kind' in came) {
        starts[lang].value = came;
        return;
      }
      const side = draft.peek().sheet[lang];
      const filled = fillEmpty(side, came.words);
      const replaced = replaceWith(side, came.words);
      if (isSameSide(filled, replaced)) {
        put(lang, filled, came);
        return;
      }
      if (draft.peek().unread === lang) {
        put(lang, { ...replaced, tags: filled.tags }, came); // tags may be hers
        return;
      }
      asked[lang] = came;
      starts[lang].value = { kind: 'asking', words: came.words, fillsSome: !isSameSide(filled, side) };
    },

    take(lang, how) {
      const written = asked[lang];
      const side = draft.peek().sheet[lang];
      if (written) put(lang, (how === 'all' ? replaceWith : fillEmpty)(side, written.words), written);
    },

    leave(lang) {
      starts[lang].value = undefined;
    },
  };
}

/** `from` in the other language, by the engines in her order; the dictionary's word-by-word gloss is no caption. */
async function carry(from: CaptionSide, lang: Lang): Promise<Written | SideStart> {
  const source = otherLang(lang);
  const direction: Direction = source === 'zh' ? 'zh-en' : 'en-zh';
  const texts = [from.title, from.body].filter((text) => isToCarry(text, source));
  const tags = await send('bridgeTags', { tags: [...from.tags], to: lang });
  if (texts.length === 0) return { words: { ...from, tags }, from, engine: undefined };
  if (!(await speaks(direction))) return { kind: 'stuck', why: 'no-engine' };
  const answers = await send('translate', { texts, to: lang, from: source });
  const said = new Map<string, string>();
  let by: EngineId | undefined;
  for (const [at, answer] of answers.entries()) {
    if (answer.kind !== 'translated' || answer.translated.engine === 'gloss')
      return { kind: 'stuck', why: 'not-said' };
    said.set(texts[at] ?? '', answer.translated.text);
    by ??= answer.translated.engine;
  }
  const inLang = (text: string): string => said.get(text) ?? text;
  return { words: { title: inLang(from.title), body: inLang(from.body), tags }, from, engine: by };
}

/** Whether an engine that writes sentences is there, or may be again. */
async function speaks(direction: Direction): Promise<boolean> {
  const rows = await send('engineStates', { direction });
  return rows.some(
    ({ engine, state }) =>
      engine !== 'gloss' && (state.kind === 'ready' || (state.kind === 'failed' && state.problem.again)),
  );
}

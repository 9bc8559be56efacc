import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { withTrack } from '@/utils/domain/draft';
import { otherLang, type Lang } from '@/utils/domain/language';
import { problemOf, ProblemError, type Problem } from '@/utils/domain/problem';
import {
  langOfCues,
  readSubtitles,
  writeSubtitles,
  type Cue,
  type Misprint,
  type SubtitleFormat,
} from '@/utils/domain/subtitles';
import { t } from '@/utils/i18n';
import { send } from '@/utils/messages/client';
import type { Done } from './desk';
import type { Editor } from './editor';

/** A track on its way into another language. `share` is 0…1. */
export type Subtitling = {
  readonly draftId: string;
  readonly to: Lang;
  readonly share: number;
  readonly cancel: () => void;
};

/** A file that was not taken, and every line that is wrong. */
export type RefusedSubtitles = {
  readonly draftId: string;
  readonly name: string;
  readonly misprints: readonly Misprint[];
  readonly problem: Problem | undefined;
};

/** Subtitles of the open draft: in from a file, into the other language, out as a file. */
export type Subtitler = {
  readonly working: ReadonlySignal<Subtitling | undefined>;
  readonly refused: Signal<RefusedSubtitles | undefined>;
  readonly take: (file: File) => Promise<void>;
  readonly write: (lang: Lang, index: number, text: string) => void;
  readonly translate: (from: Lang) => Promise<void>;
  readonly save: (lang: Lang, format: SubtitleFormat) => void;
  readonly drop: (lang: Lang) => void;
};

/** What a file of subtitles is called. */
export const subtitleFile = /\.(?:srt|vtt)$/i;
/** A film's subtitles are a tenth of this; more is no file of subtitles. Bytes. */
const MOST = 2e6;
/** Cues asked for at once: her cancel is heard between. */
const CHUNK = 16;

export function openSubtitler(
  open: ReadonlySignal<Editor | undefined>,
  done: Signal<Done | undefined>,
): Subtitler {
  const working = signal<Subtitling | undefined>(undefined);
  const refused = signal<RefusedSubtitles | undefined>(undefined);

  /** Puts a track into the draft, or takes it out, with the way back. */
  const put = (editor: Editor, lang: Lang, cues: readonly Cue[] | undefined, text: string): void => {
    const before = editor.draft.peek().subtitles?.[lang];
    editor.change((draft) => withTrack(draft, lang, cues));
    done.value = { text, undo: () => editor.change((draft) => withTrack(draft, lang, before)) };
  };

  return {
    working,
    refused,

    async take(file) {
      const editor = open.peek();
      if (!editor) return;
      const refusal = { draftId: editor.draft.peek().id, name: file.name, misprints: [], problem: undefined };
      refused.value = undefined;
      try {
        const { cues, misprints } = readSubtitles(await wordsOf(file));
        if (misprints.length > 0) refused.value = { ...refusal, misprints };
        else if (cues.length === 0) throw new ProblemError({ code: 'subtitles_nothing', again: false });
        else put(editor, langOfCues(cues), cues, t('subtitles_taken', cues.length));
      } catch (thrown) {
        const problem = problemOf(thrown);
        refused.value = { ...refusal, problem: { ...problem, with: [file.name] } };
      }
    },

    write(lang, index, text) {
      open.peek()?.change((draft) => {
        const cues = draft.subtitles?.[lang] ?? [];
        return withTrack(
          draft,
          lang,
          cues.map((cue, at) => (at === index ? { ...cue, text } : cue)),
        );
      });
    },

    async translate(from) {
      const editor = open.peek();
      const cues = editor?.draft.peek().subtitles?.[from];
      if (!editor || !cues || working.peek()) return;
      const to = otherLang(from);
      const draftId = editor.draft.peek().id;
      const cancel = new AbortController();
      const show = (share: number): void => {
        working.value = { draftId, to, share, cancel: () => cancel.abort() };
      };
      refused.value = undefined;
      show(0);
      try {
        const said: Cue[] = [];
        for (let at = 0; at < cues.length; at += CHUNK) {
          said.push(...(await translated(cues.slice(at, at + CHUNK), from, to)));
          cancel.signal.throwIfAborted();
          show(said.length / cues.length);
        }
        put(editor, to, said, t('subtitles_translated', said.length));
      } catch (thrown) {
        if (!cancel.signal.aborted)
          refused.value = { draftId, name: '', misprints: [], problem: problemOf(thrown) };
      } finally {
        working.value = undefined;
      }
    },

    save(lang, format) {
      const { video, subtitles } = open.peek()?.draft.peek() ?? {};
      const cues = subtitles?.[lang];
      if (!cues) return;
      const name = (video?.name ?? 'subtitles').replace(/\.[^.]+$/, '');
      const url = URL.createObjectURL(new Blob([writeSubtitles(cues, format)], { type: 'text/plain' }));
      const link = Object.assign(document.createElement('a'), {
        href: url,
        download: `${name}.${lang}.${format}`,
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },

    drop(lang) {
      const editor = open.peek();
      if (editor) put(editor, lang, undefined, t('subtitles_dropped'));
    },
  };
}

/** @throws ProblemError when nothing here writes sentences in `to`. */
async function translated(cues: readonly Cue[], from: Lang, to: Lang): Promise<readonly Cue[]> {
  const texts = cues.map(({ text }) => text.replaceAll('\n', from === 'zh' ? '' : ' '));
  const answers = await send('translate', { texts, to, from });
  return cues.map((cue, index) => {
    const answer = answers[index];
    // Word by word is no subtitle.
    if (answer?.kind === 'translated' && answer.translated.engine !== 'gloss')
      return { ...cue, text: answer.translated.text };
    if (answer?.kind === 'stays' && !answer.direction) return cue;
    const code = answer?.kind === 'failed' ? 'subtitles_not_translated' : 'subtitles_no_engine';
    throw new ProblemError({ code, again: answer?.kind === 'failed' });
  });
}

/** The file's text; what is not UTF-8 is what Chinese Windows writes, or UTF-16 where it says so. */
async function wordsOf(file: File): Promise<string> {
  if (file.size > MOST) throw new ProblemError({ code: 'subtitles_too_big', again: false });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

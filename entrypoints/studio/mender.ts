import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { withPart, withTrack, type Draft } from '@/utils/domain/draft';
import { langs } from '@/utils/domain/language';
import type { Abilities, Remedy } from '@/utils/domain/media';
import { bytesText } from '@/utils/domain/measure';
import { problemOf, ProblemError, type Problem } from '@/utils/domain/problem';
import { trimCues } from '@/utils/domain/subtitles';
import { t, textLocale } from '@/utils/i18n';
import { findVideo } from '@/utils/store/videos';
import type { Done } from './desk';
import type { Editor } from './editor';
import { takeVideo } from './intake';

/** A remedy at work on one draft's video. `share` is 0…1. */
export type Mending = {
  readonly draftId: string;
  readonly remedy: Remedy;
  readonly share: number;
  readonly cancel: () => void;
};

/** Mends the videos of drafts, one at a time; the one before stays for undo. */
export type Mender = {
  readonly mending: ReadonlySignal<Mending | undefined>;
  readonly problem: Signal<{ readonly draftId: string; readonly problem: Problem } | undefined>;
  /** What this browser can do with pictures in this codec; undefined while it is asked. */
  readonly abilities: (videoCodec: string) => Abilities | undefined;
  readonly mend: (remedy: Remedy) => Promise<void>;
};

/** The mended video is looked over, drawn and kept after the work itself: so much of the bar is the work's. */
const WORK = 0.9;
/** How often a video that came out bigger than asked is written anew. */
const PASSES = 3;

export function openMender(open: ReadonlySignal<Editor | undefined>, done: Signal<Done | undefined>): Mender {
  const mending = signal<Mending | undefined>(undefined);
  const problem: Mender['problem'] = signal(undefined);
  const known = new Map<string, Signal<Abilities | undefined>>();

  return {
    mending,
    problem,

    abilities(videoCodec) {
      const found = known.get(videoCodec) ?? signal<Abilities | undefined>(undefined);
      if (!known.has(videoCodec)) {
        known.set(videoCodec, found);
        void import('@/utils/media/abilities')
          .then(({ abilitiesWith }) => abilitiesWith(videoCodec))
          .then((abilities) => (found.value = abilities));
      }
      return found.value;
    },

    async mend(remedy) {
      const target = open.peek();
      const before = target?.draft.peek();
      if (!target || !before?.video || mending.peek()) return;
      const cancel = new AbortController();
      const show = (share: number): void => {
        mending.value = { draftId: before.id, remedy, share, cancel: () => cancel.abort() };
      };
      problem.value = undefined;
      show(0);
      try {
        const taken = await mendAndTake(before, remedy, show, cancel.signal);
        const editor = open.peek()?.draft.peek().id === before.id ? (open.peek() ?? target) : target;
        const { video, coverAt, subtitles } = editor.draft.peek();
        if (video?.id !== before.video.id) return; // she chose another one meanwhile: hers stands
        editor.change((draft) => alongWith(remedy, { ...draft, ...taken }));
        const undo = (): void =>
          editor.change((draft) => withPart({ ...draft, video, coverAt }, 'subtitles', subtitles));
        done.value = { text: t('media_mended'), undo };
      } catch (thrown) {
        if (cancel.signal.aborted) return;
        console.warn('[ferry] mend', thrown);
        problem.value = { draftId: before.id, problem: problemOf(thrown) };
      } finally {
        mending.value = undefined;
      }
    },
  };
}

/** The draft with its subtitles where their words now are: a trim moves them. */
function alongWith(remedy: Remedy, draft: Draft): Draft {
  if (remedy.kind !== 'trim') return draft;
  // A cut on a key picture begins a little sooner than asked; its length says where.
  const start = Math.max(0, remedy.end - (draft.video?.facts?.duration ?? remedy.end - remedy.start));
  return langs.reduce((now, lang) => {
    const cues = now.subtitles?.[lang];
    return cues ? withTrack(now, lang, trimCues(cues, start, remedy.end)) : now;
  }, draft);
}

/** Writes the mended video to the disk and takes it in as if she had dropped it. */
async function mendAndTake(
  { video, coverAt = 0 }: Draft,
  remedy: Remedy,
  onShare: (share: number) => void,
  stop: AbortSignal,
): ReturnType<typeof takeVideo> {
  const row = video?.facts && (await findVideo(video.id));
  if (!video?.facts || !row) throw new ProblemError({ code: 'video_gone', again: false });
  const [{ kindAfter, mend }, { openScratch }, { StreamTarget }] = await Promise.all([
    import('@/utils/media/mend'),
    import('@/utils/media/scratch'),
    import('mediabunny'),
  ]);
  const { name, facts } = video;
  const onStep = ({ share = 0 }): void => onShare(WORK + share * (1 - WORK));
  const onWork = (share: number): void => onShare(share * WORK);
  // The frame she chose as cover, where it now is.
  const near = remedy.kind === 'trim' ? coverAt - remedy.start : coverAt;
  let aim = remedy;
  for (let pass = 1; ; pass += 1) {
    const scratch = await openScratch(crypto.randomUUID(), Date.now());
    try {
      const target = new StreamTarget(scratch.writable, { chunked: true });
      await mend({ video: row.blob, facts, remedy: aim, target, onShare: onWork, signal: stop });
      const { ending, type } = kindAfter(aim, facts);
      const file = new File([await scratch.read()], `${name.replace(/\.[^.]+$/, '')}.${ending}`, { type });
      if (remedy.kind !== 'shrink' || file.size <= remedy.bytes)
        return await takeVideo(file, onStep, stop, { near });
      if (pass === PASSES) throw tooBig(file.size);
      aim = smallerThan(aim, file.size, remedy.bytes);
    } finally {
      await scratch.drop();
    }
  }
}

/** An encoder that wrote more than it was asked to is asked for as much less. */
function smallerThan(aim: Remedy, wrote: number, most: number): Remedy {
  return aim.kind === 'shrink' ? { ...aim, bytes: Math.floor((aim.bytes * most) / wrote) } : aim;
}

function tooBig(bytes: number): ProblemError {
  return new ProblemError({ code: 'media_not_small', with: [bytesText(bytes, textLocale())], again: false });
}

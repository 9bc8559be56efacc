import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { isBlank, newDraft, type Draft, type MediaFacts, type PlatformId } from '@/utils/domain/draft';
import type { Outcome } from '@/utils/domain/outcome';
import { problemOf, type Problem } from '@/utils/domain/problem';
import type { Run } from '@/utils/domain/run';
import { slotId, type Schedule } from '@/utils/domain/schedule';
import { t } from '@/utils/i18n';
import { say } from '@/utils/messages/client';
import { postable } from '@/utils/platforms/posting';
import { addDrafts, dropUntouched, watchDrafts } from '@/utils/store/drafts';
import { settleRun, watchRuns } from '@/utils/store/runs';
import { dropSchedule, finishSchedule, keepSchedule, watchSchedules } from '@/utils/store/schedules';
import { dropDraft, restoreDraft } from '@/utils/store/trash';
import { openConvoy, type Convoy } from './convoy';
import { keepStills } from './covers';
import { edit, type Editor } from './editor';
import { factsOf, takeVideo, type IntakeStep } from './intake';
import { openMender, type Mender } from './mender';
import { openOwnCover, type OwnCover } from './own-cover';
import { openSubtitler, type Subtitler } from './subtitler';
import { tellPlan } from './tell-plan';

/** Something was done; the way back, while it is shown. */
export type Done = { readonly text: string; readonly undo?: () => void };

/** A video on its way in, to one draft. */
export type Arriving = IntakeStep & {
  readonly draftId: string;
  readonly name: string;
  readonly cancel: () => void;
};

/** A file one draft did not take; what it is, where that could be read. */
export type RefusedVideo = {
  readonly draftId: string;
  readonly problem: Problem;
  readonly facts: MediaFacts | undefined;
};

/** Everything the Drafts room shows and does. */
export type Desk = {
  /** Undefined while they are being read. */
  readonly drafts: ReadonlySignal<readonly Draft[] | undefined>;
  readonly broken: ReadonlySignal<boolean>;
  readonly editor: ReadonlySignal<Editor | undefined>;
  readonly runs: ReadonlySignal<readonly Run[]>;
  readonly schedules: ReadonlySignal<readonly Schedule[]>;
  readonly done: Signal<Done | undefined>;
  readonly arriving: ReadonlySignal<Arriving | undefined>;
  readonly refusedVideo: Signal<RefusedVideo | undefined>;
  readonly mender: Mender;
  readonly subtitler: Subtitler;
  readonly ownCover: OwnCover;
  readonly opening: ReadonlySignal<PlatformId | undefined>;
  readonly fillProblem: Signal<{ readonly platform: PlatformId; readonly problem: Problem } | undefined>;
  readonly now: ReadonlySignal<number>;
  readonly open: (id: string) => void;
  readonly create: () => Promise<void>;
  /** Keeps new drafts, all or none (by `keep`, where more comes with them), and opens the first. */
  readonly add: (drafts: readonly Draft[], keep?: () => Promise<void>) => Promise<void>;
  /** Takes back what was added, save what she has written on since. */
  readonly takeBack: (drafts: readonly Draft[]) => Promise<void>;
  /** Throws a draft away and opens the one beside it, among those she looks at. */
  readonly drop: (id: string, beside?: readonly Draft[]) => Promise<void>;
  readonly take: (file: File) => Promise<void>;
  readonly dropVideo: () => void;
  readonly plan: (platform: PlatformId, at: number, how: Schedule['how']) => Promise<void>;
  readonly unplan: (platform: PlatformId) => Promise<void>;
  readonly fill: (platform: PlatformId, again: boolean) => Promise<void>;
  readonly convoy: Convoy;
  /** She looked whether a run's post is there. */
  readonly checked: (run: Run, isThere: boolean) => Promise<void>;
};

/** Where the first draft goes unless she says otherwise; each after it goes where the one before went. */
const twoShores: readonly PlatformId[] = ['rednote', 'tiktok'];

/** `wanted` is the draft the address names; `goTo` writes the address. */
export function openDesk(
  wanted: ReadonlySignal<string | undefined>,
  goTo: (draftId: string | undefined) => void,
  stop: AbortSignal,
): Desk {
  const drafts = signal<readonly Draft[] | undefined>(undefined);
  const broken = signal(false);
  const editor = signal<Editor | undefined>(undefined);
  const runs = signal<readonly Run[]>([]);
  const schedules = signal<readonly Schedule[]>([]);
  const done = signal<Done | undefined>(undefined);
  const arriving = signal<Arriving | undefined>(undefined);
  const refusedVideo = signal<RefusedVideo | undefined>(undefined);
  const opening = signal<PlatformId | undefined>(undefined);
  const fillProblem = signal<{ platform: PlatformId; problem: Problem } | undefined>(undefined);
  const now = signal(Date.now());

  watchDrafts(
    (rows) => (drafts.value = rows),
    () => (broken.value = true),
    stop,
  );
  watchSchedules((rows) => (schedules.value = rows), stop);
  watchRuns((rows) => (runs.value = rows), stop);
  const minute = setInterval(() => (now.value = Date.now()), 15_000);
  const flush = (): void => void editor.peek()?.flush();
  addEventListener('visibilitychange', flush, { signal: stop });
  addEventListener('pagehide', flush, { signal: stop });
  stop.addEventListener('abort', () => clearInterval(minute));

  const openId = computed(() => editor.value?.draft.value.id);
  effect(() => {
    const rows = drafts.value;
    if (!rows) return;
    const current = editor.peek();
    const row = rows.find(({ id }) => id === wanted.value) ?? (current ? undefined : rows[0]);
    if (!row || row.id === openId.peek()) {
      current?.adopt(rows.find(({ id }) => id === openId.peek()));
      return;
    }
    flush();
    editor.value = edit(row);
    // An address that names no draft may name another room: it is left alone.
    if (wanted.peek() !== undefined && row.id !== wanted.peek()) goTo(row.id);
  });

  keepStills(computed(() => editor.value?.draft.value));

  const change = (editing: (draft: Draft) => Draft): void => editor.peek()?.change(editing);

  /** A draft nobody wrote in yet is as good as a new one. */
  async function create(): Promise<void> {
    const rows = drafts.peek() ?? [];
    const last = rows[0]?.destinations; // the youngest
    const destinations = postable.map(({ id, lang }) => {
      const on = last?.[id]?.on ?? twoShores.includes(id);
      return [id, { on, lang }] as const;
    });
    const fresh = newDraft(crypto.randomUUID(), Date.now(), Object.fromEntries(destinations));
    const blank = rows.find((row) => isBlank(row) && row.id !== openId.peek());
    if (blank) goTo(blank.id);
    else await add([fresh]);
  }

  async function add(fresh: readonly Draft[], keep = () => addDrafts(fresh)): Promise<void> {
    await keep();
    batch(() => {
      const others = (drafts.peek() ?? []).filter((row) => !fresh.some(({ id }) => id === row.id));
      drafts.value = [...fresh, ...others];
      goTo(fresh[0]?.id);
    });
  }

  /** Answers the run's id, or undefined when it was refused: the problem is shown. */
  async function fill(platform: PlatformId, again: boolean): Promise<string | undefined> {
    const target = editor.peek();
    if (!target || opening.peek() !== undefined) return undefined;
    opening.value = platform;
    fillProblem.value = undefined;
    try {
      await target.flush();
      const draftId = target.draft.peek().id;
      const slot = schedules.peek().find(({ id }) => id === slotId(draftId, platform));
      const native = slot?.how === 'native' && slot.state === 'planned';
      return await say('fill', { draftId, platform, again, ...(native ? { scheduleAt: slot.at } : {}) });
    } catch (thrown) {
      fillProblem.value = { platform, problem: problemOf(thrown) };
      return undefined;
    } finally {
      opening.value = undefined;
    }
  }

  return {
    drafts,
    broken,
    editor,
    runs,
    schedules,
    done,
    arriving,
    refusedVideo,
    mender: openMender(editor, done),
    subtitler: openSubtitler(editor, done),
    ownCover: openOwnCover(editor, done),
    opening,
    fillProblem,
    now,
    open: goTo,
    create,
    add,

    async takeBack(fresh) {
      await editor.peek()?.flush();
      await dropUntouched(fresh);
      const isFresh = ({ id }: Draft): boolean => fresh.some((each) => each.id === id);
      batch(() => {
        drafts.value = (drafts.peek() ?? []).filter((row) => !isFresh(row));
        if (!fresh.some(({ id }) => id === openId.peek())) return;
        editor.value = undefined;
        goTo(drafts.peek()?.[0]?.id);
      });
    },

    async drop(id, beside) {
      await editor.peek()?.flush();
      const rows = drafts.peek() ?? [];
      const near = beside?.some((row) => row.id === id) && beside.length > 1 ? beside : rows;
      const place = near.findIndex((row) => row.id === id);
      if (!(await dropDraft(id, Date.now()))) return;
      void tellPlan();
      batch(() => {
        if (openId.peek() === id) {
          editor.value = undefined;
          goTo((near[place + 1] ?? near[place - 1])?.id);
        }
        drafts.value = rows.filter((row) => row.id !== id);
      });
      done.value = {
        text: t('studio_draft_dropped'),
        undo: () =>
          void restoreDraft(id)
            .then(() => goTo(id))
            .then(tellPlan),
      };
    },

    async take(file) {
      if (!editor.peek()) await create();
      const target = editor.peek();
      if (!target || arriving.peek()) return;
      const cancel = new AbortController();
      const before = target.draft.peek();
      let facts: MediaFacts | undefined;
      refusedVideo.value = undefined;
      try {
        const show = (step: IntakeStep): void => {
          arriving.value = {
            ...step,
            draftId: before.id,
            name: file.name,
            cancel: () => cancel.abort(),
          };
        };
        facts = await factsOf(file, show, cancel.signal);
        const taken = await takeVideo(file, show, cancel.signal, { facts });
        target.change((draft) => ({ ...draft, ...taken }));
        if (before.video) {
          const { video, coverAt } = before;
          const undo = (): void => target.change((draft) => ({ ...draft, video, coverAt }));
          done.value = { text: t('studio_video_replaced'), undo };
        }
      } catch (thrown) {
        if (!cancel.signal.aborted)
          refusedVideo.value = { draftId: before.id, problem: problemOf(thrown), facts };
      } finally {
        arriving.value = undefined;
      }
    },

    dropVideo() {
      const target = editor.peek();
      const { video, coverAt } = target?.draft.peek() ?? {};
      if (!target || !video) return;
      change((draft) => ({ ...draft, video: undefined, coverAt: undefined }));
      const undo = (): void => target.change((draft) => ({ ...draft, video, coverAt }));
      done.value = { text: t('studio_video_dropped'), undo };
    },

    async plan(platform, at, how) {
      const draftId = openId.peek();
      if (draftId === undefined) return;
      const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
      await keepSchedule({
        id: slotId(draftId, platform),
        draftId,
        platform,
        at,
        zone,
        how,
        state: 'planned',
      });
      await tellPlan();
    },

    async unplan(platform) {
      const draftId = openId.peek();
      if (draftId === undefined) return;
      const row = await dropSchedule(slotId(draftId, platform));
      await tellPlan();
      if (row)
        done.value = { text: t('studio_slot_dropped'), undo: () => void keepSchedule(row).then(tellPlan) };
    },

    async fill(platform, again) {
      await fill(platform, again);
    },

    convoy: openConvoy(runs, (platform) => fill(platform, false)),

    async checked(run, isThere) {
      const outcome: Outcome = isThere ? { kind: 'submitted' } : { kind: 'failed', code: 'run_not_there' };
      await settleRun(run.id, outcome, Date.now());
      if (isThere) await finishSchedule(slotId(run.draftId, run.platform)).then(tellPlan);
    },
  };
}

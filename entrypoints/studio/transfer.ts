import { signal, type ReadonlySignal } from '@preact/signals';
import { newDraft, nameOf, type Draft } from '@/utils/domain/draft';
import { csvTextOf } from '@/utils/domain/csv';
import {
  csvLimits,
  draftCsv,
  readDraftCsv,
  type CsvPlatform,
  type CsvReading,
} from '@/utils/domain/draft-csv';
import { ProblemError, problemOf, type Problem } from '@/utils/domain/problem';
import { stampOf, wallClock } from '@/utils/domain/clock';
import { t, uiLang } from '@/utils/i18n';
import { postable } from '@/utils/platforms/posting';
import { addArrival } from '@/utils/store/drafts';
import { packDraft, plainName, unpackDraft } from './bundle';
import type { Desk } from './desk';
import { named, type IntakeStep } from './intake';
import type { Library } from './library';
import { saveCsv, saveFile } from './save-file';

/** What comes of a file she chose: being read, refused, or a table to look at before any of it is kept. */
export type Incoming = { readonly name: string } & (
  | { readonly kind: 'reading'; readonly step: IntakeStep | undefined; readonly cancel: () => void }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'table'; readonly reading: CsvReading }
);

/** A draft on its way into a bundle; `share` 0…1. */
export type Packing = { readonly draftId: string; readonly share: number; readonly cancel: () => void };

/** Drafts that come from files, and files made of drafts. */
export type Transfer = {
  readonly incoming: ReadonlySignal<Incoming | undefined>;
  readonly packing: ReadonlySignal<Packing | undefined>;
  readonly packProblem: ReadonlySignal<Problem | undefined>;
  /** One after another: a file that comes while another is read waits for it. */
  readonly take: (file: File) => Promise<void>;
  /** Keeps the good rows of the table she looks at: all of them in one go, or none. */
  readonly keepTable: () => Promise<void>;
  readonly letGo: () => void;
  readonly saveTable: (drafts: readonly Draft[]) => void;
  readonly saveTemplate: () => void;
  /** The open draft as a bundle. */
  readonly saveBundle: () => Promise<void>;
  readonly packProblemRead: () => void;
};

const platforms: readonly CsvPlatform[] = postable.map(({ id, name, lang }) => ({
  id,
  names: Object.values(name),
  lang,
}));

/** Whether a file is one of drafts, not a video. */
export function isOfDrafts({ name, type }: File): boolean {
  return /\.(?:csv|tsv|zip|xlsx?)$/i.test(name) || /^(?:text\/csv|application\/zip)$/.test(type);
}

export function openTransfer(desk: Desk, library: Library): Transfer {
  const incoming = signal<Incoming | undefined>(undefined);
  const packing = signal<Packing | undefined>(undefined);
  const packProblem = signal<Problem | undefined>(undefined);
  let taken = Promise.resolve();

  async function takeNext(file: File): Promise<void> {
    const { name } = file;
    const stop = new AbortController();
    const show = (step: IntakeStep | undefined): void => {
      incoming.value = { kind: 'reading', name, step, cancel: () => stop.abort() };
    };
    show(undefined);
    try {
      if (/\.zip$/i.test(name) || file.type === 'application/zip') {
        const arrival = await unpackDraft(file, show, stop.signal);
        const { draft } = arrival;
        show({ step: 'keeping', share: undefined });
        await desk.add([draft], () => named(name, () => addArrival(arrival, stop.signal)));
        incoming.value = undefined;
        library.showAll();
        desk.done.value = { text: t('transfer_unpacked'), undo: () => void desk.drop(draft.id) };
      } else incoming.value = { kind: 'table', name, reading: await readTable(file) };
    } catch (thrown) {
      if (!stop.signal.aborted) incoming.value = { kind: 'refused', name, problem: problemOf(thrown) };
      else incoming.value = undefined;
    }
  }

  return {
    incoming,
    packing,
    packProblem,
    take: (file) => (taken = taken.then(() => takeNext(file))),

    async keepTable() {
      const table = incoming.peek();
      if (table?.kind !== 'table') return;
      const { drafts } = table.reading;
      try {
        await desk.add(drafts);
      } catch (cause) {
        console.error('[ferry] table not kept', cause);
        incoming.value = {
          kind: 'refused',
          name: table.name,
          problem: { code: 'csv_not_kept', again: true },
        };
        return;
      }
      incoming.value = undefined;
      library.showAll();
      const text = drafts.length === 1 ? t('transfer_imported_one') : t('transfer_imported', drafts.length);
      desk.done.value = { text, undo: () => void desk.takeBack(drafts) };
    },

    letGo: () => (incoming.value = undefined),

    saveTable: (drafts) => saveCsv(draftCsv(drafts, platforms), `ferry-${today()}`),

    saveTemplate() {
      const blank = newDraft(
        '',
        0,
        Object.fromEntries(platforms.map(({ id, lang }) => [id, { on: true, lang }])),
      );
      const example: Draft = {
        ...blank,
        sheet: {
          en: {
            title: 'The first ferry',
            body: 'Six in the morning.\nWorth getting up for.',
            tags: ['ferry', 'morning'],
          },
          zh: { title: '第一班渡船', body: '清晨六点。\n起得值。', tags: ['渡船', '早起'] },
        },
        labels: [t('transfer_example_label')],
      };
      saveCsv(draftCsv([example], platforms), t('transfer_template_file'));
    },

    async saveBundle() {
      const draft = desk.editor.peek()?.draft.peek();
      if (!draft || packing.peek()) return;
      const stop = new AbortController();
      const show = (share: number): void => {
        packing.value = { draftId: draft.id, share, cancel: () => stop.abort() };
      };
      packProblem.value = undefined;
      show(0);
      try {
        const bundle = await packDraft(draft, show, stop.signal);
        saveFile(
          bundle,
          `${plainName(nameOf(draft, uiLang()) ?? t('studio_untitled')).slice(0, 60)}.ferry.zip`,
        );
      } catch (thrown) {
        if (!stop.signal.aborted) packProblem.value = problemOf(thrown);
      } finally {
        packing.value = undefined;
      }
    },

    packProblemRead: () => (packProblem.value = undefined),
  };
}

/** @throws ProblemError `csv_…` when it is no table of drafts */
async function readTable(file: File): Promise<CsvReading> {
  if (file.size > csvLimits.bytes) throw new ProblemError({ code: 'csv_too_big', with: ['5'], again: false });
  const found = csvTextOf(new Uint8Array(await file.arrayBuffer()));
  if ('problem' in found) throw new ProblemError(found.problem);
  const reading = readDraftCsv(found.text, platforms, Date.now(), () => crypto.randomUUID());
  if ('problem' in reading) throw new ProblemError(reading.problem);
  return reading;
}

function today(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return stampOf(wallClock(Date.now(), timeZone)).slice(0, 10);
}

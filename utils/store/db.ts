import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Draft, PlatformId } from '@/utils/domain/draft';
import type { DayCount } from '@/utils/domain/day-count';
import type { ReadLang } from '@/utils/domain/language';
import type { LedgerLine } from '@/utils/domain/ledger';
import type { ModelDirection } from '@/utils/domain/route';
import type { Outcome } from '@/utils/domain/outcome';
import type { JournalLine, Run } from '@/utils/domain/run';
import type { SavedWords } from '@/utils/domain/saved-words';
import type { Schedule } from '@/utils/domain/schedule';
import type { Trashed } from '@/utils/domain/trash';
import type { EngineId, EngineState } from '@/utils/domain/translation';

/** A video's bytes. Kept until a later clean-up: deleting a Blob in use breaks a running upload (Firefox, 2026-11). */
export type VideoRow = {
  readonly id: string;
  readonly blob: Blob;
  readonly addedAt: number;
  /** Pictures to choose the cover from, small JPEGs; `at` in seconds. Empty where the browser cannot decode it. */
  readonly frames: readonly { readonly at: number; readonly image: Blob }[];
};

/** A picture a platform may show before the video plays: a frame at its full size, or one of her own. */
export type CoverRow = { readonly id: string; readonly image: Blob; readonly addedAt: number };

/** A finished translation; `key` is the hash of direction and sentence. */
export type TranslationRow = {
  readonly key: string;
  readonly text: string;
  readonly engine: EngineId;
  readonly usedAt: number;
};

/** A translation model on this device, and how its download stands. Bytes of its files are `modelFiles`. */
export type ModelRow = {
  readonly direction: ModelDirection;
  readonly version: string;
  readonly bytes: number;
  readonly state: EngineState;
};
export type ModelFileRow = {
  readonly key: string;
  readonly direction: ModelDirection;
  readonly fileType: string;
  readonly sha256: string;
  readonly bytes: Blob;
};

/** How often the creator used a tag, per platform: the strongest signal for suggesting it. */
export type TagUseRow = {
  readonly platform: PlatformId;
  readonly tag: string;
  readonly count: number;
  readonly usedAt: number;
};

/** What was seen of a run, when: only ever added to. `Run.outcome` is the last. */
export type OutcomeRow = { readonly runId: string; readonly at: number; readonly outcome: Outcome };

/**
 * What an engine was sent in a day (`2026-11-25`) or a month (`2026-11`), in characters, for its cap: it stays when the
 * ledger is wiped. `fullAt` is the cap that turned a request away.
 */
export type SpentRow = {
  readonly engine: EngineId;
  readonly period: string;
  readonly characters: number;
  readonly fullAt?: number;
};

/** Secrets live here and nowhere else: content scripts cannot open this database. */
export type SecretRow = { readonly name: string; readonly value: string };

/** What language a text is in by her word; none: it is left alone. `key` is the hash of the text; a message's words are not kept. */
export type LanguageFixRow = {
  readonly key: string;
  readonly text?: string;
  readonly platform?: PlatformId;
  readonly lang?: ReadLang;
  readonly at: number;
};

export type FerryDatabase = Dexie & {
  drafts: EntityTable<Draft, 'id'>;
  trash: EntityTable<Trashed, 'id'>;
  videos: EntityTable<VideoRow, 'id'>;
  covers: EntityTable<CoverRow, 'id'>;
  runs: EntityTable<Run, 'id'>;
  journal: EntityTable<JournalLine & { readonly seq: number }, 'seq'>;
  outcomes: EntityTable<OutcomeRow & { readonly seq: number }, 'seq'>;
  schedules: EntityTable<Schedule, 'id'>;
  translations: EntityTable<TranslationRow, 'key'>;
  models: EntityTable<ModelRow, 'direction'>;
  modelFiles: EntityTable<ModelFileRow, 'key'>;
  tagUses: Table<TagUseRow, [PlatformId, string]>;
  secrets: EntityTable<SecretRow, 'name'>;
  dayCounts: EntityTable<DayCount, 'day'>;
  savedWords: EntityTable<SavedWords, 'id'>;
  languageFixes: EntityTable<LanguageFixRow, 'key'>;
  ledger: EntityTable<LedgerLine & { readonly seq: number }, 'seq'>;
  spent: Table<SpentRow, [EngineId, string]>;
};

/** The one database. A new version is a new `version(n)` below the last; earlier ones stay. */
export const db = new Dexie('ferry') as FerryDatabase;
db.version(1).stores({
  drafts: 'id, updatedAt',
  videos: 'id',
  runs: 'id, draftId, tabId, startedAt',
  journal: '++seq, runId',
  outcomes: '++seq, runId',
  schedules: 'id, draftId, at, state',
  translations: 'key, usedAt',
  models: 'direction',
  modelFiles: 'key, direction',
  tagUses: '[platform+tag], platform',
  secrets: 'name',
});
db.version(2).stores({
  ledger: '++seq, at',
  spent: '[engine+period]',
});
db.version(3).stores({
  dayCounts: 'day',
  languageFixes: 'key, at',
});
db.version(4).stores({
  covers: 'id',
});
db.version(5).stores({
  savedWords: 'id, kind',
});
db.version(6).stores({
  trash: 'id, at',
});

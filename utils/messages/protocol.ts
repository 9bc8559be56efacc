import { z } from 'zod';
import type { TagSuggestion } from '@/utils/domain/hashtag';
import type { Trouble } from '@/utils/domain/health';
import { isDirection, langs, readLangs, type Direction } from '@/utils/domain/language';
import type { Outcome } from '@/utils/domain/outcome';
import type { Problem } from '@/utils/domain/problem';
import { fieldNames } from '@/utils/domain/receipt';
import { isModelDirection, type ModelDirection } from '@/utils/domain/route';
import { steps } from '@/utils/domain/run';
import {
  engineIds,
  remoteEngines,
  type Answer,
  type EngineId,
  type EngineState,
} from '@/utils/domain/translation';
import type { Variant } from '@/utils/domain/variant';
import type { LabelGroup } from '@/utils/platforms/labels';
import { fieldProof, tagList } from './shapes';

/*
 * Every message, in one map: what comes in is parsed here, at the border; what goes out is a type.
 * Only types are imported from this file outside the background and the offscreen page, so zod stays out of content scripts.
 */

const lang = z.enum(readLangs);
const direction = z.custom<Direction>(isDirection);
const model = z.custom<ModelDirection>(isModelDirection);
const id = z.string().min(1).max(64);
const text = z.string().max(20_000);
const sentence = z.string().max(5_000);

/** Content scripts and Ferry's own pages → background. `from` says who may ask. */
export const toBackground = {
  /** Translate what is on a page. In order. */
  translate: {
    from: 'any',
    in: z.object({
      texts: z.array(text).max(64),
      to: lang,
      /** What she reads besides: left as it is. */
      reads: z.array(lang).max(readLangs.length).optional(),
      /** She said what the texts are in; without it their language is told first. */
      from: lang.optional(),
      /** The page's own language, as it says. */
      page: z.string().max(35).optional(),
      /** She pressed retry: ask again, whatever is remembered. */
      fresh: z.boolean().optional(),
      /** She chose who says it: nobody else is asked. */
      engine: z.enum(engineIds).optional(),
      /** These are messages. It can only keep them nearer; what the browser says of the page counts besides. */
      private: z.boolean().optional(),
    }),
  },
  /** Her word on a text: the language it really is in, or to leave it alone; `told` takes it back. */
  fixLanguage: {
    from: 'page',
    in: z.object({ text, as: z.union([z.enum(readLangs), z.literal(['alone', 'told'])]) }),
  },
  /** What a site's buttons say, in her language: from a list that came with Ferry. */
  labels: { from: 'page', in: z.object({ platform: id, lang }) },
  /** The run this tab was opened for; undefined in a tab the person opened herself. */
  runMine: { from: 'page', in: z.object({}) },
  /** The run's video; `as: 'blob-url'` where a File does not come through (Chrome before 148). */
  runFile: { from: 'page', in: z.object({ runId: id, as: z.enum(['file', 'blob-url']) }) },
  /** The run's cover picture. */
  runCover: { from: 'page', in: z.object({ runId: id }) },
  /** Who the page is logged in as, before anything of it is touched; she has agreed where it was not as expected. */
  runAccount: { from: 'page', in: z.object({ runId: id, account: z.string().min(1).max(100) }) },
  runJournal: {
    from: 'page',
    in: z.object({ runId: id, step: z.enum(steps), kind: z.enum(['intent', 'result']) }),
  },
  runReceipt: {
    from: 'page',
    in: z.object({ runId: id, fields: z.array(fieldProof).max(fieldNames.length) }),
  },
  /** The run stopped before the form was complete. */
  runFailed: { from: 'page', in: z.object({ runId: id, code: z.string().max(64) }) },
  /** The page left for the success page (neither), or the post was seen: in a list of hers, or itself (url). Answers whether it is this run's. */
  runSighting: {
    from: 'page',
    in: z.object({ runId: id, url: z.url().max(2_000).optional(), listed: z.literal(true).optional() }),
  },
  /** What a page showed of a surface: the rung a probe was found by, or none although it is there. Answers what to tell her. */
  health: {
    from: 'page',
    in: z.object({ surface: id, probe: id, rung: z.number().int().min(0).max(16).optional() }),
  },
  /** She closed what was told: not again on this platform in this version of Ferry. */
  healthRead: { from: 'page', in: z.object({}) },
  suggestTags: {
    from: 'any',
    in: z.object({ platform: id, caption: text, have: tagList, limit: z.number().int().min(1).max(30) }),
  },
  /** Tags as the other shore says them. */
  bridgeTags: { from: 'own', in: z.object({ tags: tagList, to: z.enum(langs) }) },
  /**
   * Open the platform's upload page and fill the draft's variant; a form that is still open is shown instead.
   * Answers the run's id. Refused with `fill_again` when the draft may already be there: ask her, then send `again`.
   */
  fill: {
    from: 'own',
    in: z.object({
      draftId: id,
      platform: id,
      scheduleAt: z.number().optional(),
      again: z.boolean().optional(),
    }),
  },
  /** The schedule rows changed: set the one alarm again. */
  planChanged: { from: 'own', in: z.object({}) },
  /** Open a room of Ferry's own: the page cannot. */
  openRoom: { from: 'any', in: z.object({ room: z.enum(['settings', 'plan']) }) },
  engineStates: { from: 'any', in: z.object({ direction }) },
  /** Have one engine say one word, afresh. */
  tryEngine: { from: 'own', in: z.object({ engine: z.enum(remoteEngines) }) },
  /** Every model the direction still lacks. */
  modelDownload: { from: 'own', in: z.object({ direction }) },
  modelCancel: { from: 'own', in: z.object({ direction }) },
  modelRemove: { from: 'own', in: z.object({ model }) },
} as const satisfies Record<string, { from: 'any' | 'page' | 'own'; in: z.ZodType }>;

/** Background → offscreen page (Chrome), where Workers may live. Only Ferry itself may send these. */
export const toOffscreen = {
  bergamotTranslate: {
    from: 'own',
    in: z.object({ model, texts: z.array(sentence).max(512) }),
  },
  bergamotDownload: { from: 'own', in: z.object({ model }) },
  /** End a model's download and Worker. */
  bergamotStop: { from: 'own', in: z.object({ model }) },
  builtinTranslate: {
    from: 'own',
    in: z.object({ direction, texts: z.array(sentence).max(512) }),
  },
  /** Older Chrome: a blob: address the content script may fetch. */
  blobUrl: { from: 'own', in: z.object({ videoId: id }) },
} as const satisfies Record<string, { from: 'own'; in: z.ZodType }>;

/** A picture, small enough to be said in a message. */
export type Picture = { readonly name: string; readonly type: string; readonly base64: string };

export type FilledFile =
  { readonly file: File } | { readonly blobUrl: string; readonly name: string; readonly type: string };

/** What an upload page gets to fill. */
export type RunTicket = {
  readonly runId: string;
  readonly platform: string;
  readonly variant: Variant;
  readonly file: { readonly name: string; readonly size: number };
  /** The picture to give as cover, by its name. */
  readonly cover: string | undefined;
  /** Who it should be posted as; undefined where nothing was posted before. */
  readonly account: string | undefined;
  readonly scheduleAt: number | undefined;
  /** Something was touched before: ask before filling again. */
  readonly again: boolean;
  /** She pressed the platform's publish control in this run. */
  readonly pressed: boolean;
  readonly outcome: Outcome | undefined;
};

export type EngineRow = { readonly engine: EngineId; readonly state: EngineState };

/** What each message answers. */
export type Answers = {
  translate: readonly Answer[];
  fixLanguage: undefined;
  labels: readonly LabelGroup[];
  runMine: RunTicket | undefined;
  runFile: FilledFile;
  runCover: Picture;
  runAccount: undefined;
  runJournal: undefined;
  runReceipt: undefined;
  runFailed: undefined;
  runSighting: boolean;
  health: Trouble | undefined;
  healthRead: undefined;
  suggestTags: readonly TagSuggestion[];
  bridgeTags: readonly string[];
  fill: string;
  planChanged: undefined;
  openRoom: undefined;
  engineStates: readonly EngineRow[];
  tryEngine: string;
  modelDownload: undefined;
  modelCancel: undefined;
  modelRemove: undefined;
  bergamotTranslate: readonly string[];
  bergamotDownload: undefined;
  bergamotStop: undefined;
  builtinTranslate: readonly string[];
  blobUrl: string;
};

export type Messages = typeof toBackground & typeof toOffscreen;
export type MessageName = keyof Messages;
export type Input<N extends MessageName> = z.infer<Messages[N]['in']>;

/** On the wire. */
export type Envelope = { readonly ferry: MessageName; readonly input: unknown };
export type Reply<N extends MessageName> = { readonly ok: Answers[N] } | { readonly problem: Problem };

import { coverIdOf, type Draft } from '@/utils/domain/draft';
import { ProblemError } from '@/utils/domain/problem';
import { isProven, type Receipt } from '@/utils/domain/receipt';
import { isPressed, isTouched, outcomeAfterLoss, type Run } from '@/utils/domain/run';
import { slotId } from '@/utils/domain/schedule';
import { variantOf } from '@/utils/domain/variant';
import { askOffscreen } from '@/entrypoints/engines/ask-offscreen';
import { cutPicture } from '@/utils/media/picture';
import type { FilledFile, RunTicket } from '@/utils/messages/protocol';
import type { Handlers, Sender } from '@/utils/messages/server';
import { findPlatform, placeOf } from '@/utils/platforms/index';
import { mayHoldForm } from '@/utils/platforms/posting';
import { findCover } from '@/utils/store/covers';
import type { CoverRow } from '@/utils/store/db';
import { findDraft, keepDraft } from '@/utils/store/drafts';
import {
  findRun,
  findRunOfTab,
  isOfAnotherRun,
  journalOf,
  keepAccount,
  keepReceipt,
  listRunsOn,
  noteStep,
  settleRun,
} from '@/utils/store/runs';
import { listSignatures } from '@/utils/store/saved-words';
import { finishSchedule } from '@/utils/store/schedules';
import { countTagUses } from '@/utils/store/tag-uses';
import { findVideo } from '@/utils/store/videos';
import { accountOf, whenOpened } from './fill';

type RunMessage =
  | 'runMine'
  | 'runFile'
  | 'runCover'
  | 'runAccount'
  | 'runJournal'
  | 'runReceipt'
  | 'runFailed'
  | 'runSighting';

/** Sites go by a file's ending; letters of the Latin alphabet arrive everywhere (OpenCLI on Instagram, 2026-08). */
const COVER = 'cover.jpg';

/** What an upload page may ask and say. A tab only ever reaches the run it was opened for. */
export const runs: Handlers<RunMessage> = {
  async runMine(_, { tabId, url }) {
    await whenOpened();
    const run = tabId === undefined ? undefined : await findRunOfTab(tabId);
    if (!run || !url || !isOn(run, url)) return undefined;
    return ticketOf(run, url);
  },

  async runFile({ runId, as }, sender) {
    const { video } = await expectDraft(await expectRun(runId, sender));
    const row = video && (await findVideo(video.id));
    if (!row) throw new ProblemError({ code: 'fill_video_gone', again: false });
    if (as === 'blob-url') {
      const { name, type } = video;
      return { blobUrl: await askOffscreen('blobUrl', { videoId: video.id }), name, type };
    }
    return { file: new File([row.blob], video.name, { type: video.type }) } satisfies FilledFile;
  },

  async runCover({ runId }, sender) {
    const run = await expectRun(runId, sender);
    const draft = await expectDraft(run);
    const cover = await coverOf(draft);
    if (!cover) throw new ProblemError({ code: 'fill_no_cover', again: false });
    const shape = findPlatform(run.platform)?.limits.cover?.[0];
    const picture = await cutPicture(cover.image, shape, draft.coverAim);
    const bytes = new Uint8Array(await picture.arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return { name: COVER, type: picture.type, base64 };
  },

  async runAccount({ runId, account }, sender) {
    const run = await expectRun(runId, sender);
    await keepAccount(runId, account);
    const draft = await expectDraft(run);
    const destination = draft.destinations[run.platform];
    if (!destination || destination.account === account) return undefined;
    const destinations = { ...draft.destinations, [run.platform]: { ...destination, account } };
    await keepDraft(draft, { ...draft, destinations }, Date.now());
    return undefined;
  },

  async runJournal({ runId, step, kind }, sender) {
    await expectRun(runId, sender);
    await noteStep({ runId, step, kind, at: Date.now() });
    return undefined;
  },

  async runReceipt({ runId, fields }, sender) {
    const run = await expectRun(runId, sender);
    const receipt: Receipt = { at: Date.now(), fields };
    await keepReceipt(runId, receipt, { kind: isProven(receipt) ? 'waiting-for-you' : 'filled' });
    await countTagUses(run.platform, provenTags(receipt), receipt.at);
    return undefined;
  },

  async runFailed({ runId, code }, sender) {
    await expectRun(runId, sender);
    await settleRun(runId, { kind: 'failed', code }, Date.now());
    return undefined;
  },

  async runSighting({ runId, url, listed }, sender) {
    const run = await expectRun(runId, sender);
    // Another post may have the same words: one that was another run's is not this one's.
    if (url !== undefined && (!isPostOf(run, url) || (await isOfAnotherRun(url, runId)))) return false;
    const submitted = { kind: 'submitted', ...(listed && { listed }) } as const;
    await settleRun(runId, url === undefined ? submitted : { kind: 'live', url }, Date.now());
    await finishSchedule(slotId(run.draftId, run.platform));
    return true;
  },
};

async function ticketOf(run: Run, url: string): Promise<RunTicket> {
  const draft = await expectDraft(run);
  const platform = findPlatform(run.platform);
  if (!platform || !draft.video) throw new ProblemError({ code: 'fill_draft_gone', again: false });
  const [journal, cover] = await Promise.all([journalOf(run.id), coverOf(draft)]);
  const again = isTouched(journal);
  // A form asks anew: the one filled before is gone.
  if (again && run.outcome?.kind !== 'failed' && mayHoldForm(platform, url))
    await settleRun(run.id, outcomeAfterLoss(journal), Date.now());
  return {
    runId: run.id,
    platform: run.platform,
    variant: variantOf(draft, run.platform, platform.limits, await listSignatures()),
    file: { name: draft.video.name, size: draft.video.size },
    cover: cover && COVER,
    account: draft.destinations[run.platform]?.account ?? accountOf(await listRunsOn(run.platform)),
    scheduleAt: run.scheduleAt,
    again,
    pressed: isPressed(journal),
    outcome: run.outcome,
  };
}

/** @throws ProblemError `refused` when the run is not the asking tab's. */
async function expectRun(runId: string, { tabId, url }: Sender): Promise<Run> {
  const run = await findRun(runId);
  if (!run || tabId === undefined || run.tabId !== tabId || !url || !isOn(run, url))
    throw new ProblemError({ code: 'refused', again: false });
  return run;
}

async function coverOf(draft: Draft): Promise<CoverRow | undefined> {
  const id = coverIdOf(draft);
  return id === undefined ? undefined : findCover(id);
}

async function expectDraft(run: Run): Promise<Draft> {
  const draft = await findDraft(run.draftId);
  if (!draft) throw new ProblemError({ code: 'fill_draft_gone', again: false });
  return draft;
}

/** Whether the asking page stands on the run's platform at all. */
function isOn(run: Run, url: string): boolean {
  return findPlatform(run.platform)?.matches.some((match) => url.startsWith(match.slice(0, -1))) ?? false;
}

/** Whether `url` is a post's page of the run's platform. A page may claim any address. */
function isPostOf(run: Run, url: string): boolean {
  const place = placeOf(url);
  return place?.platform.id === run.platform;
}

function provenTags({ fields }: Receipt): readonly string[] {
  const tags = fields.find(({ field }) => field === 'tags');
  return tags?.state === 'in-the-form' ? tags.wanted.split(' ').map((tag) => tag.slice(1)) : [];
}

import browser from 'webextension-polyfill';
import { isPosted } from '@/utils/domain/outcome';
import type { Draft } from '@/utils/domain/draft';
import { twinOf, type Print } from '@/utils/domain/print';
import { ProblemError } from '@/utils/domain/problem';
import type { Run } from '@/utils/domain/run';
import { variantOf } from '@/utils/domain/variant';
import { textLocale, uiLang } from '@/utils/i18n';
import { printOf } from '@/utils/media/print';
import type { Handlers } from '@/utils/messages/server';
import { findPlatform } from '@/utils/platforms/index';
import { uploadSurface } from '@/utils/platforms/posting';
import type { Platform } from '@/utils/platforms/platform';
import { findDraft } from '@/utils/store/drafts';
import { beginRun, bindRun, listRuns, listRunsOn, loseRun, settleRun } from '@/utils/store/runs';
import { findVideo } from '@/utils/store/videos';

let opening: Promise<unknown> = Promise.resolve();

/** Until the tab that is being opened is known to be its run's: its page may ask before the browser has told us. */
export async function whenOpened(): Promise<void> {
  await opening;
}

/**
 * Begins a run: its row first, then the platform's upload page in a tab in front (behind, upload pages stall).
 * A form of this draft that is still open is shown instead of filling a second one.
 */
export const fill: Handlers<'fill'>['fill'] = async ({ draftId, platform, scheduleAt, again }) => {
  const known = findPlatform(platform);
  const surface = known && uploadSurface(known);
  const draft = await findDraft(draftId);
  if (!surface || !draft) throw new ProblemError({ code: 'fill_draft_gone', again: false });
  if (!draft.video) throw new ProblemError({ code: 'fill_no_video', again: false });
  const name = known.name[uiLang()];
  const origins = [surface.url, ...surface.matches].map((url) => `${new URL(url).origin}/*`);
  if (!(await browser.permissions.contains({ origins: [...new Set(origins)] })))
    throw new ProblemError({ code: 'fill_host_withheld', with: [name], again: true });

  const earlier = await listRuns(draftId, platform);
  for (const run of earlier) if (!isPosted(run.outcome) && (await showTab(run))) return run.id;
  if (!again && earlier.some(({ outcome }) => isPosted(outcome) || outcome?.kind === 'unknown'))
    throw new ProblemError({ code: 'fill_again', with: [name], again: false });
  const print = await printFor(draft, known);
  const others = await listRunsOn(platform);
  const account = draft.destinations[platform]?.account ?? accountOf(others);
  const twin = again ? undefined : twinOf(print, account, others, Date.now());
  if (twin) {
    const day = new Intl.DateTimeFormat(textLocale(), { dateStyle: 'long' }).format(twin.startedAt);
    throw new ProblemError({ code: 'fill_twice', with: [name, day], again: false });
  }

  const run: Run = {
    id: crypto.randomUUID(),
    draftId,
    platform,
    startedAt: Date.now(),
    tabId: undefined,
    scheduleAt,
    print,
    receipt: undefined,
    outcome: undefined,
  };
  await beginRun(run);
  const opened = openTab(run, surface.url);
  opening = opened.catch(() => undefined);
  await opened;
  return run.id;
};

async function printFor(draft: Draft, platform: Platform): Promise<Print> {
  const row = draft.video && (await findVideo(draft.video.id));
  if (!row) throw new ProblemError({ code: 'fill_video_gone', again: false });
  const { title, body, tags } = variantOf(draft, platform.id, platform.limits);
  return printOf(row.blob, [title?.kept ?? '', body.kept, ...tags].join(' '));
}

/** Who was last posted as. */
export function accountOf(runs: readonly Run[]): string | undefined {
  return runs.findLast(({ account }) => account !== undefined)?.account;
}

async function openTab({ id }: Run, url: string): Promise<void> {
  try {
    const tab = await browser.tabs.create({ url, active: true });
    await bindRun(id, tab.id ?? browser.tabs.TAB_ID_NONE, Date.now());
  } catch (cause) {
    await settleRun(id, { kind: 'failed', code: 'fill_tab_refused' }, Date.now());
    throw new ProblemError({ code: 'fill_tab_refused', again: true }, { cause });
  }
}

/** Brings a run's tab to the front; false when there is none any more. */
async function showTab({ id, tabId }: Run): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    await loseRun(id, Date.now());
    return false;
  }
}

import { liveQuery } from 'dexie';
import type { PlatformId } from '@/utils/domain/draft';
import { mayFollow, type Outcome } from '@/utils/domain/outcome';
import type { Receipt } from '@/utils/domain/receipt';
import { outcomeAfterLoss, type JournalLine, type Run } from '@/utils/domain/run';
import { db } from './db';

/** Begins a run: the row, and the intent to open its page, before any page is opened. */
export async function beginRun(run: Run): Promise<void> {
  await db.transaction('rw', db.runs, db.journal, async () => {
    await db.runs.add(run);
    await db.journal.add({ runId: run.id, step: 'open', kind: 'intent', at: run.startedAt });
  });
}

/** A run that is over: what she did by hand. */
export async function addSettledRun(run: Run & { readonly outcome: Outcome }): Promise<void> {
  await db.transaction('rw', db.runs, db.outcomes, async () => {
    await db.runs.add(run);
    await db.outcomes.add({ runId: run.id, at: run.startedAt, outcome: run.outcome });
  });
}

/** Takes back what she recorded by mistake. */
export async function dropRun(id: string): Promise<void> {
  await db.transaction('rw', db.runs, db.outcomes, async () => {
    await db.runs.delete(id);
    await db.outcomes.where({ runId: id }).delete();
  });
}

/** The run's page stands in this tab. */
export async function bindRun(id: string, tabId: number, at: number): Promise<void> {
  await db.transaction('rw', db.runs, db.journal, async () => {
    await db.runs.update(id, { tabId });
    await db.journal.add({ runId: id, step: 'open', kind: 'result', at });
  });
}

export function findRun(id: string): Promise<Run | undefined> {
  return db.runs.get(id);
}

/** The run a tab was opened for. */
export function findRunOfTab(tabId: number): Promise<Run | undefined> {
  return db.runs.where({ tabId }).last();
}

/** Every run of a draft on one platform, oldest first. */
export async function listRuns(draftId: string, platform: PlatformId): Promise<readonly Run[]> {
  const runs = await db.runs.where({ draftId }).sortBy('startedAt');
  return runs.filter((run) => run.platform === platform);
}

/** Every run on one platform, of any draft, oldest first. */
export async function listRunsOn(platform: PlatformId): Promise<readonly Run[]> {
  return db.runs
    .orderBy('startedAt')
    .filter((run) => run.platform === platform)
    .toArray();
}

/** Keeps who the run's page is logged in as. */
export async function keepAccount(id: string, account: string): Promise<void> {
  await db.runs.update(id, { account });
}

/** Whether a run that is not `id` ended in the post at this address. */
export async function isOfAnotherRun(url: string, id: string): Promise<boolean> {
  const atUrl = (run: Run): boolean =>
    run.id !== id && run.outcome?.kind === 'live' && run.outcome.url === url;
  return (await db.runs.filter(atUrl).count()) > 0;
}

/** Runs nobody has let go of: bound to a tab, or begun and never bound. */
export function listOpenRuns(): Promise<readonly Run[]> {
  return db.runs.filter((run) => run.tabId !== undefined || run.outcome === undefined).toArray();
}

export async function noteStep(line: JournalLine): Promise<void> {
  await db.journal.add(line);
}

export function journalOf(runId: string): Promise<readonly JournalLine[]> {
  return db.journal.where({ runId }).sortBy('seq');
}

/** Keeps what the form was proven to hold, and what follows from it. */
export async function keepReceipt(id: string, receipt: Receipt, outcome: Outcome): Promise<void> {
  await db.transaction('rw', db.runs, db.outcomes, async () => {
    await db.runs.update(id, { receipt });
    await settleRun(id, outcome, receipt.at);
  });
}

/** Records what was seen of a run. Answers whether it was news: what was seen before is never unsaid. */
export function settleRun(id: string, outcome: Outcome, at: number): Promise<boolean> {
  return db.transaction('rw', db.runs, db.outcomes, async () => {
    const run = await db.runs.get(id);
    if (!run || !mayFollow(run.outcome, outcome)) return false;
    await db.outcomes.add({ runId: id, at, outcome });
    await db.runs.update(id, { outcome });
    return true;
  });
}

/** The run's page is gone. Unless the post was seen, the journal alone says what is known now. */
export async function loseRun(id: string, at: number): Promise<void> {
  await db.transaction('rw', db.runs, db.journal, db.outcomes, async () => {
    const run = await db.runs.get(id);
    if (run?.outcome?.kind !== 'failed') await settleRun(id, outcomeAfterLoss(await journalOf(id)), at);
    await db.runs.update(id, { tabId: undefined });
  });
}

/** Calls back with every run, newest first, now and on every change in any context, until the signal aborts. */
export function watchRuns(onRows: (rows: readonly Run[]) => void, signal: AbortSignal): void {
  const newestFirst = (): Promise<readonly Run[]> => db.runs.orderBy('startedAt').reverse().toArray();
  const subscription = liveQuery(newestFirst).subscribe(onRows);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

import browser from 'webextension-polyfill';
import { findRunOfTab, listOpenRuns, loseRun } from '@/utils/store/runs';

/** The person closed a tab: the form in it is gone. Nothing is filled again by itself. */
export async function loseRunOfTab(tabId: number): Promise<void> {
  const run = await findRunOfTab(tabId);
  if (run) await loseRun(run.id, Date.now());
}

/** The browser was started or Ferry was updated: no page from before speaks to us any more. */
export async function loseEveryRun(): Promise<void> {
  for (const run of await listOpenRuns()) await loseRun(run.id, Date.now());
}

/** A fresh background: runs an earlier one began and never saw a tab for, or whose tab went unnoticed. */
export async function loseRunsWithoutTab(): Promise<void> {
  const freshSince = Date.now();
  for (const run of await listOpenRuns()) {
    if (run.startedAt >= freshSince) continue;
    if (run.tabId === undefined || !(await isOpen(run.tabId))) await loseRun(run.id, Date.now());
  }
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}

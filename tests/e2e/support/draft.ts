import type { CaptionSide, Draft } from '@/utils/domain/draft';
import type { Outcome } from '@/utils/domain/outcome';
import type { Run } from '@/utils/domain/run';
import type { Ferry } from './ferry';
import type { Tab } from './tab';
import { until } from './until';
import type { Clip } from './videos';

type Words = { readonly zh: CaptionSide; readonly en: CaptionSide };

/** Puts a draft with its video into Ferry's own storage, as Studio leaves it there. */
export async function keepDraft(ferry: Ferry, video: Clip, words: Words): Promise<string> {
  const draft: Draft = {
    id: 'draft-1',
    createdAt: 1,
    updatedAt: 1,
    video: { id: 'video-1', name: video.name, type: 'video/mp4', size: video.size, facts: undefined },
    coverAt: undefined,
    sheet: words,
    destinations: { rednote: { on: true, lang: 'zh' }, tiktok: { on: true, lang: 'en' } },
  };
  const tab = await ferry.page('manifest.json');
  await tab.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
  });
  await tab.setFile('input', video.path);
  await tab.waitFor(async () => (await indexedDB.databases()).some(({ name }) => name === 'ferry'), {
    why: 'Ferry has its database',
  });
  await tab.evaluate(async (row) => {
    const [file] = document.querySelector('input')?.files ?? [];
    if (!file) throw new Error('no file was chosen');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('ferry');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error('the database did not open'));
    });
    const work = db.transaction(['drafts', 'videos'], 'readwrite');
    work.objectStore('drafts').put(row);
    work.objectStore('videos').put({ id: 'video-1', blob: file, addedAt: 1 });
    await new Promise((done) => (work.oncomplete = done));
    db.close();
  }, draft);
  await tab.close();
  return draft.id;
}

export type Ask = {
  readonly platform: 'rednote' | 'tiktok';
  readonly scheduleAt?: number;
  readonly again?: boolean;
};

/** Presses Fill, as Studio's button does; answers the tab Ferry opens, and what it said if it refused. */
export async function askFill(ferry: Ferry, draftId: string, ask: Ask): Promise<string> {
  return ferry.inside(
    async (input) => {
      type Reply = { ok?: string; problem?: { code: string } };
      type Api = { runtime: { sendMessage(message: unknown): Promise<Reply> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { ok, problem } = await (browser ?? chrome).runtime.sendMessage({ ferry: 'fill', input });
      return ok ?? problem?.code ?? 'no answer';
    },
    { draftId, ...ask },
  );
}

const hosts = { rednote: 'creator.xiaohongshu.com', tiktok: 'www.tiktok.com' } as const;

export async function fill(ferry: Ferry, draftId: string, ask: Ask): Promise<Tab> {
  await askFill(ferry, draftId, ask);
  return ferry.waitForTab(hosts[ask.platform]);
}

/** The runs in Ferry's storage, oldest first. */
export async function runsOf(ferry: Ferry): Promise<readonly Run[]> {
  const runs = await ferry.inside(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('ferry');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error('the database did not open'));
    });
    const rows = await new Promise<unknown>((done) => {
      const request = db.transaction('runs').objectStore('runs').getAll();
      request.onsuccess = () => done(request.result as unknown);
    });
    db.close();
    return rows as Run[];
  });
  return [...runs].sort((a, b) => a.startedAt - b.startedAt);
}

/** Waits until the last run has come to `kind`. */
export function untilOutcome(ferry: Ferry, kind: Outcome['kind'], deadlineMs = 20_000): Promise<Run> {
  return until(
    `the run is ${kind}`,
    async () => (await runsOf(ferry)).findLast((run) => run.outcome?.kind === kind),
    { deadlineMs },
  );
}

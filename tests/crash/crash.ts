import { isDeepStrictEqual } from 'node:util';
import { hardSheet, keepDraft } from '@/tests/e2e/support/draft';
import type { Ferry } from '@/tests/e2e/support/ferry';
import { askFill, pressPublish, ready } from '@/tests/e2e/support/posting';
import { inDatabase, putRow, rowsOf } from '@/tests/e2e/support/rows';
import { runsOf } from '@/tests/e2e/support/runs';
import { until } from '@/tests/e2e/support/until';
import type { Clip } from '@/tests/e2e/support/videos';
import { wordsIn } from '@/tests/e2e/support/words';
import type { Shore } from '@/tests/sites/server';
import type { Draft } from '@/utils/domain/draft';
import type { Outcome } from '@/utils/domain/outcome';
import type { Run } from '@/utils/domain/run';
import { slotId, type Schedule } from '@/utils/domain/schedule';
import { holdAfter } from './hold';
import { forms, isPosted, rowOf, standings, type Crossing, type Killed, type Point } from './points';

const words = wordsIn('en-US');
const hosts = { rednote: 'creator.xiaohongshu.com', tiktok: 'www.tiktok.com' } as const;
const names = { rednote: 'RedNote', tiktok: 'TikTok' } as const;
const patient = { deadlineMs: 60_000 };
const DAY = 24 * 60 * 60_000;
const STEP = 5 * 60_000;

/** Everything the two forms ask. */
const full = {
  to: forms,
  hasCover: true,
  about: { ai: 'yes', promotion: 'own' },
  choices: {
    rednote: { visibility: 'private', original: 'yes', location: '东山老码头' },
    tiktok: { visibility: 'friends', comments: 'off', duet: 'off', stitch: 'off', location: 'Star Pier' },
  },
} as const;

/** What was left after a kill. Everything but `stands` and `sees` must be as it says when nothing was lost or done twice. */
export type Aftermath = {
  readonly draftKept: boolean;
  readonly videoKept: boolean;
  /** Uploads the sites saw beyond the first of each form, and fills begun anew of what may hold one, nobody having asked. */
  readonly secondFills: number;
  /** Runs called live or submitted though the site has no such post. */
  readonly wrongLive: number;
  /** What may have been posted is asked about before it is filled again, an open form is shown, the rest simply filled. */
  readonly asks: boolean;
  /** Each form stands as it must (`standings` in points.ts). */
  readonly standsRight: boolean;
  readonly stands: string;
  /** What Studio says of each form. */
  readonly sees: string;
};

/** Fills two forms one after the other as she does, kills at `point`, and looks at what is left. */
export async function crashAt(
  ferry: Ferry,
  shore: Shore,
  clip: Clip,
  point: Point,
  who: Killed,
): Promise<Aftermath> {
  const draftId = await keepDraft(ferry, clip, hardSheet, full);
  await planNatively(ferry, draftId);
  const before = await rowsOf<Draft>(ferry, 'drafts');
  if (point.at === 'pressed') shore.trapUploads('success-slow');
  const { store, says } = rowOf(point);
  await ferry.inBackground(holdAfter, { platform: point.platform, store, says });
  const studio = await ferry.page(`studio.html#/drafts/${draftId}`);
  await studio.click({ role: 'button', name: words('studio_fill_all', String(forms.length)) });
  if (isPosted(point)) await pressOnceAllAreFull(ferry, point.platform);
  await until(
    `${point.platform} has written down “${says}”`,
    async () => (await saidOf(ferry, point.platform)).includes(says),
    patient,
  );
  if (who === 'browser') await ferry.crashBrowser();
  else await ferry.restartWorker();

  const wanted = standings(point, who);
  const isRight = async (): Promise<boolean> => {
    const stand = standsOf(await runsOf(ferry));
    return forms.every((form) => wanted[form].includes(stand[form]?.kind));
  };
  const standsRight = await until('every form stands as it must', isRight, patient).catch(() => false);
  const stand = standsOf(await runsOf(ferry));
  const { posts } = shore.state();
  const after = {
    draftKept: sameDraft(before, await rowsOf<Draft>(ferry, 'drafts')),
    videoKept: (await sha256OfVideo(ferry)) === clip.sha256,
    wrongLive: forms.filter((form) => {
      const outcome = stand[form];
      const post = posts.find(({ site }) => site === form);
      return outcome?.kind === 'live'
        ? outcome.url !== post?.permalink
        : outcome?.kind === 'submitted' && !post;
    }).length,
    standsRight,
    stands: forms.map((form) => `${form} ${stand[form]?.kind ?? '–'}`).join(', '),
    sees: await seenInStudio(ferry, draftId),
  };
  const sites = shore.state().uploads.map(({ site }) => site as string);
  const touched = forms.filter((form) => isBegun(stand[form]) || sites.includes(form));
  const unasked = await refill(ferry, draftId, touched);
  return {
    ...after,
    asks: unasked.wrong.length === 0,
    secondFills: sites.length - new Set(sites).size + unasked.begun.length,
  };
}

/** RedNote's own scheduler has a field of its own in the form. */
function planNatively(ferry: Ferry, draftId: string): Promise<void> {
  const slot: Schedule = {
    id: slotId(draftId, 'rednote'),
    draftId,
    platform: 'rednote',
    at: Math.ceil((Date.now() + DAY) / STEP) * STEP,
    zone: 'Asia/Shanghai',
    how: 'native',
    state: 'planned',
  };
  return putRow(ferry, 'schedules', slot);
}

async function pressOnceAllAreFull(ferry: Ferry, platform: Crossing): Promise<void> {
  for (const form of forms) await (await ferry.waitForTab(hosts[form], patient)).waitFor(ready, patient);
  const tab = await ferry.waitForTab(hosts[platform]);
  await tab.bringToFront();
  await pressPublish(tab, platform);
}

/** What stands in a form's journal and among its outcomes. */
async function saidOf(ferry: Ferry, platform: Crossing): Promise<readonly string[]> {
  const rows = await inDatabase(
    ferry,
    async (db) => {
      const stores = ['runs', 'journal', 'outcomes'] as const;
      const work = db.transaction(stores);
      const requests = stores.map((store) => work.objectStore(store).getAll() as IDBRequest<unknown[]>);
      await new Promise((done) => (work.oncomplete = done));
      return requests.map(({ result }) => result);
    },
    undefined,
  );
  const [runs, journal, outcomes] = rows as unknown as [
    Run[],
    { runId: string; step: string; kind: string }[],
    { runId: string; outcome: Outcome }[],
  ];
  const ids = runs.filter((run) => run.platform === platform).map(({ id }) => id);
  const ours = ({ runId }: { runId: string }): boolean => ids.includes(runId);
  return [
    ...journal.filter(ours).map(({ step, kind }) => `${step} ${kind}`),
    ...outcomes.filter(ours).map(({ outcome }) => outcome.kind),
  ];
}

function standsOf(runs: readonly Run[]): Readonly<Partial<Record<Crossing, Outcome>>> {
  return Object.fromEntries(
    forms.map((form) => [form, runs.findLast((run) => run.platform === form)?.outcome]),
  );
}

/** Whether a form may hold something of hers, or a post may have come of it. */
function isBegun(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && outcome.kind !== 'failed';
}

/**
 * Presses Fill of each form once more, without saying that she looked. Answers which of them began a second fill of what
 * the last run had touched, and which did not do what they must.
 */
async function refill(
  ferry: Ferry,
  draftId: string,
  touched: readonly Crossing[],
): Promise<{ readonly begun: readonly Crossing[]; readonly wrong: readonly Crossing[] }> {
  const begun: Crossing[] = [];
  const wrong: Crossing[] = [];
  for (const platform of forms) {
    const before = await runsOf(ferry);
    const last = before.findLast((run) => run.platform === platform);
    const answer = await askFill(ferry, draftId, { platform });
    const isNew = (await runsOf(ferry)).length > before.length;
    const isOpen = last?.outcome?.kind === 'waiting-for-you' || last?.outcome?.kind === 'filled';
    if (isNew && touched.includes(platform)) begun.push(platform);
    const isRight = touched.includes(platform) ? answer === (isOpen ? last.id : 'fill_again') : isNew;
    if (!isRight) wrong.push(platform);
  }
  return { begun, wrong };
}

async function seenInStudio(ferry: Ferry, draftId: string): Promise<string> {
  const studio = await ferry.page(`studio.html#/drafts/${draftId}`);
  const said = [];
  for (const form of forms) {
    await studio.waitFor(`article.variant[aria-label="${names[form]}"]`);
    const [chip] = await studio.texts(`article.variant[aria-label="${names[form]}"] .variant-head .ui-chip`);
    said.push(`${names[form]} “${chip?.trim() ?? words('studio_standing_idle')}”`);
  }
  await studio.close();
  return said.join(', ');
}

/** The account a form is logged in as is learnt on the way, and when; all else is hers. */
function sameDraft(before: readonly Draft[], after: readonly Draft[]): boolean {
  const learnt = ['account', 'updatedAt'];
  const hers = (rows: readonly Draft[]): unknown =>
    JSON.parse(
      JSON.stringify(rows, (key, value: unknown) => (learnt.includes(key) ? undefined : value)),
    ) as unknown;
  return isDeepStrictEqual(hers(before), hers(after));
}

function sha256OfVideo(ferry: Ferry): Promise<string> {
  return inDatabase(
    ferry,
    async (db) => {
      const row = await new Promise<{ blob: Blob } | undefined>((done) => {
        const request = db.transaction('videos').objectStore('videos').get('video-1');
        request.onsuccess = () => done(request.result as { blob: Blob } | undefined);
      });
      if (!row) return 'gone';
      const digest = await crypto.subtle.digest('SHA-256', await row.blob.arrayBuffer());
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    undefined,
  );
}

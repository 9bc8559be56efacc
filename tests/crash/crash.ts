import { hardSheet, keepDraft } from '@/tests/e2e/support/draft';
import type { Ferry } from '@/tests/e2e/support/ferry';
import { askFill, pressPublish, ready, type Platform } from '@/tests/e2e/support/posting';
import { inDatabase, rowsOf } from '@/tests/e2e/support/rows';
import { journalOf, runsOf } from '@/tests/e2e/support/runs';
import { until } from '@/tests/e2e/support/until';
import type { Clip } from '@/tests/e2e/support/videos';
import { wordsIn } from '@/tests/e2e/support/words';
import type { Shore } from '@/tests/sites/server';
import type { Draft } from '@/utils/domain/draft';
import { crossing, type Killed, type Point } from './points';

const words = wordsIn('en-US');
const hosts: Readonly<Partial<Record<Platform, string>>> = {
  rednote: 'creator.xiaohongshu.com',
  tiktok: 'www.tiktok.com',
};

/** What was left after a kill. Everything but `outcomes` must be as it says when nothing was lost or done twice. */
export type Aftermath = {
  readonly draftKept: boolean;
  readonly videoKept: boolean;
  /** Uploads the sites saw beyond the first of each form. */
  readonly secondFills: number;
  /** Runs called live or submitted though the site has no such post. */
  readonly wrongLive: number;
  /** A run that may have posted lets nothing be filled again unasked. */
  readonly asks: boolean;
  readonly outcomes: string;
};

/** Fills two forms one after the other as she does, kills at `point`, and looks at what is left. */
export async function crashAt(
  ferry: Ferry,
  shore: Shore,
  clip: Clip,
  { platform, step, kind }: Point,
  killed: Killed,
): Promise<Aftermath> {
  const platforms = Object.keys(crossing) as (keyof typeof crossing)[];
  const pressed = step === 'publish-watch' && kind === 'result';
  if (pressed) shore.trapUploads('success-slow');
  const draftId = await keepDraft(ferry, clip, hardSheet, { to: platforms });
  const before = await rowsOf<Draft>(ferry, 'drafts');
  const studio = await ferry.page(`studio.html#/drafts/${draftId}`);
  await studio.click({ role: 'button', name: words('studio_fill_all', String(platforms.length)) });
  if (pressed) {
    const form = await ferry.waitForTab(hosts[platform] ?? '', { deadlineMs: 60_000 });
    await form.waitFor(ready, { deadlineMs: 60_000 });
    await pressPublish(form, platform);
  }
  await until(
    `${platform} has journalled ${step} ${kind}`,
    async () => {
      const ids = (await runsOf(ferry)).filter((run) => run.platform === platform).map(({ id }) => id);
      const lines = await journalOf(ferry);
      return lines.some((line) => ids.includes(line.runId) && line.step === step && line.kind === kind);
    },
    { deadlineMs: 60_000 },
  );
  if (killed === 'browser') await ferry.crashBrowser();
  else await ferry.restartWorker();

  await until(
    'every run has come to something',
    async () => {
      const runs = await runsOf(ferry);
      const all = killed === 'browser' || runs.length === platforms.length;
      return runs.length > 0 && all && runs.every(({ outcome }) => outcome !== undefined);
    },
    { deadlineMs: 60_000 },
  );
  const runs = await runsOf(ferry);
  const { uploads, posts } = shore.state();
  const asks = await Promise.all(
    runs
      .filter(({ outcome }) => outcome?.kind === 'unknown')
      .map(
        async (run) =>
          (await askFill(ferry, draftId, { platform: run.platform as Platform })) === 'fill_again',
      ),
  );
  return {
    draftKept: sameDraft(before, await rowsOf<Draft>(ferry, 'drafts')),
    videoKept: (await sha256OfVideo(ferry)) === clip.sha256,
    secondFills: uploads.length - new Set(uploads.map(({ site }) => site)).size,
    wrongLive: runs.filter(
      (run) =>
        (run.outcome?.kind === 'live' || run.outcome?.kind === 'submitted') &&
        !posts.some(({ site }) => site === run.platform),
    ).length,
    asks: asks.every(Boolean),
    outcomes: runs.map(({ platform: on, outcome }) => `${on} ${outcome?.kind ?? '…'}`).join(', '),
  };
}

/** The account a form is logged in as is learnt on the way; all else is hers. */
function sameDraft(before: readonly Draft[], after: readonly Draft[]): boolean {
  const hers = (rows: readonly Draft[]): string =>
    JSON.stringify(rows.map(({ id, video, sheet, coverAt }) => ({ id, video, sheet, coverAt })));
  return hers(before) === hers(after);
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

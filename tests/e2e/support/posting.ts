import type { JournalLine, Run } from '@/utils/domain/run';
import type { CaptionSide } from '@/utils/domain/draft';
import type { Lang } from '@/utils/domain/language';
import type { Ferry } from './ferry';
import type { Tab } from './tab';
import { until, type Deadline } from './until';
import type { Words } from './words';

/** The main job, as a person does it: a draft written in Studio, a form filled, Publish pressed on the platform. */

export type Shore = 'rednote' | 'tiktok';
export type Sheet = Readonly<Record<Lang, CaptionSide>>;

const pages = {
  rednote: { upload: '/publish/publish', name: { en: 'RedNote', zh: '小红书' } },
  tiktok: { upload: '/tiktokstudio/upload', name: { en: 'TikTok', zh: 'TikTok' } },
} as const;

/** A draft in a fresh Studio: the video chosen and kept, the sheet written. */
export async function writeDraft(
  ferry: Ferry,
  words: Words,
  { video, sheet, keptMs = 20_000 }: { video: string; sheet: Sheet; keptMs?: number },
): Promise<Tab> {
  const studio = await ferry.page('studio.html');
  await studio.click({ role: 'button', name: words('studio_empty_action') });
  await studio.setFile({ css: 'input[type="file"]', name: words('studio_video_pick') }, video);
  await studio.waitFor('.film', { why: 'Studio keeps the video', deadlineMs: keptMs });
  for (const [lang, name] of [
    ['zh', '中文'],
    ['en', 'English'],
  ] as const) {
    const side = `section[aria-label="${name}"]`;
    const { title, body, tags } = sheet[lang];
    await studio.fill({ css: `${side} input`, name: words('studio_title') }, title);
    await studio.fill({ css: `${side} textarea` }, body);
    for (const tag of tags) {
      await studio.fill({ css: `${side} input`, name: words('studio_tags') }, tag);
      await studio.press('Enter');
    }
  }
  await studio.waitFor({ text: words('studio_saved') }, { why: 'the draft is saved' });
  return studio;
}

/** Presses Fill; answers the platform's tab once its form holds everything and the page waits for the person. */
export async function fillForm(
  ferry: Ferry,
  studio: Tab,
  words: Words,
  to: Shore,
  deadline: Deadline = { deadlineMs: 30_000 },
): Promise<Tab> {
  const { upload, name } = pages[to];
  const called = name[words('app_name') === 'Ferry' ? 'en' : 'zh'];
  await studio.click({ role: 'button', name: words('studio_fill_platform', called) });
  const form = await ferry.waitForTab(upload);
  await form.waitFor({ text: words('fill_say_ready', called) }, { why: `${to}’s form is full`, ...deadline });
  return form;
}

/** Presses the platform's own Publish, with the mouse. */
export async function pressPublish(form: Tab, on: Shore): Promise<void> {
  // RedNote's host element takes the mouse at 65 % of its width: the left half saves a draft (XMCP 2026-08-20).
  if (on === 'rednote') await form.click('xhs-publish-btn', { across: 0.65 });
  else await form.click('[data-e2e="post_video_button"]');
}

/** Every run Ferry has on record, oldest first, read on one of its own pages. */
export async function runsOf(own: Tab): Promise<readonly Run[]> {
  return (await rowsOf<Run>(own, 'runs')).sort((a, b) => a.startedAt - b.startedAt);
}

/** The journal of every run, in the order it was written. */
export function journalOf(own: Tab): Promise<JournalLine[]> {
  return rowsOf<JournalLine>(own, 'journal');
}

function rowsOf<T>(own: Tab, store: string): Promise<T[]> {
  return own.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('ferry');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error('no database'));
    });
    const rows = await new Promise<T[]>((done) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => done(request.result as T[]);
    });
    db.close();
    return rows;
  }, store);
}

/** The platform's run, once Ferry has seen the post go. */
export function waitForSighting(own: Tab, on: Shore, deadline: Deadline = {}): Promise<Run> {
  return until(
    `Ferry saw the post on ${on}`,
    async () =>
      (await runsOf(own)).find(
        ({ platform, outcome }) =>
          platform === on && (outcome?.kind === 'submitted' || outcome?.kind === 'live'),
      ),
    deadline,
  );
}

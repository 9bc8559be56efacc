import { keepDraft } from '@/tests/e2e/support/draft';
import { expect, test } from '@/tests/e2e/support/test';
import type { Ferry } from '@/tests/e2e/support/ferry';
import { putRow, rowsOf } from '@/tests/e2e/support/rows';
import { untilOutcome } from '@/tests/e2e/support/runs';
import { until } from '@/tests/e2e/support/until';

type Row = { readonly id: string; readonly state: string };

const words = {
  zh: { title: '', body: '', tags: [] },
  en: { title: '', body: 'see you at the ferry', tags: [] },
};

/** Plans one reminder `ahead` ms from now, as Studio does: the row, then the word to the background. Answers its time. */
async function plan(ferry: Ferry, draftId: string, ahead: number): Promise<number> {
  const at = Date.now() + ahead;
  await putRow(ferry, 'schedules', {
    id: `${draftId}.tiktok`,
    draftId,
    platform: 'tiktok',
    at,
    zone: 'Asia/Shanghai',
    how: 'reminder',
    state: 'planned',
  });
  await ferry.inside(async () => {
    type Api = { runtime: { sendMessage(message: object): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).runtime.sendMessage({ ferry: 'planChanged', input: {} });
  });
  return at;
}

/** The slots' states and the notifications now shown. */
async function seen(ferry: Ferry): Promise<{ rows: readonly Row[]; notices: readonly string[] }> {
  const rows = await rowsOf<Row>(ferry, 'schedules');
  const notices = await ferry.inside(async () => {
    type Api = { notifications: { getAll(): Promise<Record<string, unknown>> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return Object.keys(await (browser ?? chrome).notifications.getAll());
  });
  return { rows, notices };
}

/** Firefox without a screen lists no notification, however made (153 ESR, 2026-11-22); there the row and Studio speak. */
function shows({ name }: Ferry): boolean {
  return name === 'chromium';
}

test('a slot is told of once, though the background stopped in between; her press fills the form', async ({
  ferry,
  shore,
  clip,
}) => {
  test.setTimeout(150_000);
  const draft = await keepDraft(ferry, clip, words);
  await plan(ferry, draft, 35_000);
  await ferry.restartWorker();
  const told = await until(
    'the slot is told of',
    async () => {
      const now = await seen(ferry);
      const told = now.rows[0]?.state === 'reminded' && (now.notices.length > 0 || !shows(ferry));
      return told ? now : undefined;
    },
    { deadlineMs: 100_000 },
  );
  expect(told.notices).toEqual(shows(ferry) ? [`slot:${draft}.tiktok`] : []);
  expect(told.rows.map(({ state }) => state)).toEqual(['reminded']);
  await ferry.inside(async (id) => {
    type Api = { notifications: { clear(id: string): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).notifications.clear(id);
  }, `slot:${draft}.tiktok`);
  await ferry.restartBrowser();
  const studio = await ferry.page('studio.html#/plan');
  await studio.waitFor({ text: 'It is time to post on TikTok.' });
  expect((await seen(ferry)).notices).toEqual([]);
  expect(shore.state().uploads).toEqual([]);

  await studio.click({ role: 'button', name: 'Post now' });
  await ferry.waitForTab('tiktokstudio/upload');
  await untilOutcome(ferry, 'waiting-for-you');
  expect(shore.state().uploads).toMatchObject([{ sha256: clip.sha256 }]);
});

test('a slot that passed while the browser was shut is asked about, and stays unposted', async ({
  ferry,
  clip,
}) => {
  const at = await plan(ferry, await keepDraft(ferry, clip, words), 6_000);
  await ferry.restartBrowser(() => until('the slot has passed', () => Date.now() > at));
  const studio = await ferry.page('studio.html#/plan');
  await studio.waitFor({ text: 'Nothing was posted.' });
  expect((await seen(ferry)).rows.map(({ state }) => state)).toEqual(['missed']);
  expect((await ferry.tabs()).filter((tab) => tab.url().includes('tiktok.com'))).toEqual([]);
  await studio.click({ role: 'button', name: 'Let it go' });
  await studio.waitFor({ text: 'Nothing planned yet' });
  expect((await seen(ferry)).rows).toEqual([]);
});

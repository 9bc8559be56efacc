import { expect, test } from '@/tests/e2e/support/test';
import type { Ferry } from '@/tests/e2e/support/ferry';
import { until } from '@/tests/e2e/support/until';

type Row = { readonly id: string; readonly state: string };

/** Plans one reminder `ahead` ms from now, as Studio does: the row, then the word to the background. */
async function plan(ferry: Ferry, ahead: number): Promise<void> {
  const studio = await ferry.page('studio.html#/plan');
  await studio.waitFor('main');
  await studio.evaluate(async (late) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('ferry');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error('no database'));
    });
    const work = database.transaction('schedules', 'readwrite');
    work.objectStore('schedules').put({
      id: 'd.tiktok',
      draftId: 'd',
      platform: 'tiktok',
      at: Date.now() + late,
      zone: 'Asia/Shanghai',
      how: 'reminder',
      state: 'planned',
    });
    await new Promise((done) => (work.oncomplete = done));
    database.close();
    type Api = { runtime: { sendMessage(message: object): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).runtime.sendMessage({ ferry: 'planChanged', input: {} });
  }, ahead);
  await studio.close();
}

/** The slots' states and the notifications now shown. */
function seen(ferry: Ferry): Promise<{ rows: readonly Row[]; notices: readonly string[] }> {
  return ferry.inside(async () => {
    type Api = { notifications: { getAll(): Promise<Record<string, unknown>> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('ferry');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error('no database'));
    });
    const rows = await new Promise<Row[]>((done) => {
      const request = database.transaction('schedules').objectStore('schedules').getAll();
      request.onsuccess = () => done(request.result as Row[]);
    });
    database.close();
    return { rows, notices: Object.keys(await (browser ?? chrome).notifications.getAll()) };
  });
}

/** Firefox without a screen lists no notification, however made (153 ESR, 2026-11-22); there the row and Studio speak. */
function shows({ name }: Ferry): boolean {
  return name === 'chromium';
}

test('a slot is told of once, though the background stopped in between', async ({ ferry }) => {
  test.setTimeout(150_000);
  await plan(ferry, 35_000);
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
  expect(told.notices).toEqual(shows(ferry) ? ['slot:d.tiktok'] : []);
  expect(told.rows.map(({ state }) => state)).toEqual(['reminded']);
  await ferry.inside(async () => {
    type Api = { notifications: { clear(id: string): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).notifications.clear('slot:d.tiktok');
  });
  await ferry.restartBrowser();
  const studio = await ferry.page('studio.html#/plan');
  await studio.waitFor({ text: 'It is time to post on TikTok.' });
  expect((await seen(ferry)).notices).toEqual([]);
});

test('a slot that passed while the browser was shut is asked about, and stays unposted', async ({
  ferry,
}) => {
  await plan(ferry, -60 * 60_000);
  await ferry.restartBrowser();
  const studio = await ferry.page('studio.html#/plan');
  await studio.waitFor({ text: 'Nothing was posted.' });
  expect((await seen(ferry)).rows.map(({ state }) => state)).toEqual(['missed']);
  expect((await ferry.tabs()).filter((tab) => tab.url().includes('tiktok.com'))).toEqual([]);
  await studio.click({ role: 'button', name: 'Let it go' });
  await studio.waitFor({ text: 'Nothing planned yet' });
  expect((await seen(ferry)).rows).toEqual([]);
});

import { newDraft, type Draft } from '@/utils/domain/draft';
import { inDatabase, putRow, rowsOf } from '@/tests/e2e/support/rows';
import type { Tab } from '@/tests/e2e/support/tab';
import { expect, test } from '@/tests/e2e/support/test';
import { until } from '@/tests/e2e/support/until';

const frames = '.frame-open';
const enTitle = 'section[aria-label="English"] input:not([type="file"])';
const search = '.find input';
const addLabel = '.labels input';
const saved = { css: '.studio-kept', text: 'Saved' };
const found = (text: string) => ({ css: '.find-count', text });

/** Puts so many drafts into Ferry's storage, the last one on top of the strip. */
async function keepMany(studio: Tab, count: number): Promise<void> {
  const drafts = Array.from({ length: count }, (_, n): Draft => {
    const body = `第${n}锅生煎，先咬一小口。`.repeat(8);
    return {
      ...newDraft(`draft-${n}`, n + 1, { tiktok: { on: true, lang: 'en' } }),
      sheet: { zh: { title: '', body, tags: ['早餐'] }, en: { title: `Pot ${n}`, body: '', tags: [] } },
    };
  });
  await inDatabase(
    studio,
    async (db, rows) => {
      const work = db.transaction('drafts', 'readwrite');
      for (const row of rows) work.objectStore('drafts').put(row);
      await new Promise((done) => (work.oncomplete = done));
    },
    drafts,
  );
}

test('among five hundred drafts one is found, labelled, duplicated, thrown away and taken back', async ({
  ferry,
}) => {
  const studio = await ferry.page('studio.html');
  await studio.waitFor({ role: 'button', name: 'Start a draft' });
  await keepMany(studio, 500);
  await studio.reload();
  await studio.waitFor({ css: frames, text: 'Pot 499' });
  expect(await studio.count(frames)).toBeLessThan(100); // the others are drawn as she comes to them
  if (ferry.name === 'firefox')
    // a Chromium keeps an extension's unlimited storage anyway
    await studio.waitFor(() => navigator.storage.persisted(), { why: 'her drafts are kept for good' });

  await studio.press('/');
  expect(await studio.focused()).toBe('input: Search drafts');
  await studio.type('第321锅 #早餐');
  await studio.waitFor(found('1 draft'));
  await studio.click({ css: frames, text: 'Pot 321' });
  await studio.fill(search, 'pot nowhere');
  await studio.waitFor({ css: '.strip-none', text: 'No draft has all of that.' });
  await studio.click({ role: 'button', name: 'Show all' });
  await studio.waitFor({ css: frames, text: 'Pot 499' });

  await studio.fill(addLabel, 'breakfast run,');
  await studio.fill(addLabel, 'spring');
  await studio.press('Enter');
  await studio.waitFor(saved);
  await studio.click({ css: '.find-labels button', text: 'spring' });
  await studio.waitFor(found('1 draft'));
  expect(await studio.texts('.frame-labels')).toEqual(['breakfast run · spring']);
  expect(await studio.axe()).toEqual([]);

  await studio.click({ css: '.draft-bar button', text: 'Duplicate' });
  await studio.waitFor(found('2 drafts'));
  await studio.fill(enTitle, 'Pot 321 again');
  await studio.waitFor(saved);
  await studio.click({ css: '.draft-bar button', text: 'Throw away' });
  await studio.waitFor(found('1 draft'));
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor(found('2 drafts'));
  await studio.waitFor({ css: frames, text: 'Pot 321 again' });
  await studio.click({ css: '.draft-bar button', text: 'Throw away' });

  await studio.click({ role: 'link', name: 'Trash · 1' });
  await studio.waitFor({ css: '.trash-name', text: 'Pot 321 again' });
  expect(await studio.text('.trash-name')).toContain('Goes for good in 30 days');
  expect(await studio.axe()).toEqual([]);
  await studio.click({ role: 'button', name: 'Restore: Pot 321 again' });
  await studio.waitFor({ css: 'main', text: 'Nothing in the trash' });
  await studio.click({ css: '.studio-head nav a', text: 'Drafts' });
  await studio.waitFor(found('2 drafts'));
  await studio.click({ css: frames, text: 'Pot 321 again' });
  await studio.press('Delete');
  await studio.click({ role: 'link', name: 'Trash · 1' });
  await studio.click({ role: 'button', name: 'Delete for good: Pot 321 again' });
  expect(await studio.focused()).toBe('button: Keep it');
  await studio.press('Escape');
  await studio.click({ role: 'button', name: 'Delete for good: Pot 321 again' });
  await studio.click({ css: '.trash-ask button', text: 'Delete for good' });
  await studio.waitFor({ css: 'main', text: 'Nothing in the trash' });
  expect(await rowsOf(studio, 'drafts')).toHaveLength(500);
  expect(await rowsOf(studio, 'trash')).toHaveLength(0);
});

test('what lay in the trash for thirty days goes for good by itself, its video too', async ({ ferry }) => {
  const DAY = 24 * 60 * 60_000;
  const own = await ferry.own();
  const video = { id: 'v-old', name: 'a.mp4', type: 'video/mp4', size: 3, facts: undefined };
  const trashed = (id: string, daysAgo: number): object => {
    const draft: Draft = { ...newDraft(id, 1, {}), ...(id === 'old' ? { video } : {}) };
    return { id, at: Date.now() - daysAgo * DAY, draft, schedules: [] };
  };
  await putRow(own, 'videos', { id: 'v-old', blob: {}, addedAt: 1, frames: [] });
  await putRow(own, 'trash', trashed('old', 31));
  await putRow(own, 'trash', trashed('young', 29));
  await ferry.restartWorker();
  await (await ferry.page('popup.html')).waitFor('main'); // whatever wakes the background
  await until('only the younger one is left', async () => {
    const [left, ...others] = await rowsOf<{ id: string }>(own, 'trash');
    return left?.id === 'young' && others.length === 0 && (await rowsOf(own, 'videos')).length === 0;
  });
});

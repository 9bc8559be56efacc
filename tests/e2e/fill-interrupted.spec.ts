import type { Shore } from '@/tests/sites/server';
import { hardSheet, keepDraft, writeDraft } from './support/draft';
import { askFill, fill, pressFill, pressPublish, ready } from './support/posting';
import { runsOf, untilOutcome } from './support/runs';
import { expect, test } from './support/test';
import { until } from './support/until';
import { wordsIn } from './support/words';

/* Whatever dies in the middle of a fill: nothing is lost, nothing is done twice. */

const words = wordsIn('en-US');
const asks = { text: 'Ferry can fill it again' };

async function uploadBegins(shore: Shore): Promise<void> {
  await until('the upload is under way', () => shore.state().uploads.some(({ received }) => received > 0));
}

test('from Studio, as she does it; Studio closed midway loses nothing', async ({ ferry, shore, clip }) => {
  shore.trapUploads('progress-slow');
  const studio = await writeDraft(ferry, words, { video: clip.path, sheet: hardSheet });
  const form = await pressFill(ferry, studio, words, 'rednote');
  await uploadBegins(shore);
  await studio.close();
  await form.waitFor(ready, { deadlineMs: 30_000 });
  await pressPublish(form, 'rednote');
  await untilOutcome(ferry, 'submitted');
  expect(shore.state().posts).toMatchObject([
    { title: hardSheet.zh.title, tags: hardSheet.zh.tags, sha256: clip.sha256 },
  ]);
});

test('the background killed midway: the fill goes on and nothing is lost', async ({ ferry, shore, clip }) => {
  shore.trapUploads('progress-slow', 'topicslow');
  const draft = await keepDraft(ferry, clip, hardSheet);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await uploadBegins(shore);
  await ferry.restartWorker();
  await tab.waitFor({ css: '.tiptap-topic[data-topic]' }, { deadlineMs: 20_000 });
  await ferry.restartWorker();
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  await untilOutcome(ferry, 'waiting-for-you');
  expect(shore.state().uploads).toMatchObject([{ sha256: clip.sha256 }]);
});

test('the upload page reloaded midway asks before it fills again', async ({ ferry, shore, clip }) => {
  shore.trapUploads('progress-slow');
  const draft = await keepDraft(ferry, clip, hardSheet);
  const tab = await fill(ferry, draft, { platform: 'tiktok' });
  await uploadBegins(shore);
  await tab.reload();
  await tab.waitFor(asks, { deadlineMs: 20_000 });
  await untilOutcome(ferry, 'unknown');
  expect(shore.state().uploads).toHaveLength(1);

  await tab.click({ role: 'button', name: 'Fill again' });
  await tab.waitFor(ready, { deadlineMs: 30_000 });
  expect((await runsOf(ferry)).map(({ outcome }) => outcome?.kind)).toEqual(['waiting-for-you']);
});

test('the upload page closed midway: the run is unknown, and filling again is asked first', async ({
  ferry,
  shore,
  clip,
}) => {
  shore.trapUploads('progress-slow');
  const draft = await keepDraft(ferry, clip, hardSheet);
  const tab = await fill(ferry, draft, { platform: 'rednote' });
  await uploadBegins(shore);
  await tab.close();
  await untilOutcome(ferry, 'unknown');
  expect(await askFill(ferry, draft, { platform: 'rednote' })).toBe('fill_again');
  expect(await runsOf(ferry)).toHaveLength(1);

  const studio = await ferry.page(`studio.html#/drafts/${draft}`);
  await studio.click({ role: 'button', name: words('studio_fill_platform', 'RedNote') });
  await studio.waitFor({ text: 'This draft may already be on RedNote' });
  await studio.click({ role: 'button', name: 'Fill again' });
  await (await ferry.waitForTab('creator.xiaohongshu.com')).waitFor(ready, { deadlineMs: 30_000 });
  expect(await runsOf(ferry)).toHaveLength(2);
});

test('the browser closed midway: the run is unknown on the next start', async ({ ferry, shore, clip }) => {
  shore.trapUploads('progress-slow');
  const draft = await keepDraft(ferry, clip, hardSheet);
  await fill(ferry, draft, { platform: 'rednote' });
  await uploadBegins(shore);
  await ferry.restartBrowser();
  await untilOutcome(ferry, 'unknown');
});

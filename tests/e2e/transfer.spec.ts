import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '@/utils/domain/draft';
import { postable } from '@/utils/platforms/posting';
import { inDatabase, rowsOf } from '@/tests/e2e/support/rows';
import type { Tab } from '@/tests/e2e/support/tab';
import { expect, test } from '@/tests/e2e/support/test';
import { until } from '@/tests/e2e/support/until';

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ferry-transfer-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const places = postable.map(({ id }) => id).join(', ');
const picker = '.transfer input[type="file"]';
const refused = '.transfer .ui-notice-loss';
const saved = { css: '.studio-kept', text: 'Saved' };

/** What the page hands to the browser's downloads from now on is caught: its name and its bytes. */
async function catchSaved(studio: Tab): Promise<void> {
  await studio.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(globalThis, { caught: { name: this.download, url: this.href } });
    };
  });
}

async function caughtFile(studio: Tab): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { name, base64 } = await studio.waitFor(
    async () => {
      const at = globalThis as unknown as { caught?: { name: string; url: string } };
      if (!at.caught) return undefined;
      const { name, url } = at.caught;
      delete at.caught;
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return { name, base64: btoa(binary) };
    },
    { why: 'a file was saved' },
  );
  return { name, bytes: Buffer.from(base64, 'base64') };
}

async function choose(studio: Tab, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  await studio.setFile(picker, path);
}

/** As text on their way: a driver may lose what stands in a row twice. */
async function draftsIn(studio: Tab): Promise<readonly Draft[]> {
  const text = await inDatabase(
    studio,
    async (db) => {
      const request = db.transaction('drafts').objectStore('drafts').getAll();
      await new Promise((done) => (request.onsuccess = done));
      return JSON.stringify(request.result);
    },
    undefined,
  );
  return JSON.parse(text) as readonly Draft[];
}

const wordsOf = (drafts: readonly Draft[]): readonly unknown[] =>
  drafts.map(({ sheet, labels, destinations }) => JSON.stringify([sheet, labels, destinations])).sort();

test('a table of drafts is looked at first, comes in whole or not at all, and comes back the same', async ({
  ferry,
}) => {
  const studio = await ferry.page('studio.html#/transfer');
  await studio.waitFor({ css: 'h1', text: 'Import and export' });
  await choose(
    studio,
    'mixed.csv',
    [
      'title_en,body_en,tags_en,title_zh,platforms,labels',
      '"=1+1 <b>bold</b>","one, two\nthree",#ferry #morning,早安,tiktok,"spring, boats"',
      'no such place,,,,myspace,',
      'a bad tag,,#!!!,,,',
      'too few',
    ].join('\r\n'),
  );
  await studio.waitFor({ css: '.preview', text: '1 draft is ready.' });
  expect(await studio.text('.preview header')).toContain('3 rows have something wrong');
  expect((await studio.texts('.preview tbody tr')).map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
    `3 platforms Ferry does not post to “myspace”. It takes ${places}, or none.`,
    '4 tags_en “!!!” cannot be a tag. A tag is one word of letters or numbers.',
    '5 whole row This row has 1 cells, but there are 6 columns.',
  ]);
  expect(await studio.axe()).toEqual([]);
  await studio.click({ role: 'button', name: 'Import none of it' });
  await studio.waitForGone('.preview');
  expect(await rowsOf(studio, 'drafts')).toHaveLength(0);

  for (const [name, content, said] of [
    ['gbk.csv', Uint8Array.of(0xb1, 0xea, 0xcc, 0xe2), 'CSV UTF-8'],
    ['utf16.csv', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'UTF-16'],
    ['empty.csv', '', 'is empty'],
    ['strange.csv', 'title_en,price\na,b', '“price”'],
    ['open.csv', 'title_en\n"a', 'quotation marks in row 2'],
    ['huge.csv', `title_en\n${'a'.repeat(6_000_000)}`, 'bigger than 5 MB'],
    ['not.zip', 'no zip at all', 'no zip'],
  ] as const) {
    await choose(studio, name, content);
    await studio.waitFor({ css: refused, text: `“${name}” was not imported` });
    expect(await studio.text(refused)).toContain(said);
  }

  await choose(
    studio,
    'good.csv',
    '\uFEFFtitle_en,body_zh,tags_zh,platforms,labels\n=SUM(A1),"第一行\n第二行",#早安 #渡船,rednote:en,"spring"\n-5 degrees,,,none,\n',
  );
  await studio.click({ role: 'button', name: 'Import 2 drafts' });
  await studio.waitFor({ css: '.frame-open', text: '=SUM(A1)' });
  await studio.click({ css: '.ui-toast button', text: 'Undo' });
  await studio.waitFor({ role: 'button', name: 'Start a draft' });
  await studio.click({ role: 'link', name: 'Import and export' });
  await studio.setFile(picker, join(folder, 'good.csv'));
  await studio.click({ role: 'button', name: 'Import 2 drafts' });
  await studio.waitFor({ css: '.frame-open', text: '-5 degrees' });
  const first = await draftsIn(studio);

  await studio.click({ role: 'link', name: 'Import and export' });
  await catchSaved(studio);
  await studio.click({ role: 'button', name: 'Save all 2 drafts as a table' });
  const table = await caughtFile(studio);
  expect(table.name).toMatch(/^ferry-\d{4}-\d\d-\d\d\.csv$/);
  expect(table.bytes.toString()).toContain("'=SUM(A1)");
  await choose(studio, 'back.csv', table.bytes);
  await studio.click({ role: 'button', name: 'Import 2 drafts' });
  await studio.waitFor({ css: '.ui-toast', text: '2 drafts imported.' });
  const all = await draftsIn(studio);
  const second = all.filter(({ id }) => !first.some((draft) => draft.id === id));
  expect(wordsOf(second)).toEqual(wordsOf(first));
});

test('a bundle carries a draft, its cover and every byte of its video; a broken one brings nothing', async ({
  ferry,
  clip,
}) => {
  const studio = await ferry.page('studio.html');
  await studio.click({ role: 'button', name: 'Start a draft' });
  await studio.setFile({ css: 'input[type="file"]', name: 'Choose a video' }, clip.path);
  await studio.waitFor('.film-facts', { deadlineMs: 30_000 });
  await studio.fill('section[aria-label="中文"] textarea', '第一班渡船');
  await studio.fill('.labels input', 'boats,');
  await studio.click({ css: '.cover', nth: 3 });
  await studio.setFile(
    { css: 'input[type="file"]', name: 'Choose a picture for the cover' },
    'public/icon/128.png',
  );
  await studio.waitFor('.cover-own');
  await studio.click({ css: '[role="slider"]' });
  await studio.press('Home');
  await studio.waitFor(saved);
  await catchSaved(studio);
  await studio.click({ css: '.draft-bar button', text: 'Save as bundle' });
  const bundle = await caughtFile(studio);
  expect(bundle.name).toBe('第一班渡船.ferry.zip');
  const [was] = await draftsIn(studio);

  await studio.click({ role: 'link', name: 'Import and export' });
  const broken = Uint8Array.from(bundle.bytes);
  const middle = Math.floor(broken.length / 2);
  broken[middle] = (broken[middle] ?? 0) ^ 0xff;
  for (const [name, bytes, said] of [
    ['changed.zip', broken, 'is damaged'],
    ['cut.zip', bundle.bytes.subarray(0, middle), 'cut off'],
    [
      'newer.zip',
      Buffer.from(bundle.bytes.toString('latin1').replace('"version": 1', '"version": 9'), 'latin1'),
      'is damaged',
    ],
  ] as const) {
    await choose(studio, name, bytes);
    await studio.waitFor({ css: refused, text: `“${name}” was not imported` });
    expect(await studio.text(refused)).toContain(said);
  }
  expect(await rowsOf(studio, 'drafts')).toHaveLength(1);
  expect(await rowsOf(studio, 'videos')).toHaveLength(1);

  await choose(studio, bundle.name, bundle.bytes);
  await studio.waitFor(
    { css: '.ui-toast', text: 'The draft is here, with its video.' },
    { deadlineMs: 30_000 },
  );
  const now = (await draftsIn(studio)).find(({ id }) => id !== was?.id);
  expect(now).toEqual({
    ...was,
    ...{ id: now?.id, createdAt: now?.createdAt, updatedAt: now?.updatedAt },
    video: { ...was?.video, id: now?.video?.id },
    coverId: now?.coverId,
  });
  expect(now?.coverAim).toBeDefined();
  expect(now?.coverId).not.toBe(was?.coverId);
  const sha256 = await inDatabase(
    studio,
    async (db, id) => {
      const request = db.transaction('videos').objectStore('videos').get(id);
      await new Promise((done) => (request.onsuccess = done));
      const { blob } = request.result as { blob: Blob };
      const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    now?.video?.id ?? '',
  );
  expect(sha256).toBe(clip.sha256);
  await studio.waitFor('.film-facts');
  await studio.waitFor('.cover-own img[src^="blob:"]');
  expect(await studio.value('section[aria-label="中文"] textarea')).toBe('第一班渡船');

  await studio.click({ role: 'link', name: 'Import and export' });
  await studio.waitFor('.transfer');
  await studio.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    for (const name of ['one.zip', 'two.zip']) {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('.transfer')?.dispatchEvent(drop);
    }
  }, bundle.bytes.toString('base64'));
  await until('both bundles are here', async () => (await draftsIn(studio)).length === 4);
});

import { hardSheet, writeDraft } from './support/draft';
import { runsOf } from './support/runs';
import { expect, test } from './support/test';
import { until } from './support/until';
import { wordsIn } from './support/words';

/* Lemon8 takes posts from a phone only: Studio packs what she needs there, and takes the link back. */

const link = 'https://www.lemon8-app.com/@june.crosses/7215637575066223109?region=us';

test('she takes a draft to her phone for Lemon8 and brings the link back', async ({ ferry, clip }) => {
  const words = wordsIn('en-US');
  const studio = await writeDraft(ferry, words, { video: clip.path, sheet: hardSheet });
  // What this machine has no use for is watched instead: a share sheet, and files going to a folder.
  await studio.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    navigator.canShare = () => true;
    navigator.share = ({ files = [], text }: ShareData) => {
      seen.push(`shared ${files.map(({ type }) => type).join(' ')}: ${text ?? ''}`);
      return Promise.resolve();
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download, href } = this;
      void fetch(href)
        .then((file) => file.arrayBuffer())
        .then((bytes) => crypto.subtle.digest('SHA-256', bytes))
        .then((digest) => {
          const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
          seen.push(`saved ${download} ${hex}`);
        });
    };
  });
  const seen = (begins: string): Promise<string> =>
    until(`the page has ${begins}`, async () => {
      const all = await studio.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      return all.find((it) => it.startsWith(begins));
    });

  await studio.click({ role: 'switch', name: 'Lemon8' });
  const pack = `section[aria-label="${words('pack_title', 'Lemon8')}"]`;
  await studio.waitFor(`${pack} svg[role="img"]`, { why: 'the words stand there as a code' });
  await studio.click({ role: 'button', name: words('pack_copy_words') });
  await studio.waitFor({ text: words('studio_copied') });
  await studio.click({ role: 'button', name: words('pack_save_video') });
  expect(await seen('saved')).toMatch(new RegExp(`^saved .+ ${clip.sha256}$`));
  await studio.click({ role: 'button', name: words('pack_share') });
  const { body, tags } = hardSheet.en;
  expect(await seen('shared')).toContain(`video/mp4`);
  expect(await seen('shared')).toContain(`${body}\n${tags.map((tag) => `#${tag}`).join(' ')}`);

  await studio.click({ role: 'button', name: words('pack_no_link') });
  const outcomes = async (): Promise<unknown> => (await runsOf(studio)).map(({ outcome }) => outcome);
  await until('it is noted', async () => ((await runsOf(studio)).length > 0 ? true : undefined));
  expect(await outcomes()).toEqual([{ kind: 'unknown' }]);

  const field = { css: `${pack} input`, name: words('pack_link', 'Lemon8') };
  await studio.fill(field, 'https://www.lemon8-app.com/@june.crosses');
  await studio.click({ role: 'button', name: words('pack_keep') });
  await studio.waitFor({ text: words('pack_link_wrong', 'Lemon8') });
  await studio.fill(field, `See my post on Lemon8! ${link}`);
  await studio.click({ role: 'button', name: words('pack_keep') });
  await studio.waitFor(`${pack} a[href="${link}"]`);
  expect(await outcomes()).toEqual([{ kind: 'live', url: link }]);
});

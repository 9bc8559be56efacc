import type { AboutVideo, Choices } from '@/utils/domain/choices';
import type { CaptionSide, Draft } from '@/utils/domain/draft';
import type { Lang } from '@/utils/domain/language';
import { postable } from '@/utils/platforms/posting';
import type { Ferry } from './ferry';
import { nameOf, type Platform } from './posting';
import { inDatabase } from './rows';
import type { Tab } from './tab';
import type { Clip } from './videos';
import type { Words } from './words';

export type Sheet = Readonly<Record<Lang, CaptionSide>>;

/** With what forms stumble over: an emoji, an empty line, as many tags as are taken. */
export const hardSheet: Sheet = {
  zh: {
    title: '清晨六点的渡船 🌊',
    body: '天还没亮就出门了\n\n第三行：海风很大，值得！',
    tags: ['慢生活', '海边日出', 'vlog日常', '早起', '摆渡船'],
  },
  en: {
    title: '',
    body: 'the ferry at six in the morning\n\nthird line: windy, worth it 🌊',
    tags: ['slowlife', 'ferry', 'morning'],
  },
};

/** What else a draft may hold. */
export type Extra = {
  /** Where it goes; everywhere it can if not said. */
  readonly to?: readonly Platform[];
  readonly about?: AboutVideo;
  readonly choices?: Readonly<Partial<Record<Platform, Choices>>>;
  /** There is a still of the frame that was chosen as cover. */
  readonly hasCover?: boolean;
};

/** Puts a draft with its video into Ferry's own storage, as Studio leaves it there. */
export async function keepDraft(
  ferry: Ferry,
  video: Clip,
  sheet: Sheet,
  { to, about, choices = {}, hasCover = false }: Extra = {},
): Promise<string> {
  const going = postable.map(({ id, lang }) => {
    const chosen = choices[id as Platform];
    return [
      id,
      { on: to?.includes(id as Platform) ?? true, lang, ...(chosen && { choices: chosen }) },
    ] as const;
  });
  const draft: Draft = {
    id: 'draft-1',
    createdAt: 1,
    updatedAt: 1,
    video: { id: 'video-1', name: video.name, type: 'video/mp4', size: video.size, facts: undefined },
    coverAt: hasCover ? 0 : undefined,
    sheet,
    ...(about && { about }),
    destinations: Object.fromEntries(going),
  };
  const tab = await ferry.page('manifest.json');
  await tab.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
  });
  await tab.setFile('input', video.path);
  await inDatabase(
    tab,
    async (db, { row, cover }) => {
      const [file] = document.querySelector('input')?.files ?? [];
      if (!file) throw new Error('no file was chosen');
      const canvas = new OffscreenCanvas(720, 1280);
      canvas.getContext('2d')?.fillRect(0, 0, 720, 640);
      const image = await canvas.convertToBlob({ type: 'image/jpeg' });
      const work = db.transaction(['drafts', 'videos', 'covers'], 'readwrite');
      if (cover !== undefined) work.objectStore('covers').put({ id: cover, image, addedAt: 1 });
      work.objectStore('drafts').put(row);
      work.objectStore('videos').put({ id: 'video-1', blob: file, addedAt: 1 });
      await new Promise((done) => (work.oncomplete = done));
    },
    { row: draft, cover: hasCover ? 'video-1@0' : undefined },
  );
  await tab.close();
  return draft.id;
}

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

/** Switches the open draft on for each of them (by itself it goes to the two shores), not made for kids where that is asked. */
export async function sendTo(studio: Tab, words: Words, platforms: readonly Platform[]): Promise<void> {
  for (const platform of platforms) {
    const off = `article[aria-label="${nameOf(platform, words)}"].variant-off [role="switch"]`;
    if ((await studio.count(off)) > 0) await studio.click(off);
  }
  if (!platforms.includes('youtube')) return; // it takes no post without an answer
  await studio.evaluate((kids) => {
    const asked = [...document.querySelectorAll('.about-video label')];
    const choice = asked.find((it) => it.textContent.includes(kids))?.querySelector('select');
    if (!choice) throw new Error('nothing asks whether it is made for kids');
    choice.value = 'no';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, words('field_kids'));
}

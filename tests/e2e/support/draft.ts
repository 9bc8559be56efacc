import type { CaptionSide, Draft } from '@/utils/domain/draft';
import type { Lang } from '@/utils/domain/language';
import type { Ferry } from './ferry';
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

/** Puts a draft with its video into Ferry's own storage, as Studio leaves it there. */
export async function keepDraft(ferry: Ferry, video: Clip, sheet: Sheet): Promise<string> {
  const draft: Draft = {
    id: 'draft-1',
    createdAt: 1,
    updatedAt: 1,
    video: { id: 'video-1', name: video.name, type: 'video/mp4', size: video.size, facts: undefined },
    coverAt: undefined,
    sheet,
    destinations: { rednote: { on: true, lang: 'zh' }, tiktok: { on: true, lang: 'en' } },
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
    async (db, row) => {
      const [file] = document.querySelector('input')?.files ?? [];
      if (!file) throw new Error('no file was chosen');
      const work = db.transaction(['drafts', 'videos'], 'readwrite');
      work.objectStore('drafts').put(row);
      work.objectStore('videos').put({ id: 'video-1', blob: file, addedAt: 1 });
      await new Promise((done) => (work.oncomplete = done));
    },
    draft,
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

import type { Tab } from './support/tab';
import { expect, test } from './support/test';
import { crossing } from './support/videos';

/* Each form, written by hand: a suggested tag is added where the form keeps tags. */

const chips = { css: 'ferry-tags >>> .tags-chip' };

type Form = {
  readonly at: string;
  /** What leads to its caption once the video was chosen. */
  readonly open?: (tab: Tab) => Promise<void>;
  readonly turn?: (tab: Tab) => Promise<void>;
  readonly file: string;
  readonly caption: string;
  readonly writes: string;
  /** Suggested for the last words, so not before they were written. */
  readonly tag: string;
  /** What a tag is there, where it is more than a word. */
  readonly entity?: string;
  readonly by: 'mouse' | 'keyboard';
};

const zh = { writes: '成都第一顿火锅，美食探店', tag: '美食探店' } as const;
const en = { writes: 'street food tour in Chengdu, hotpot', tag: 'hotpot' } as const;
const next = { css: '[role="dialog"] [role="button"]', text: 'Next' };
const forms: Readonly<Record<string, Form>> = {
  TikTok: {
    at: 'https://www.tiktok.com/tiktokstudio/upload',
    file: 'input[type="file"]',
    caption: '[data-e2e="caption_container"] .public-DraftEditor-content',
    ...en,
    by: 'mouse',
  },
  RedNote: {
    at: 'https://creator.xiaohongshu.com/publish/publish',
    file: 'input.upload-input',
    caption: 'div.tiptap.ProseMirror',
    ...zh,
    entity: 'a.tiptap-topic',
    by: 'keyboard',
  },
  Douyin: {
    at: 'https://creator.douyin.com/creator-micro/content/upload',
    file: 'input.upload-btn-input',
    caption: '.zone-container',
    ...zh,
    by: 'mouse',
  },
  Instagram: {
    at: 'https://www.instagram.com/?hl=en',
    open: (tab) => tab.click('a:has(svg[aria-label="New post"])'),
    turn: async (tab) => {
      await tab.click(next);
      await tab.waitFor({ css: '[role="dialog"][aria-label="Edit"]' });
      await tab.click(next);
    },
    file: '[role="dialog"] input[type="file"]',
    caption: '[data-lexical-editor="true"][aria-label="Write a caption..."]',
    ...en,
    by: 'keyboard',
  },
  YouTube: {
    at: 'https://studio.youtube.com/channel/UCshore-June_0123456789/videos/upload?d=ud',
    file: 'input[name="Filedata"]',
    caption: '#description-textarea #textbox',
    ...en,
    by: 'mouse',
  },
};

test('a suggested tag is added to the caption she writes by hand, on every form', async ({ ferry }) => {
  test.setTimeout(180_000); // five pages
  for (const [name, { at, open, turn, file, caption, writes, tag, entity, by }] of Object.entries(forms))
    await test.step(name, async () => {
      const tab = await ferry.open(at);
      await open?.(tab);
      await tab.setFile({ css: file, hidden: true }, crossing);
      await turn?.(tab);
      await tab.click(caption);
      await tab.press('Control+a');
      await tab.type(writes);
      const chip = { ...chips, text: tag };
      await tab.waitFor(chip, { why: 'it is suggested below the caption' });
      if (by === 'mouse') await tab.click(chip);
      else {
        await tab.evaluate((words) => {
          const all = document.querySelector('ferry-tags')?.shadowRoot?.querySelectorAll('button') ?? [];
          [...all].find(({ textContent }) => textContent.trim() === words)?.focus();
        }, tag);
        await tab.press('Enter');
      }
      const added = entity ? { css: `${caption} ${entity}`, text: tag } : { css: caption, text: `#${tag}` };
      await tab.waitFor(added, { why: 'the tag stands in the caption' });
      expect(await tab.text(caption)).toContain(writes);
      await tab.waitForGone(chip);
      await tab.close();
    });
});

import type { Ferry } from './ferry';
import type { Tab } from './tab';
import type { Deadline } from './until';
import type { Words } from './words';

/** Where each platform's form opens, and how a hand presses its Publish. */
const forms = {
  rednote: {
    host: 'creator.xiaohongshu.com',
    name: { en: 'RedNote', zh: '小红书' },
    // The host element takes the mouse at 65 % of its width: the left half saves a draft (XMCP 2026-08-20).
    press: (form: Tab) => form.click('xhs-publish-btn', { across: 0.65 }),
  },
  tiktok: {
    host: 'www.tiktok.com',
    name: { en: 'TikTok', zh: 'TikTok' },
    press: (form: Tab) => form.click('[data-e2e="post_video_button"]'),
  },
  instagram: {
    host: 'www.instagram.com',
    name: { en: 'Instagram', zh: 'Instagram' },
    press: (form: Tab) => form.click({ css: '[role="dialog"] [role="button"]', text: 'Share' }),
  },
  douyin: {
    host: 'creator.douyin.com',
    name: { en: 'Douyin', zh: '抖音' },
    press: (form: Tab) => form.click('.content-confirm-container button:first-child'),
  },
  youtube: {
    host: 'studio.youtube.com',
    name: { en: 'YouTube', zh: 'YouTube' },
    press: (form: Tab) => form.click('#done-button button'),
  },
} as const;
export type Platform = keyof typeof forms;
export const formsOf = Object.keys(forms) as readonly Platform[];

/** What the card says, in English, of a form that holds everything. */
export const ready = { text: 'Everything is in the form. Press Post when you are ready.' };

export type Ask = {
  readonly platform: Platform;
  readonly scheduleAt?: number;
  readonly again?: boolean;
};

/** Presses Fill, as Studio's button does; answers the tab Ferry opens, and what it said if it refused. */
export async function askFill(ferry: Ferry, draftId: string, ask: Ask): Promise<string> {
  return ferry.inside(
    async (input) => {
      type Reply = { ok?: string; problem?: { code: string } };
      type Api = { runtime: { sendMessage(message: unknown): Promise<Reply> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { ok, problem } = await (browser ?? chrome).runtime.sendMessage({ ferry: 'fill', input });
      return ok ?? problem?.code ?? 'no answer';
    },
    { draftId, ...ask },
  );
}

/** Fills without Studio; answers the tab Ferry opens. */
export async function fill(ferry: Ferry, draftId: string, ask: Ask): Promise<Tab> {
  await askFill(ferry, draftId, ask);
  return ferry.waitForTab(forms[ask.platform].host);
}

/** Presses Fill in Studio; answers the tab Ferry opens. */
export async function pressFill(ferry: Ferry, studio: Tab, words: Words, to: Platform): Promise<Tab> {
  await studio.click({ role: 'button', name: words('studio_fill_platform', nameOf(to, words)) });
  return ferry.waitForTab(forms[to].host);
}

/** What Studio calls a platform. */
export function nameOf(platform: Platform, words: Words): string {
  return forms[platform].name[words('app_name') === 'Ferry' ? 'en' : 'zh'];
}

/** The same, once its form holds everything and the page waits for the person. */
export async function fillForm(
  ferry: Ferry,
  studio: Tab,
  words: Words,
  to: Platform,
  deadline: Deadline = { deadlineMs: 30_000 },
): Promise<Tab> {
  const form = await pressFill(ferry, studio, words, to);
  await form.waitFor({ text: words('fill_say_ready') }, { why: `${to}’s form is full`, ...deadline });
  return form;
}

/** Presses the platform's own Publish, with the mouse. */
export async function pressPublish(form: Tab, on: Platform): Promise<void> {
  await forms[on].press(form);
}

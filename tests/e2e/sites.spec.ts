import { createHash, randomBytes } from 'node:crypto';
import { chromium, expect, test as base, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '@/.tools/find-browser.mjs';
import { startShore, type Shore } from '@/tests/sites/server';
import { pages } from '@/tests/sites/pages';
import type { TrapName } from '@/tests/sites/traps';
import { until } from './support/until';

/* The replica shore by itself, without Ferry: it must be as hard on a robot as the real sites are. */

const note = 'https://www.xiaohongshu.com/explore/66a1f0c0000000000d00c0de';
const video = 'https://www.tiktok.com/@june.crosses/video/7412345678901234567';
const rednoteUpload = 'https://creator.xiaohongshu.com/publish/publish?from=homepage&target=video';
const youtubeUpload = 'https://studio.youtube.com/channel/UCshore-June_0123456789/videos/upload?d=ud';
const tiktokUpload = 'https://www.tiktok.com/tiktokstudio/upload?from=webapp';
const douyinUpload = 'https://creator.douyin.com/creator-micro/content/upload?from=menu';
const instagramHome = 'https://www.instagram.com/?hl=en';
const clip = { name: 'morning ferry.mp4', mimeType: 'video/mp4', buffer: randomBytes(300_000) };

const test = base.extend<{ page: Page }, { shore: Shore; plain: Browser }>({
  shore: [
    async ({}, use) => {
      const shore = await startShore();
      await use(shore);
      await shore.close();
    },
    { scope: 'worker' },
  ],
  plain: [
    async ({ shore }, use) => {
      const args = shore.chromiumArgs();
      const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ plain, shore }, use) => {
    shore.reset();
    const context = await plain.newContext({
      ignoreHTTPSErrors: true,
      locale: 'zh-CN',
      timezoneId: 'America/New_York',
    });
    await use(await context.newPage());
    await context.close();
  },
});

test('every page on the index stands, without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const { hosts, samples } of pages)
    for (const host of hosts)
      for (const sample of samples) {
        await page.goto(`https://${host}${sample}`);
        await expect(page.locator('#app > *').first()).toBeVisible();
      }
  expect(errors).toEqual([]);
});

test.describe('what is read', () => {
  test('a RedNote note shows all its comments to someone who scrolls, and replies to someone who asks', async ({
    page,
  }) => {
    await page.goto(`${note}?comments=200`);
    expect(await page.locator('.parent-comment').count()).toBeLessThan(60);
    await until('the end of the comments', async () => {
      await page.locator('.note-scroller').evaluate((it) => {
        it.scrollTop = it.scrollHeight;
      });
      return page.locator('.end-container').isVisible();
    });
    await expect(page.locator('.parent-comment')).toHaveCount(200);
    const expand = page.locator('.show-more').first();
    await expect(expand).toHaveText(/^展开 \d 条回复$/);
    const shown = await page.locator('.comment-item-sub').count();
    await expand.click();
    await until('more replies', async () => (await page.locator('.comment-item-sub').count()) > shown);
  });

  test('a liked RedNote comment is rendered again, and loses what others put into its words', async ({
    page,
  }) => {
    await page.goto(note);
    const comment = page.locator('.parent-comment > .comment-item').first();
    const words = comment.locator('.note-text');
    const before = (await words.textContent()) ?? '';
    await words.evaluate((it) => {
      it.append('put in by an extension');
    });
    await comment.locator('.like').click();
    await expect(words).toHaveText(before);
  });

  test('the RedNote feed uses its nodes again; a card opens over it and Esc closes it', async ({ page }) => {
    await page.goto('https://www.rednote.com/explore?cards=300');
    const cards = page.locator('section.note-item');
    await cards.first().evaluate((it) => {
      it.id = 'first-node';
    });
    const before = await page.locator('#first-node .title').textContent();
    await until('the first node to be given another note', async () => {
      await page.mouse.wheel(0, 2000);
      return (await page.locator('#first-node .title').textContent()) !== before;
    });
    expect(await cards.count()).toBeLessThan(60);
    await cards.last().locator('.cover').click();
    await expect(page.locator('.note-detail-mask #detail-desc')).toBeVisible();
    expect(page.url()).toContain('/explore/6');
    await page.keyboard.press('Escape');
    await expect(page.locator('.note-detail-mask')).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe('/explore');
  });

  for (const recycle of ['text', 'node'])
    test(`TikTok's browse list keeps 24 rows for 200 comments (recycle=${recycle})`, async ({ page }) => {
      await page.goto(`${video}?layout=browse&comments=200&recycle=${recycle}`);
      const rows = page.locator('[class*="DivVirtualItemContainer"]');
      await expect(rows).toHaveCount(24);
      await rows.first().evaluate((it) => {
        it.id = 'first-node';
      });
      const words = page.locator('#first-node [data-e2e="comment-level-1"]');
      const before = await words.textContent();
      await until('the first row to be given another comment', async () => {
        await page.locator('[class*="DivCommentListContainer"]').evaluate((it) => it.scrollBy(0, 1200));
        return (await words.textContent()) !== before;
      });
      await expect(rows).toHaveCount(24);
      await until('the list ends where its last comment ends', () =>
        page.locator('[class*="DivCommentListContainer"]').evaluate((it) => {
          it.scrollTop = it.scrollHeight;
          const bottoms = [...it.querySelectorAll('[data-index]')].map(
            (row) => row.getBoundingClientRect().bottom,
          );
          return Math.abs(Math.max(...bottoms) - it.getBoundingClientRect().bottom) < 2;
        }),
      );
      await expect(page.locator('[data-index="199"]')).toBeVisible();
    });

  test('a row of TikTok’s browse list that grows moves the rows under it', async ({ page }) => {
    await page.goto(`${video}?layout=browse&comments=200`);
    const second = page.locator('[data-index="1"]');
    await until('the rows are measured', async () => Boolean(await second.boundingBox()));
    const before = (await second.boundingBox())?.y ?? 0;
    await page.locator('[data-index="0"] [data-e2e="comment-level-1"]').evaluate((it) => {
      it.append(Object.assign(document.createElement('div'), { textContent: 'translated' }));
    });
    await until('the second row made room', async () => ((await second.boundingBox())?.y ?? 0) > before + 10);
  });

  test('TikTok opens its comments on request and goes to the next video without a page load', async ({
    page,
  }) => {
    await page.goto(video);
    const comments = page.locator('[data-e2e="comment-level-1"]');
    await expect(comments).toHaveCount(0);
    await page.locator('[data-e2e="comment-icon"]').click();
    const first = await comments.first().textContent();
    await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    await page.locator('[data-e2e="arrow-right"]').click();
    await expect(comments.first()).not.toHaveText(first ?? '');
    expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
    expect(page.url()).not.toContain('7412345678901234567');
  });
});

test.describe('what engines talk to', () => {
  const registry = 'https://firefox.settings.services.mozilla.com';
  const records = `${registry}/v1/buckets/main/collections/translations-models/records`;
  type Row = {
    fromLang: string;
    toLang: string;
    version: string;
    attachment: { hash: string; location: string };
  };

  /** The model's bytes as a page of the attachment host gets them. */
  const download = async (page: Page): Promise<{ row: Row; status: number; hash: string }> => {
    const listed = await page.goto(records);
    expect(listed?.headers()['access-control-allow-origin']).toBeUndefined();
    const { data } = (await listed?.json()) as { data: Row[] };
    expect(new Set(data.map((one) => `${one.fromLang}>${one.toLang}`)).size).toBe(5);
    const row = data.find((one) => one.fromLang === 'zh-Hans' && one.version === '2.0');
    if (!row) throw new Error('no model');
    await page.goto('https://firefox-settings-attachments.cdn.mozilla.net/');
    return page.evaluate(async (wanted) => {
      const reply = await fetch(`/${wanted.attachment.location}`);
      const digest = await crypto.subtle.digest('SHA-256', await reply.arrayBuffer());
      const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
      return { row: wanted, status: reply.status, hash: hex.join('') };
    }, row);
  };

  test('Mozilla’s registry gives the toy model whole, or spoiled as asked', async ({ page, shore }) => {
    const whole = await download(page);
    expect(whole.hash).toBe(whole.row.attachment.hash);
    for (const mode of ['wrong-hash', 'truncated', '404'] as const) {
      shore.models.mode = mode;
      const { hash, row, status } = await download(page);
      expect(hash).not.toBe(row.attachment.hash);
      expect(status).toBe(mode === '404' ? 404 : 200);
    }
    expect(shore.models.downloads[whole.row.attachment.location]).toBe(4);
  });

  test('a download goes on where it stopped', async ({ page }) => {
    const { row } = await download(page);
    const rest = await page.evaluate(async (location) => {
      const reply = await fetch(`/${location}`, { headers: { range: 'bytes=1000-' } });
      return [reply.status, reply.headers.get('content-range'), (await reply.arrayBuffer()).byteLength];
    }, row.attachment.location);
    expect(rest).toEqual([206, 'bytes 1000-175871/175872', 174_872]);
  });

  test('LibreTranslate answers any origin, counts each text, and fails as asked', async ({ shore }) => {
    const ask = (q: string | string[]): Promise<Response> =>
      fetch(`${shore.translateUrl}/translate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ q, source: 'zh', target: 'en', format: 'text' }),
      });
    shore.reset();
    const reply = await ask(['好看', '⟦0⟧ 早安']);
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    expect(await reply.json()).toEqual({ translatedText: ['[en] 好看', '[en] ⟦0⟧ 早安'] });
    await ask('好看');
    expect(shore.translate.asked).toEqual({ 好看: 2, '⟦0⟧ 早安': 1 });
    for (const mode of ['401', '429', '500'] as const) {
      shore.translate.mode = mode;
      expect((await ask('早安')).status).toBe(Number(mode));
    }
    shore.translate.mode = 'malformed';
    await expect((await ask('早安')).json()).rejects.toThrow();
  });
});

test.describe('RedNote upload', () => {
  const title = '.title-container input.d-text';
  const editor = 'div.tiptap';

  test('a person posts: the video arrives whole, topics are links, the time is Beijing’s', async ({
    page,
    shore,
  }) => {
    await page.goto(rednoteUpload);
    await expect(page.locator(title)).toHaveCount(0);
    await page.setInputFiles('input.upload-input', clip);
    await expect(page.locator('.preview-new')).toContainText('上传成功');
    await page.fill(title, '早上六点半的渡船');
    await page.locator(editor).click();
    await page.keyboard.type('慢一点\n#海边');
    await expect(page.locator('#creator-editor-topic-container .item')).toHaveCount(0);
    await page.keyboard.press('Shift'); // the list opens on keyup
    await page.locator('#creator-editor-topic-container .item', { hasText: /^海边\d/ }).click();
    await page.locator('.post-time-wrapper .d-switch').click();
    const inTwoDays = new Date(Date.now() + 48 * 3_600_000);
    const beijing = new Date(inTwoDays.getTime() + 8 * 3_600_000).toISOString();
    await page.fill('.date-picker-container input', beijing.slice(0, 16).replace('T', ' '));
    await pressPublish(page);
    await page.waitForURL('**/publish/success?**');
    expect(shore.state().posts).toEqual([
      expect.objectContaining({
        title: '早上六点半的渡船',
        body: '慢一点\n#海边[话题]# ',
        tags: ['海边'],
        sha256: createHash('sha256').update(clip.buffer).digest('hex'),
        scheduleAt: `${inTwoDays.toISOString().slice(0, 16)}:00.000Z`,
      }),
    ]);
    expect(shore.state().publishClicks).toEqual({ synthetic: 0, trusted: 1 });
    expect(shore.state().decoysTouched).toBe(0);
  });

  test('a script that presses Publish is counted and posts nothing', async ({ page, shore }) => {
    await page.goto(rednoteUpload);
    await page.setInputFiles('input.upload-input', clip);
    await expect(page.locator('.preview-new')).toContainText('上传成功');
    await page.locator('xhs-publish-btn').evaluate((host) => {
      (host as HTMLElement).click();
      (host as HTMLElement & { _onPublish(): void })._onPublish();
    });
    expect(await page.locator('xhs-publish-btn').evaluate((host) => host.shadowRoot)).toBeNull();
    await until('both presses are counted', () => shore.state().publishClicks.synthetic === 2);
    expect(shore.state().posts).toEqual([]);
    expect(page.url()).toContain('/publish/publish');
  });

  test('a decoy that is written to is counted', async ({ page, shore }) => {
    await page.goto(rednoteUpload);
    await page.setInputFiles('input.upload-input', clip);
    expect(
      await page.locator('input.d-text.decoy').evaluateAll((all) => all.map((it) => it.clientWidth)),
    ).toEqual([4, 4]);
    await page
      .locator('input.d-text')
      .first()
      .evaluate((it) => {
        (it as HTMLInputElement).value = 'title';
        it.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await until('the decoy is counted', () => shore.state().decoysTouched === 1);
  });

  test('a topic that was typed but not picked stays plain text', async ({ page, shore }) => {
    await page.goto(rednoteUpload);
    await page.setInputFiles('input.upload-input', clip);
    await expect(page.locator('.preview-new')).toContainText('上传成功');
    await page.locator(editor).click();
    await page.keyboard.type('#zzz没有 #慢生活 。');
    await expect(page.locator('#creator-editor-topic-container .item')).toHaveCount(0);
    await pressPublish(page);
    await page.waitForURL('**/publish/success?**');
    expect(shore.state().posts[0]).toMatchObject({ tags: [], body: '#zzz没有 #慢生活 。' });
  });
});

test.describe('Douyin upload', () => {
  const text = 'div.zone-container[contenteditable="true"]';

  test('a person posts: the form comes after the video, a space ends a tag, the time is Beijing’s', async ({
    page,
    shore,
  }) => {
    await page.goto(douyinUpload);
    await page.setInputFiles('input.upload-btn-input', clip);
    await expect(page.locator(text)).toBeVisible();
    expect(shore.state().uploads[0]?.sha256).not.toBeNull();
    await page.fill('input[placeholder*="填写作品标题"]', '早上六点半的渡船');
    await page.locator(text).click();
    await page.keyboard.type('慢一点 #海边 #没有空格');
    await expect(page.locator('[class*="publish-mention-wrapper"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await expect(page.locator('.toast')).toHaveText('请设置封面后再发布');
    await page.getByText('定时发布', { exact: true }).click();
    const inTwoDays = new Date(Date.now() + 48 * 3_600_000);
    const beijing = new Date(inTwoDays.getTime() + 8 * 3_600_000).toISOString();
    await page.getByPlaceholder('日期和时间').fill(beijing.slice(0, 16).replace('T', ' '));
    await page.keyboard.press('Enter');
    await postIt(page);
    await page.waitForURL('**/content/manage?**');
    expect(shore.state().posts).toEqual([
      expect.objectContaining({
        title: '早上六点半的渡船',
        body: '慢一点 #海边 #没有空格',
        tags: ['海边'],
        sha256: createHash('sha256').update(clip.buffer).digest('hex'),
        cover: { name: 'cover.png', type: 'image/png', size: 70 },
        scheduleAt: `${inTwoDays.toISOString().slice(0, 16)}:00.000Z`,
      }),
    ]);
    expect(shore.state().decoysTouched).toBe(0);
  });

  test('what is put into the description past its editor is not in it, and a script presses nothing', async ({
    page,
    shore,
  }) => {
    await page.goto(`${douyinUpload}&trap=older`);
    await page.setInputFiles('input.upload-btn-input', clip);
    await page.locator(`${text} [data-slate-string], ${text} [data-slate-zero-width]`).evaluate((it) => {
      it.textContent = 'past the editor';
      it.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(page.locator('.description-row .counter')).toHaveText('0/1000');
    await page.getByRole('button', { name: '发布', exact: true }).evaluate((it) => {
      (it as HTMLElement).click();
    });
    await until('the press is counted', () => shore.state().publishClicks.synthetic === 1);
    expect(shore.state().posts).toEqual([]);
  });

  test('the first two of the cover’s inputs are for an AI', async ({ page, shore }) => {
    await page.goto(douyinUpload);
    await page.setInputFiles('input.upload-btn-input', clip);
    await page.getByRole('button', { name: '选择封面' }).first().click();
    const inputs = page.locator('.dy-creator-content-modal input[type="file"]');
    await expect(inputs).toHaveCount(4);
    await inputs.first().setInputFiles(clip);
    await until('the decoy is counted', () => shore.state().decoysTouched === 1);
    await expect(page.getByRole('button', { name: '完成', exact: true })).toBeDisabled();
  });
});

test.describe('TikTok upload', () => {
  const caption = '[data-e2e="caption_container"] .public-DraftEditor-content';
  const post = 'button[data-e2e="post_video_button"]';

  test('a person posts: the file’s name is gone, the time is her own clock’s', async ({ page, shore }) => {
    await page.goto(tiktokUpload);
    await page.setInputFiles('input[type="file"]', clip);
    await expect(page.locator(caption)).toHaveText('morning ferry');
    await page.locator(caption).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('six thirty, every day #slowlife');
    await expect(page.locator('.hashtag-suggestion-item')).toHaveCount(3);
    await page.keyboard.type(' #海边 ');
    await page.locator('input[value="schedule"]').click();
    await page.locator('.TUXModal .TUXButton--primary').click();
    await pickInTwoDays(page, '09', '35');
    await page.locator(post).click();
    await page.waitForURL('**/tiktokstudio/content?**');
    const [done] = shore.state().posts;
    expect(done).toMatchObject({
      body: 'six thirty, every day #slowlife #海边 ',
      tags: ['slowlife', '海边'],
      sha256: createHash('sha256').update(clip.buffer).digest('hex'),
    });
    const newYork = new Date(done?.scheduleAt ?? '').toLocaleTimeString('en-GB', {
      timeZone: 'America/New_York',
    });
    expect(newYork).toBe('09:35:00');
    const link = page.locator('[data-tt="components_PostInfoCell_Container"] a').first();
    await expect(link).toHaveAttribute('href', done?.permalink ?? '');
  });

  test('a script that presses Post is counted and posts nothing', async ({ page, shore }) => {
    await page.goto(tiktokUpload);
    await page.setInputFiles('input[type="file"]', clip);
    await expect(page.locator(post)).toBeEnabled();
    await page.locator(post).evaluate((button) => {
      (button as HTMLElement).click();
    });
    await until('the press is counted', () => shore.state().publishClicks.synthetic === 1);
    expect(shore.state().posts).toEqual([]);
  });
});

test.describe('Instagram’s composer', () => {
  test('a person posts: the shape she chose, her words, her cover; a paste by a script is drawn and not posted', async ({
    page,
    shore,
  }) => {
    await page.goto(instagramHome);
    await create(page);
    const next = page.getByRole('button', { name: 'Next' });
    await page.locator('button:has(svg[aria-label="Select crop"])').click();
    await page.getByRole('button', { name: 'Original' }).click();
    await next.click();
    await page.setInputFiles('[role="dialog"] input[accept^="image/jpeg"]', {
      name: 'cover.png',
      mimeType: 'image/png',
      buffer: randomBytes(64),
    });
    await next.click();
    const caption = page.locator('[data-lexical-editor="true"]');
    await caption.evaluate((it) => {
      it.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'pasted');
      it.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(caption).toHaveText('pasted');
    await expect(page.locator('[role="dialog"]')).toContainText('0/2,200');
    const share = page.getByRole('button', { name: 'Share' });
    await share.evaluate((it) => (it as HTMLElement).click());
    await until('the press is counted', () => shore.state().publishClicks.synthetic === 1);
    expect(shore.state().posts).toEqual([]);

    await caption.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('six thirty #slowlife');
    await page.keyboard.press('Enter');
    await page.keyboard.type('every day');
    await share.click();
    await expect(page.locator('[role="dialog"] h3')).toHaveText('Your reel has been shared.');
    expect(shore.state().posts).toMatchObject([
      {
        body: 'six thirty #slowlife\nevery day',
        tags: ['slowlife'],
        choices: { crop: 'original', commenting: 'on' },
        cover: { name: 'cover.png', size: 64 },
      },
    ]);
  });
});

const addresses = {
  rednote: rednoteUpload,
  tiktok: tiktokUpload,
  douyin: douyinUpload,
  instagram: instagramHome,
  youtube: youtubeUpload,
} as const;

/** One line a trap: what it does to someone who does not mind it. */
type Proof = {
  readonly on: readonly (keyof typeof addresses)[];
  readonly see: (page: Page, shore: Shore) => Promise<void>;
};

const proofs: Readonly<Record<TrapName, Proof>> = {
  login: {
    on: ['rednote', 'tiktok', 'douyin'],
    see: async (page) => {
      expect(new URL(page.url()).pathname).toBe('/login');
      await page.locator('.enter').click();
      await page.waitForURL(/trap=login/);
      await expect(page.locator('input[type="file"]')).toHaveCount(1);
    },
  },
  late: {
    on: ['rednote', 'tiktok', 'douyin', 'youtube'],
    see: async (page, shore) => {
      await choose(page);
      await form(page);
      await until('the wait is declared', () => (shore.state().uploads[0]?.declaredDelayMs ?? 0) >= 1200);
    },
  },
  overlay: { on: ['rednote', 'tiktok', 'douyin'], see: (page) => coveredUntil(page, /我知道了|Got it/) },
  joyride: { on: ['tiktok'], see: (page) => coveredUntil(page, /Got it/) },
  cookies: {
    on: ['tiktok'],
    see: async (page) => {
      await choose(page);
      await expect(page.locator('tiktok-cookie-banner button').first()).toBeVisible();
      expect(await topmostAtBottom(page)).toBe('TIKTOK-COOKIE-BANNER');
    },
  },
  'content-check': {
    on: ['tiktok'],
    see: async (page, shore) => {
      await coveredUntil(page, /Turn on/);
      await page.locator('[data-e2e="post_video_button"]').click();
      await expect(page.locator('.toast')).toContainText('Something went wrong');
      expect(shore.state().posts).toEqual([]);
    },
  },
  captcha: {
    on: ['rednote', 'tiktok', 'douyin'],
    see: async (page) => {
      await choose(page);
      await expect(page.locator('[class*="captcha"]')).toBeVisible();
      expect(await page.locator(editors).count()).toBe(0);
      await page.locator('[class*="captcha"] input').focus();
      await page.keyboard.press('End');
      await form(page);
    },
  },
  rerender: {
    on: ['rednote', 'tiktok', 'douyin', 'youtube'],
    see: async (page) => {
      await choose(page);
      const editor = await form(page);
      const before = await editor.textContent();
      await editor.click();
      await page.keyboard.type('x');
      await expect(editor).toContainText('x');
      await expect(editor).toHaveText(before ?? '');
    },
  },
  topicslow: {
    on: ['rednote'],
    see: async (page, shore) => {
      await typeTopic(page);
      await expect(page.locator('#creator-editor-topic-container .item')).toHaveCount(3);
      await until('the wait is declared', () => (shore.state().uploads[0]?.declaredDelayMs ?? 0) >= 1500);
    },
  },
  nocandidate: {
    on: ['rednote'],
    see: async (page) => {
      await typeTopic(page);
      await expect(page.locator('#creator-editor-topic-container .loading')).toHaveCount(0);
      await expect(page.locator('#creator-editor-topic-container')).toBeHidden();
    },
  },
  topicclosed: {
    on: ['rednote'],
    see: async (page, shore) => {
      await typeTopic(page);
      const list = page.locator('#creator-editor-topic-container');
      await expect(list).toBeVisible();
      expect(await list.evaluate((it) => it.childElementCount + Number(Boolean(it.shadowRoot)))).toBe(0);
      // Nobody can see when the list has come, and an Enter before it is a line break: the page declares its wait.
      await until('the list has come', () =>
        shore.state().uploads[0]?.delays.some(({ name }) => name === 'topics'),
      );
      await page.keyboard.press('Enter');
      await expect(page.locator('.tiptap a.tiptap-topic')).toHaveCount(1);
    },
  },
  older: {
    on: ['douyin'],
    see: async (page, shore) => {
      await choose(page);
      await form(page);
      expect(new URL(page.url()).pathname).toBe('/creator-micro/content/publish');
      expect(shore.state().uploads[0]?.delays.map(({ name }) => name) ?? []).not.toContain('form');
    },
  },
  sms: {
    on: ['rednote', 'douyin'],
    see: async (page, shore) => {
      await choose(page);
      await postIt(page);
      await page.getByPlaceholder('请输入验证码').fill('123456');
      expect(shore.state().posts).toEqual([]);
      await page.getByText('验证', { exact: true }).click();
      await page.waitForURL(/manage|success/);
    },
  },
  quill: {
    on: ['rednote'],
    see: async (page) => {
      await choose(page);
      await expect(page.locator('.ql-editor')).toBeVisible();
      await expect(page.locator('.tiptap')).toHaveCount(0);
    },
  },
  abroad: {
    on: ['rednote'],
    see: async (page) => {
      await page.waitForURL(/^https:\/\/creator\.rednote\.com/);
      await choose(page);
      await form(page);
    },
  },
  radio: {
    on: ['rednote'],
    see: async (page) => {
      await choose(page);
      await form(page);
      await expect(page.locator('.post-time-wrapper')).toHaveCount(0);
      await page.locator('.el-radio').last().click();
      await expect(page.locator('.el-date-editor input')).toHaveCount(2);
    },
  },
  renamed: {
    on: ['tiktok'],
    see: async (page) => {
      await choose(page);
      await form(page);
      await expect(page.locator('[data-e2e="caption_container"], .scheduled-picker')).toHaveCount(0);
      await expect(page.locator('[data-e2e="user_perm_container"] [role="switch"]')).toHaveCount(0);
      await expect(page.locator('#tux-1')).toHaveCount(1);
    },
  },
  restricted: {
    on: ['tiktok'],
    see: async (page, shore) => {
      await choose(page);
      await postIt(page);
      await expect(page.locator('div.status-result.status-warn')).toBeVisible();
      expect(shore.state().posts).toEqual([]);
      await page.getByRole('button', { name: 'Post anyway' }).click();
      await page.waitForURL(/content/);
      expect(shore.state().posts).toHaveLength(1);
    },
  },
  'progress-slow': {
    on: ['rednote', 'tiktok', 'douyin', 'youtube'],
    see: async (page, shore) => {
      await choose(page);
      await form(page);
      await until('the video has arrived', () => shore.state().uploads[0]?.sha256);
      await until('the waits are declared', () => (shore.state().uploads[0]?.declaredDelayMs ?? 0) >= 1500);
    },
  },
  'upload-fails': {
    on: ['rednote', 'tiktok', 'douyin', 'youtube'],
    see: async (page, shore) => {
      await choose(page);
      const again = page.locator('button', { hasText: /再试一次|Retry|Try again/ });
      await expect(again).toBeVisible();
      expect(shore.state().uploads[0]?.failed).toBe(true);
      await again.click();
      await until('the second attempt arrives', () => shore.state().uploads[1]?.sha256);
    },
  },
  popover: {
    on: ['instagram'],
    see: async (page) => {
      const create = page.locator('a:has(svg[aria-label="New post"])');
      await create.click();
      await expect(page.locator('[role="dialog"]')).toHaveCount(0);
      await create.click();
      await expect(page.locator('svg[aria-label="Post"]')).toHaveCount(0);
      await create.click();
      await page.locator('a:has(svg[aria-label="Post"])').click();
      await expect(page.locator('[role="dialog"] input[type="file"]')).toHaveCount(1);
    },
  },
  intro: {
    on: ['instagram'],
    see: async (page) => {
      await create(page);
      const next = page.getByRole('button', { name: 'Next' });
      await expect(next).toBeVisible();
      const isReached = (): Promise<boolean> =>
        next.evaluate((it) => {
          const { left, top } = it.getBoundingClientRect();
          return it.contains(document.elementFromPoint(left + 4, top + 4));
        });
      expect(await isReached()).toBe(false);
      await page.getByRole('button', { name: 'OK' }).click();
      await until('the step is free', isReached);
    },
  },
  'not-now': {
    on: ['instagram'],
    see: async (page) => {
      await page.locator('[role="dialog"]', { hasText: 'Save your login' }).getByText('Not now').click();
      await page.locator('[role="dialog"]', { hasText: 'Notifications' }).getByText('Not Now').click();
      await expect(page.locator('[role="dialog"]')).toHaveCount(0);
    },
  },
  refused: {
    on: ['instagram'],
    see: async (page) => {
      await create(page);
      await expect(page.locator('[role="dialog"]')).toContainText('could not be read by your browser');
    },
  },
  reject: {
    on: ['rednote', 'tiktok', 'douyin', 'youtube'],
    see: async (page, shore) => {
      await choose(page);
      await postIt(page);
      await expect(page.locator('.toast')).toContainText('Something went wrong');
      expect(shore.state().posts).toEqual([]);
    },
  },
  stubborn: {
    on: ['rednote', 'youtube'],
    see: async (page) => {
      await choose(page);
      await form(page);
      const title = page.locator('.title-container input, #title-textarea #textbox');
      const held = (): Promise<string> =>
        title.evaluate((it) => (it instanceof HTMLInputElement ? it.value : it.textContent));
      const before = await held();
      for (const stands of [before, before, before, '渡船']) {
        await title.fill('渡船');
        expect(await held()).toBe(stands);
      }
    },
  },
  'other-account': {
    on: ['tiktok'],
    see: async (page) => {
      await expect(page.locator('[data-e2e="nav-profile"]')).toHaveAttribute('href', '/@corner.bakery');
    },
  },
  'success-slow': {
    on: ['rednote', 'tiktok', 'douyin'],
    see: async (page, shore) => {
      await choose(page);
      const stay = page.url();
      await postIt(page);
      await until('the server has the post', () => shore.state().posts.length === 1);
      expect(page.url()).toBe(stay);
      await page.waitForURL(/success|tiktokstudio.content|manage/);
    },
  },
  classic: {
    on: ['youtube'],
    see: async (page) => {
      await choose(page);
      await toLastStep(page);
      await expect(page.locator('[id^="step-badge"]')).toHaveCount(3);
      await expect(page.locator('ytcp-visibility-scheduler')).toBeHidden();
      await page.locator('[name="SCHEDULE"]').click();
      await expect(page.locator('ytcp-visibility-scheduler')).toBeVisible();
    },
  },
  'no-cover': {
    on: ['instagram', 'youtube'],
    see: async (page) => {
      if (page.url().includes('instagram')) {
        await create(page);
        await page.getByRole('button', { name: 'Next' }).click();
        await expect(page.getByRole('dialog', { name: 'Edit' })).toBeVisible();
        await expect(page.locator('[role="dialog"] input[type="file"]')).toHaveCount(0);
        return;
      }
      await choose(page);
      await form(page);
      await expect(page.locator('input#file-loader')).toHaveCount(0);
    },
  },
  verify: {
    on: ['youtube'],
    see: async (page) => {
      await choose(page);
      const wall = page.locator('ytcp-auth-confirmation-dialog');
      await expect(wall).toBeVisible();
      await wall.locator('#confirm-button').evaluate((it) => {
        (it as HTMLElement).click();
      });
      await expect(wall).toBeVisible();
      await wall.locator('#confirm-button').click();
      await form(page);
    },
  },
  'daily-limit': {
    on: ['youtube'],
    see: async (page) => {
      await choose(page);
      await expect(page.locator('.error-area')).toContainText('Daily upload limit reached');
      await expect(page.locator(editors)).toHaveCount(0);
    },
  },
  checks: {
    on: ['youtube'],
    see: async (page, shore) => {
      await choose(page);
      await postIt(page);
      await expect(page.locator('ytcp-prechecks-warning-dialog')).toBeVisible();
      expect(shore.state().posts).toEqual([]);
      await page.locator('#primary-action-button').click();
      await expect(page.locator('ytcp-uploads-still-processing-dialog')).toBeVisible();
      await expect(page.locator('ytcp-uploads-still-processing-dialog a')).toHaveCount(0);
      await expect(page.locator('a.ytcp-video-info')).toHaveAttribute(
        'href',
        (shore.state().posts[0]?.permalink ?? '').replace('www.', ''),
      );
    },
  },
  zh: { on: ['youtube'], see: (page) => showsDay(page, /^\d{4}年\d+月\d+日$/) },
  pt: { on: ['youtube'], see: (page) => showsDay(page, /^\d+ de \p{L}+\.? de \d{4}$/u) },
};

for (const [name, { on, see }] of Object.entries(proofs))
  for (const site of on)
    test(`trap ${name} on ${site}`, async ({ page, shore }) => {
      await page.goto(`${addresses[site]}&trap=${name}`);
      await see(page, shore);
    });

const editors = '.tiptap, .public-DraftEditor-content, .zone-container, #title-textarea #textbox';

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function choose(page: Page): Promise<void> {
  await page.setInputFiles('input[type="file"]', clip);
}

/** Instagram's composer, with the video in it. */
async function create(page: Page): Promise<void> {
  await page.locator('a:has(svg[aria-label="New post"])').click();
  await page.setInputFiles('[role="dialog"] input[type="file"]', { ...clip, name: 'clip.mp4' });
}

async function form(page: Page) {
  const editor = page.locator(editors);
  await expect(editor).toBeVisible();
  return editor;
}

async function typeTopic(page: Page): Promise<void> {
  await choose(page);
  await (await form(page)).click();
  await page.keyboard.type('#海边');
  await page.keyboard.press('Shift'); // the list opens on keyup
}

/** A pointer does not reach the form until the button that `says` so is pressed. */
async function coveredUntil(page: Page, says: RegExp): Promise<void> {
  await choose(page);
  const editor = await form(page);
  const isReached = (): Promise<boolean> =>
    editor.evaluate((it) => {
      const { left, top } = it.getBoundingClientRect();
      return it.contains(document.elementFromPoint(left + 4, top + 4));
    });
  await until('the form is covered', async () => !(await isReached()));
  await page.getByRole('button', { name: says }).click();
  await until('the form is free', isReached);
}

/** YouTube goes on from its first page once it is said who the video is made for. */
async function toLastStep(page: Page): Promise<void> {
  await form(page);
  await page.locator('[name="VIDEO_MADE_FOR_KIDS_NOT_MFK"]').click();
  await until('the last page', async () => {
    if (await page.locator('[name="PUBLIC"]').isVisible()) return true;
    await page.locator('#next-button').click();
    return false;
  });
}

async function showsDay(page: Page, day: RegExp): Promise<void> {
  await choose(page);
  await toLastStep(page);
  await page.locator('#second-container-expand-button').click();
  await expect(page.locator('#datepicker-trigger')).toHaveText(day);
  await expect(page.locator('#time-of-day-container input')).toHaveValue(/^\d\d:\d\d$/);
}

function topmostAtBottom(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight - 8)?.tagName);
}

/** A hand on the real button, which no script reaches: the right part of the host (XMCP: at 65 % of its width). */
async function pressPublish(page: Page): Promise<void> {
  const host = page.locator('xhs-publish-btn');
  const box = await host.boundingBox();
  if (!box) throw new Error('no publish button');
  await host.click({ position: { x: box.width / 2 + 60, y: box.height / 2 } });
}

async function postIt(page: Page): Promise<void> {
  if (page.url().includes('youtube')) {
    await toLastStep(page);
    await page.locator('#done-button').click();
    return;
  }
  await until('the video has arrived', async () =>
    /上传成功|Uploaded|重新上传/.test((await page.locator('#app').textContent()) ?? ''),
  );
  if (page.url().includes('tiktok')) await page.locator('[data-e2e="post_video_button"]').click();
  else if (page.url().includes('douyin')) {
    await giveCover(page);
    await page.getByRole('button', { name: '发布', exact: true }).click();
  } else await pressPublish(page);
}

/** Douyin takes no post without a cover: the third of the dialog's four inputs, and no second cover. */
async function giveCover(page: Page): Promise<void> {
  const picture = { name: 'cover.png', mimeType: 'image/png', buffer: Buffer.from(onePixel, 'base64') };
  await page.getByRole('button', { name: '选择封面' }).first().click();
  await page.setInputFiles('.dy-creator-content-modal input[type="file"] >> nth=2', picture);
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByRole('button', { name: '暂不设置' }).click();
  await expect(page.locator('[class^="coverControl-"] img')).toBeVisible();
}

/** The day after tomorrow, in the page's own zone, by the page's own pickers. */
async function pickInTwoDays(page: Page, hour: string, minute: string): Promise<void> {
  const [time, date] = await page.locator('.scheduled-picker input').all();
  await date?.click();
  const wanted = await page.evaluate(() => {
    const day = new Date(Date.now() + 48 * 3_600_000);
    return { day: String(day.getDate()), month: day.toLocaleString('en', { month: 'long' }) };
  });
  if ((await page.locator('.month-title').textContent()) !== wanted.month)
    await page.locator('.calendar-wrapper span.arrow').last().click();
  await page.locator('.days-wrapper .day.valid').getByText(wanted.day, { exact: true }).click();
  await time?.click();
  await page.locator('.tiktok-timepicker-left').getByText(hour, { exact: true }).click();
  await page.locator('.tiktok-timepicker-right').getByText(minute, { exact: true }).click();
}

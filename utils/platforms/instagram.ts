import { seeOriginal } from './original';
import type { Identity, Platform, Probe, ReadText, UploadSurface } from './platform';

/*
 * Instagram. Classes are atoms that mean nothing and are named anew every week; there is no `data-*`. What holds: roles,
 * the shape of an `href`, `dir="auto"` on what people wrote, `time`. A comment has an address of its own, `…/c/<id>/`, a
 * reply `…/c/<id>/r/<id>/`. Interface texts are localised and no rung asks for one.
 * Sources are in README.md beside this file; `seen` is the day the source saw it.
 */
const host = String.raw`^www\.instagram\.com`;
const somebody = String.raw`(?:/[\w.]+)?`;

/** Their button for the rest of a text; pressing “See translation” puts other words into the text itself. */
const except = ['button', '[role="button"]'];
/** It then offers the original. A row is what has a time, or lies over a reel; in a list it is a button itself. */
const theirsOpen = {
  row: 'li, article, div:has(time):not(:has(video)), div:has(> video) ~ div',
  at: '[role="button"]:not(:has(time))',
  says: seeOriginal,
} as const;

/** Comments, in the list (`ul`) of a post and in the panel of a reel. Replies before comments: they are both. */
const said = [
  {
    kind: 'reply',
    text: {
      any: [
        'ul ul ul h3 + div > [dir="auto"]', // list
        'div:has(> [dir="auto"] a[href*="/r/"] time) + div:not([role]) > [dir="auto"]', // panel
      ],
      need: 'may',
      seen: '2026-05-01',
    },
    except,
  },
  {
    kind: 'comment',
    text: {
      any: [
        'ul ul h3 + div > [dir="auto"]', // list
        'div:has(> [dir="auto"] a[href*="/c/"] time) + div:not([role]) > [dir="auto"]', // panel
      ],
      need: 'must',
      seen: '2026-05-01',
      last: 'words-by-comment-time',
    },
    shelf: { any: ['ul ul', 'div:has(a[href*="/c/"])'], need: 'may', seen: '2026-05-01' },
    except,
  },
] as const satisfies readonly ReadText[];

const identity = {
  id: 'instagram',
  name: { en: 'Instagram', zh: 'Instagram' },
  limits: {
    body: { max: 2200, unit: 'utf16' },
    tags: { max: 5, as: 'inline', allowed: /^[\p{L}\p{N}_]+$/u },
    // Documents of ayrshare and influencity, 2026-08. They disagree on the size (300 MB or 1 GB); over three minutes a reel
    // is not recommended.
    video: {
      containers: { takes: ['mp4', 'mov'] },
      videoCodecs: ['avc', 'hevc'],
      audioCodecs: ['aac'],
      seconds: { min: 3, max: 900, best: 180 },
      bytes: { max: 1e9, best: 300e6 },
      shapes: ['9:16'],
      fps: { min: 23, max: 60 },
    },
    cover: ['9:16'],
  },
} as const satisfies Identity;

/** What can be pressed and carries a drawing with one of these names: a drawing itself cannot be pressed by a script. */
const pressable = (...names: readonly string[]): string =>
  `:is(a, button, [role="link"], [role="button"], [role="menuitem"]):has(${names.map((name) => `svg[aria-label="${name}"]`).join(', ')})`;
const inDialog = '[role="dialog"]';
/** The composer's buttons are told by their words alone: they have neither name nor mark. */
const button = `${inDialog} :is([role="button"], button)`;
/** What the dialog says itself, not what she wrote in it. */
const heading = `${inDialog} :is(h1, h2, h3, [role="heading"], span):not([contenteditable] *)`;
const selectCrop = pressable('Select crop', '选择裁剪', '选择裁切', '選擇裁切', '切り取りを選択');
const next = {
  any: [button],
  says: /^\s*(?:next|下一步|繼續|继续|次へ|다음|siguiente|seguinte|avançar|suivant|weiter|avanti|далее|selanjutnya|tiếp|ถัดไป)\s*$/i,
  need: 'must',
  seen: '2026-08-08',
} as const satisfies Probe;
/** Only ever watched. */
const share = {
  any: [button],
  says: /^\s*(?:share|分享|シェア(?:する)?|공유(?:하기)?|compartir|compartilhar|partilhar|partager|teilen|condividi|поделиться|bagikan|chia sẻ|แชร์)\s*$/i,
  need: 'must',
  seen: '2026-08-08',
} as const satisfies Probe;

/**
 * Where a video is posted: “Create” on the home page opens a dialog that is drawn anew at each step. Facts: komm64/tutti
 * (probe 2026-05-01), jackwener/OpenCLI (2026-08-08), four public scripts (2024 … 2026). Left out, since nobody shows their
 * markup on the web: a schedule, the AI label, paid partnerships.
 */
export const instagramUpload = {
  platform: identity,
  name: 'upload',
  on: new RegExp(String.raw`${host}/create(?:/|$)`), // the site's own name for it, where it has an address
  over: new RegExp(String.raw`${host}/`),
  matches: ['https://www.instagram.com/*'],
  url: 'https://www.instagram.com/',
  landmark: {
    any: [`${inDialog} input[type="file"][accept*="video"]`, `${inDialog} [data-lexical-editor="true"]`],
    need: 'must',
    seen: '2026-05-01',
  },
  open: [
    {
      any: [
        pressable(
          ...['New post', '新帖子', '新貼文', '新規投稿', '새로운 게시물', 'Nueva publicación', 'Novo post'],
          ...['Nova publicação', 'Nouvelle publication', 'Neuer Beitrag', 'Nuovo post', 'Новая публикация'],
          ...['Postingan baru', 'Bài viết mới', 'โพสต์ใหม่'],
        ),
      ],
      need: 'must',
      seen: '2026-05-01',
    },
    {
      // Half of the accounts are asked what first: a post, a reel, a story … A post with one video becomes a reel.
      any: [pressable('Post', '帖子', '貼文', '投稿', '게시물', 'Publicación', 'Publication', 'Beitrag')],
      need: 'may',
      seen: '2026-05-01',
    },
  ],
  // The page has other file inputs, for smaller screens: only the dialog's is meant, so no last resort.
  file: { any: [`${inDialog} input[type="file"][accept*="video"]`], need: 'must', seen: '2026-05-01' },
  fileNames: 'ascii', // OpenCLI 2026-08
  received: share,
  progress: { any: [`${inDialog} [role="progressbar"]`], need: 'may', seen: '2026-08-08' },
  refused: {
    any: [heading],
    says: /couldn.t be (?:uploaded|shared)|could not be (?:read|shared)|something went wrong|too large|无法(?:上传|分享|读取)|出错了|出了点问题/i,
    need: 'may',
    seen: '2026-08-08',
  },
  // It is cut to a square unless somebody says otherwise.
  shape: {
    whole: [
      { any: [`${inDialog} ${selectCrop}`], need: 'must', seen: '2026-05-01' },
      {
        any: [
          `${inDialog} ${pressable('Photo outline icon', '照片轮廓图标')}`,
          button, // by its words
        ],
        says: /^\s*(?:original|原始(?:比例|尺寸)?|原图|オリジナル|元のサイズ|원본|originale?|оригинал)\s*$/i,
        need: 'must',
        seen: '2026-05-01',
      },
    ],
    shown: { any: [`${inDialog} video`], need: 'must', seen: '2026-05-01' },
  },
  body: {
    probe: {
      any: [
        `${inDialog} [data-lexical-editor="true"]:is([aria-label="Write a caption..."], [aria-placeholder^="输入"])`,
        `${inDialog} [contenteditable="true"][data-lexical-editor="true"]:not(form *)`, // comments are written in a form
      ],
      need: 'must',
      seen: '2026-08-08',
    },
    editor: 'lexical',
  },
  pages: [
    {
      landmark: {
        any: [
          `${inDialog} ${selectCrop}`,
          `${inDialog}:has(video):not(:has([contenteditable], input[type="file"]))`, // before there is a cover to give
        ],
        need: 'must',
        seen: '2026-05-01',
      },
      fields: ['shape'],
      next,
    },
    {
      landmark: {
        any: [
          `${inDialog}:is([aria-label="Edit"], [aria-label="编辑"], [aria-label="編輯"], [aria-label="編集"])`,
          `${inDialog}:has(video):has(input[type="file"][accept*="image"]:not([accept*="video"]))`,
        ],
        need: 'must',
        seen: '2026-05-01',
      },
      fields: ['cover'],
      next,
    },
    {
      landmark: {
        any: [
          `${inDialog} [contenteditable="true"][data-lexical-editor="true"]:not(form *)`,
          `${inDialog} textarea`, // some accounts
        ],
        need: 'must',
        seen: '2026-08-08',
      },
      fields: ['body', 'tags', 'comments', 'location'],
    },
  ],
  // No source shows what the step draws around its picture (low confidence): a cover that is not seen is not proven.
  cover: {
    input: {
      any: [`${inDialog} input[type="file"][accept*="image"]:not([accept*="video"])`],
      need: 'may',
      seen: '2026-05-01',
    },
    confirm: [],
    shown: {
      any: [`${inDialog} img[src^="blob:"]`, `${inDialog} img[src^="data:"]`],
      need: 'may',
      seen: '2026-05-01',
    },
  },
  choices: {
    comments: {
      control: 'options', // the box says “off”
      unfold: {
        any: [button],
        says: /^\s*(?:advanced settings|高级设置|進階設定|詳細設定)/i,
        need: 'may',
        seen: '2025-06-01',
      },
      at: {
        off: {
          any: [`${inDialog} div:has(input[type="checkbox"])`],
          says: /^\s*(?:turn off commenting|关闭评论|停用留言|關閉留言|コメントをオフ)/i,
          need: 'may',
          seen: '2025-06-01',
        },
      },
    },
    location: {
      control: 'lookup',
      at: { any: [`${inDialog} input[name="creation-location-input"]`], need: 'may', seen: '2026-09-20' },
      item: {
        any: [`${inDialog} [role="option"]`, button],
        need: 'may',
        seen: '2026-07-01',
      },
    },
  },
  // Strangers' names are in `main`; her own is in the bar at the side.
  account: {
    any: ['a[role="link"][href^="/"]:has(img):not(main *, [role="dialog"] *, article *)'],
    need: 'may',
    seen: '2026-05-01',
  },
  overlays: [
    {
      // “Video posts are now shared as reels”
      at: {
        any: [`${inDialog} button`],
        says: /^\s*(?:ok|好|好的|确定|確定)\s*$/i,
        need: 'may',
        seen: '2026-08-08',
      },
      close: 'click',
    },
    {
      // Notifications; whether the login is to be remembered
      at: {
        any: [':is([role="dialog"], main) :is(button, [role="button"])'],
        says: /^\s*(?:not now|以后再说|稍后再说|暂不|稍後再說|後で|나중에 하기|ahora no|agora não|plus tard|jetzt nicht|non ora)\s*$/i,
        need: 'may',
        seen: '2026-05-01',
      },
      close: 'click',
    },
  ],
  walls: {
    login: { any: ['input[type="password"]'], need: 'may', seen: '2026-05-01' },
    check: {
      any: ['iframe[src*="captcha"]', 'iframe[title*="captcha" i]'],
      need: 'may',
      seen: '2026-05-01',
    },
  },
  signIn: new RegExp(String.raw`${host}/(?:accounts/login|challenge|auth_platform)`),
  published: {
    said: {
      any: [heading],
      says: /(?:reel|post|video) (?:has been|was) shared|已分享|已发布|已發佈|シェアされました|se ha compartido|foi compartilhad|a été partagée?|wurde geteilt|è stato condiviso/i,
      need: 'must',
      seen: '2026-08-08',
    },
    pressed: share,
    posts: 'https://www.instagram.com/', // her own page has her name in its address; the bar here leads to it
    overheard: {
      path: '/api/v1/media/configure', // tutti 2026-08; `configure_to_clips` for a video
      code: ['media', 'code'],
      post: 'https://www.instagram.com/reel/{code}/',
    },
  },
} as const satisfies UploadSurface;

export const instagram = {
  ...identity,
  matches: ['https://www.instagram.com/*'],
  lang: 'en',
  rules: { book: 'overseas', own: /instagram|\binsta\b/iu },
  look: {
    kind: 'reel',
    tabs: ['Reels'],
    open: 'Reels',
    rail: ['like', 'comment', 'repeat', 'send', 'more', 'tile'],
    follow: { says: 'Follow', as: 'outline' },
    over: ['body'],
    lines: 1,
  },
  surfaces: [
    {
      name: 'feed',
      on: new RegExp(String.raw`${host}/(?:\?|$)`),
      landmark: { any: ['main article', 'main a[href*="/p/"] time'], need: 'must', seen: '2026-01-23' },
      texts: [
        {
          kind: 'caption',
          text: {
            any: [
              'article [dir="auto"] > [dir="auto"]:not(:has([dir="auto"]))', // after its author's name, both in one line
              'article h1[dir="auto"]', // until 2026
              'main [dir="auto"] > [dir="auto"]:not(:has([dir="auto"]))',
            ],
            need: 'must',
            seen: '2026-01-23',
            last: 'words-by-post-time',
          },
          shelf: { any: ['article', 'main div:has(a[href*="/p/"] time)'], need: 'may', seen: '2026-01-23' },
          except,
        },
      ],
      theirsOpen,
    },
    {
      name: 'post',
      // Over a grid or a feed it is a dialog, at the same address.
      on: new RegExp(String.raw`${host}${somebody}/p/[\w-]+`),
      landmark: {
        any: ['[role="dialog"] article', 'main h1[dir="auto"]', 'main a[href*="/c/"] time'],
        need: 'must',
        seen: '2026-05-01',
      },
      texts: [
        {
          kind: 'caption',
          text: {
            any: ['[role="dialog"] h1[dir="auto"]', 'h1[dir="auto"]'],
            need: 'may',
            seen: '2026-05-01',
            last: 'words-by-post-time',
          },
          except,
        },
        ...said,
      ],
      theirsOpen,
    },
    {
      name: 'reel',
      on: new RegExp(String.raw`${host}${somebody}/reels?/[\w-]+`),
      landmark: { any: ['main video', 'video'], need: 'must', seen: '2026-05-01' },
      texts: [
        {
          kind: 'caption',
          text: {
            any: [
              'div:has(> video) ~ div div:not([role]) > [dir="auto"]:not(:has([dir="auto"]))', // over the video
              'h1[dir="auto"]',
            ],
            need: 'may',
            seen: '2026-05-01',
            last: 'words-by-video',
          },
          except,
        },
        ...said,
      ],
      theirsOpen,
    },
    {
      name: 'messages',
      private: true,
      on: new RegExp(String.raw`${host}/direct(?:[/?]|$)`),
      landmark: { any: ['main [role="row"]', '[role="row"]'], need: 'must', seen: '2026-05-01' },
      texts: [
        {
          kind: 'message',
          text: {
            any: [
              '[role="row"] [role="presentation"] [dir="auto"]:not(:has([dir="auto"]))', // a bubble
              '[role="row"] div[dir="auto"]:not(:has([dir="auto"]))', // names and times are spans
            ],
            need: 'must',
            seen: '2026-05-01',
          },
          shelf: { any: ['main [role="grid"]'], need: 'may', seen: '2026-05-01' },
          except,
        },
      ],
    },
  ],
  samples: {
    feed: ['https://www.instagram.com/', 'https://www.instagram.com/?variant=following'],
    post: [
      'https://www.instagram.com/p/C1aB2cD3eF4/',
      'https://www.instagram.com/someone.else/p/C1aB2cD3eF4/?img_index=2',
    ],
    reel: [
      'https://www.instagram.com/reel/C1aB2cD3eF4/',
      'https://www.instagram.com/reels/C1aB2cD3eF4/',
      'https://www.instagram.com/someone.else/reel/C1aB2cD3eF4/',
    ],
    messages: [
      'https://www.instagram.com/direct/inbox/',
      'https://www.instagram.com/direct/t/340282366841710300/',
    ],
    upload: ['https://www.instagram.com/create/select/', 'https://www.instagram.com/create/details/'],
  },
  elsewhere: [
    'https://www.instagram.com/someone.else/',
    'https://www.instagram.com/reels/',
    'https://www.instagram.com/explore/tags/ferry/',
    'https://www.instagram.com/accounts/login/?next=%2Fp%2FC1aB2cD3eF4%2F',
    'https://www.instagram.com/stories/someone.else/3400000000000000001/',
  ],
} as const satisfies Platform;

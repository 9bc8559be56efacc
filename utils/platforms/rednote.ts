import type { Labels } from './labels';
import type { Identity, Platform, ReadText, UploadSurface } from './platform';

/*
 * RedNote / 小红书. Sources are in README.md beside this file; `seen` is the day the source saw it.
 * The interface follows the browser's language on rednote.com, so no rung depends on Chinese text.
 */
const host = String.raw`^www\.(?:xiaohongshu|rednote)\.com`;
const creator = String.raw`^creator\.(?:xiaohongshu|rednote)\.com`;

/** Notes as cards, on the feed, in a search and on somebody's page. Their height is fixed when the words come. */
const cardTitle = {
  kind: 'title',
  text: {
    any: [
      'section.note-item .footer a.title > span',
      'section:has(a[href*="/explore/"]) a.title', // class drift (OpenCLI 2026-08)
      '.note-item a.title', // wrapped or renamed
      'section:has(a[href*="/explore/"]) a:not([href*="/user/"], :has(img, svg, video), :empty)', // the link that is words
    ],
    need: 'must',
    seen: '2026-03-10',
  },
  shelf: { any: ['#exploreFeeds', '.feeds-container'], need: 'may', seen: '2026-03-10' },
  place: 'over',
} as const satisfies ReadText;

const identity = {
  id: 'rednote',
  name: { en: 'RedNote', zh: '小红书' },
  limits: {
    title: { max: 20, unit: 'weighted' },
    body: { max: 1000, unit: 'utf16' },
    tags: { max: 10, as: 'entity', allowed: /^[\p{L}\p{N}_]+$/u },
    // The upload page's own words and its input's list of endings, 2026-10 (60 minutes before then).
    video: {
      containers: { takes: ['mp4', 'mov', 'mkv'], best: ['mp4', 'mov'] },
      seconds: { max: 4 * 3600 },
      bytes: { max: 20e9 },
      side: { best: 720 },
      shapes: ['9:16', '3:4'],
    },
    cover: ['3:4'],
  },
} as const satisfies Identity;

/** Where a video is posted. */
export const rednoteUpload = {
  platform: identity,
  name: 'upload',
  on: new RegExp(String.raw`${creator}/publish/publish`),
  matches: ['https://creator.xiaohongshu.com/*', 'https://creator.rednote.com/*'],
  url: 'https://creator.xiaohongshu.com/publish/publish?from=homepage&target=video',
  landmark: {
    any: ['input.upload-input', '.upload-content', '.title-container'],
    need: 'must',
    seen: '2026-10-01',
  },
  file: {
    any: ['input.upload-input', 'div[class^="upload-content"] input[type="file"]'],
    need: 'must',
    seen: '2026-10-01',
    last: 'only-video-input',
  },
  received: {
    any: ['div.preview-new', '[class*="preview-new"]'],
    says: /上传成功|分辨率|重新上传|编辑封面|uploaded|resolution|re-?upload|edit cover/i, // the page shows it by words alone
    need: 'must',
    seen: '2026-08-20',
  },
  progress: { any: ['div.preview-new', 'div.progress-div'], need: 'may', seen: '2026-08-20' },
  broken: {
    any: ['div.preview-new', 'div.progress-div'],
    says: /上传失败|upload failed/i,
    need: 'may',
    seen: '2026-08-20',
  },
  title: {
    probe: {
      any: ['.title-container input.d-text', 'div.d-input input', 'input[placeholder*="标题"]'],
      need: 'must',
      seen: '2026-08-20',
      minWidth: 50, // two 4-px decoys carry the same class (OpenCLI 2026-08-08)
    },
    editor: 'input',
  },
  body: {
    probe: {
      any: [
        'div.tiptap.ProseMirror[contenteditable="true"]',
        'div[role="textbox"][contenteditable="true"]',
        'div.ql-editor',
      ],
      need: 'must',
      seen: '2026-08-20',
      last: 'largest-editable',
      minWidth: 50,
    },
    editor: 'tiptap',
  },
  topics: {
    list: { any: ['#creator-editor-topic-container'], need: 'may', seen: '2026-08-20' },
    item: '.item',
    itemName: '.name',
    entity: 'a.tiptap-topic',
    busy: '.loading',
  },
  cover: {
    open: [
      {
        any: ['div.upload-cover', '.cover-plugin-preview .cover .default', '.cover-plugin-preview .noCover'],
        need: 'must',
        seen: '2026-08-13',
      },
      {
        any: ['.d-modal .d-tabs-header', '.d-modal [class*="tab"]'],
        says: /上传封面|upload/i,
        need: 'must',
        seen: '2026-08-13',
      },
    ],
    input: {
      any: [
        '.d-modal .upload-wrapper input[type="file"][accept*="image"]',
        '.d-modal input[type="file"][accept*="image"]',
      ],
      need: 'must',
      seen: '2026-08-13',
    },
    confirm: [
      {
        any: ['.d-modal-footer button', '.cover-modal button'],
        says: /^\s*(?:确定|完成|ok|confirm|done)\s*$/i,
        need: 'must',
        seen: '2026-08-13',
      },
    ],
    cancel: {
      any: ['.d-modal-footer button', '.cover-modal button'],
      says: /^\s*(?:取消|cancel)\s*$/i,
      need: 'may',
      seen: '2026-08-13',
    },
    shown: {
      any: ['.cover-plugin-preview .default', '.cover-plugin-preview img'],
      need: 'may',
      seen: '2026-09-20',
    },
  },
  choices: {
    visibility: {
      control: 'menu',
      at: { any: ['.permission-card-wrapper .d-select-content'], need: 'may', seen: '2026-08-20' },
      item: {
        any: ['.d-options-wrapper .custom-option', '.d-grid-item .custom-option'],
        need: 'may',
        seen: '2026-08-20',
      },
      says: {
        public: /^(?:公开(?:可见)?|public|everyone)$/i,
        friends: /^(?:仅?互关(?:好友)?(?:可见)?|mutual(?: followers| friends)?|friends)$/i,
        private: /^(?:仅自己(?:可见)?|only me|private)$/i,
      },
    },
    ai: {
      control: 'menu',
      at: {
        any: ['.d-select-wrapper'],
        says: /内容类型声明|AI合成|虚构演绎|营销广告|内容来源|content declaration|content type|AI-generated|fiction|source of/i,
        need: 'may',
        seen: '2026-09-20',
      },
      item: { any: ['.d-option-name', '.d-grid-item'], need: 'may', seen: '2026-09-20' },
      says: {
        no: /^(?:添加内容类型声明|add content)/i,
        yes: /^(?!.*(?:不含|未|没有|非|[Nn]o[nt]?\b|[Ww]ithout)).*\bAI\b/, // not as in “entertainment”
      },
    },
    original: {
      control: 'switch',
      at: { any: ['.custom-switch-card'], says: /原创声明|original/i, need: 'may', seen: '2026-08-20' },
      confirm: [
        { any: ['.d-modal .footer .d-checkbox', '.footer .d-checkbox'], need: 'must', seen: '2026-08-20' }, // the terms
        {
          any: ['.d-modal .footer button.custom-button', '.footer button.custom-button'],
          need: 'must',
          seen: '2026-08-20',
        },
      ],
    },
    location: {
      control: 'lookup',
      at: {
        any: ['.address-box .d-select-input-filter input', '.address-box input'],
        need: 'may',
        seen: '2025-12-01',
      },
      item: {
        any: ['.address-box .item', '.d-dropdown .item', '.d-popover .item'],
        need: 'may',
        seen: '2025-12-01',
      },
      shown: { any: ['.address-box .d-select-description'], need: 'may', seen: '2025-12-01' },
    },
  },
  schedule: {
    control: 'datetime',
    zone: 'Asia/Shanghai',
    stepMinutes: 1,
    earliestMinutes: 60,
    latestDays: 14,
    probes: {
      switch: {
        any: [
          '.post-time-wrapper .d-switch',
          '.el-radio-group .el-radio:last-child', // before 2026-02
        ],
        need: 'must',
        seen: '2026-08-13',
      },
      input: {
        any: [
          '.date-picker-container input',
          '.d-datepicker-input-filter input.d-text',
          '.el-date-editor input', // before 2026-02: the day's and the time's
        ],
        need: 'must',
        seen: '2026-08-13',
      },
    },
  },
  account: { any: ['.user-info .name', '.account-name'], need: 'may', seen: '2026-08-13' },
  overlays: [{ at: { any: ['div.d-popover'], need: 'may', seen: '2026-05-14' }, close: 'Escape' }],
  walls: {
    login: { any: ['div[class*="login-box"]', '.login-container'], need: 'may', seen: '2026-10-01' },
    // By SMS, after 发布. No source has its markup; every box of the site for a code is called so.
    code: { any: ['.d-modal input[placeholder*="验证码"]'], need: 'may', seen: '2026-07-01' },
    check: {
      any: ['.captcha-modal', '.red-captcha', '[class*="captcha"]'],
      need: 'may',
      seen: '2026-08-20',
    },
  },
  signIn: new RegExp(String.raw`${creator}/login`),
  published: {
    on: new RegExp(String.raw`${creator}/publish/success`),
    posts: 'https://creator.xiaohongshu.com/new/note-manager',
    listed: {
      on: new RegExp(String.raw`${creator}/new/note-manager`),
      row: {
        any: ['.note[data-impression]', '[data-impression*="noteId"]'],
        need: 'may',
        seen: '2026-09-20',
      },
      title: '.title',
      unseen: /审核中|未通过|定时|in review|not passed|scheduled/i,
      id: { attribute: 'data-impression', is: /[0-9a-f]{24}/, at: 'https://www.xiaohongshu.com/explore/' },
    },
  },
} as const satisfies UploadSurface;

/*
 * Its interface is in Chinese only on www.xiaohongshu.com and creator.xiaohongshu.com. The words of the lists are from
 * saved pages (2026-03, 2026-06), the upload page's own text (2026-10-01) and the filters public tools press (2026-08).
 */
const labels = {
  langs: ['es', 'ja', 'ko', 'fr', 'pt', 'ru', 'de', 'vi', 'id', 'th', 'en'],
  except: [
    '.note-text',
    '.note-content',
    '.note-item .title',
    '.content',
    '.name',
    '.username',
    '.user-name',
    '.nickname',
    '.user-desc',
    '.interaction-content',
    '.quote-info',
    '.user-info > a',
    '.query-note-item',
    '.tag-item',
  ],
} as const satisfies Labels;

export const rednote = {
  ...identity,
  matches: [
    'https://www.xiaohongshu.com/*',
    'https://www.rednote.com/*',
    'https://creator.xiaohongshu.com/*',
    'https://creator.rednote.com/*', // named in issue threads only; unverified
  ],
  lang: 'zh',
  rules: { book: 'mainland', own: /小红书|红薯|rednote|xiaohongshu|xhs/iu },
  look: { kind: 'note', tabs: ['关注', '发现', '附近'], open: '发现', lines: 2 },
  labels,
  surfaces: [
    {
      name: 'note',
      on: new RegExp(
        String.raw`${host}/(?:explore|discovery/item|search_result|user/profile/[0-9a-f]+)/[0-9a-f]{24}`,
      ),
      landmark: { any: ['#noteContainer', '.note-container'], need: 'must', seen: '2026-06-15' },
      texts: [
        {
          kind: 'title',
          text: { any: ['#detail-title', '.note-content .title'], need: 'may', seen: '2026-06-15' },
        },
        {
          kind: 'body',
          text: {
            any: ['#detail-desc .note-text', '.note-content .desc', '#detail-desc'],
            need: 'must',
            seen: '2026-06-15',
          },
        },
        {
          kind: 'comment',
          text: {
            any: [
              '.parent-comment > .comment-item .content .note-text',
              '.comment-item:not(.comment-item-sub) .content .note-text', // wrapped in more than it was
              '.comment-item .content',
              '[id^="comment-"] div:has(a[href*="/user/profile/"]) + div:not(:has(a[href*="/user/profile/"])) > span:last-child', // what follows the author
            ],
            need: 'must',
            seen: '2026-08-20',
          },
          shelf: { any: ['.comments-container'], need: 'may', seen: '2026-08-20' },
          except: ['.nickname'],
        },
        {
          kind: 'reply',
          text: {
            any: ['.reply-container .comment-item-sub .content .note-text'],
            need: 'may',
            seen: '2026-08-20',
          },
          except: ['.nickname'],
        },
      ],
    },
    {
      name: 'explore',
      on: new RegExp(String.raw`${host}/explore/?(?:\?|$)`),
      landmark: {
        any: ['#exploreFeeds', '.feeds-container', '#mfContainer'],
        need: 'must',
        seen: '2026-03-10',
      },
      texts: [cardTitle],
    },
    {
      name: 'search',
      on: new RegExp(String.raw`${host}/search_result/?\?`),
      landmark: {
        any: ['.search-layout', '.feeds-container', '#search-type'],
        need: 'must',
        seen: '2026-08-20',
      },
      texts: [cardTitle],
    },
    {
      name: 'profile',
      on: new RegExp(String.raw`${host}/user/profile/[0-9a-f]+/?(?:\?|$)`),
      landmark: { any: ['#userPageContainer', '.user-page'], need: 'must', seen: '2026-08-20' },
      texts: [
        {
          kind: 'body',
          text: {
            any: [
              '.user-desc',
              '[class*="user-desc"]',
              'div:has(> div > div > span + span) + div:not(:has(*), section *)', // what follows the name and the number
            ],
            need: 'may',
            seen: '2026-08-20',
          },
        },
        cardTitle,
      ],
    },
    {
      name: 'notification',
      on: new RegExp(String.raw`${host}/notification`),
      landmark: { any: ['.notification-page', '.tabs-content-container'], need: 'must', seen: '2026-08-20' },
      texts: [
        {
          kind: 'comment',
          text: {
            any: [
              '.tabs-content-container .interaction-content',
              '[class*="interaction-content"]',
              'div:has(> a[href*="/user/profile/"]) + div:has(> span) + div:not(:has(svg, div))', // after who and when
            ],
            need: 'may', // likes and follows say nothing
            seen: '2026-08-20',
          },
        },
      ],
    },
  ],
  samples: {
    note: [
      'https://www.xiaohongshu.com/explore/64f0c0de000000001e03f00d?xsec_token=abc',
      'https://www.rednote.com/discovery/item/64f0c0de000000001e03f00d',
      'https://www.rednote.com/search_result/64f0c0de000000001e03f00d?xsec_token=abc&xsec_source=pc_search',
      'https://www.xiaohongshu.com/user/profile/5ff0e6410000000001008400/64f0c0de000000001e03f00d?xsec_token=abc',
    ],
    explore: ['https://www.xiaohongshu.com/explore', 'https://www.rednote.com/explore?channel_id=homefeed'],
    search: [
      'https://www.xiaohongshu.com/search_result?keyword=%E6%97%85%E8%A1%8C&source=web_explore_feed',
      'https://www.rednote.com/search_result/?keyword=cat',
    ],
    profile: [
      'https://www.xiaohongshu.com/user/profile/5ff0e6410000000001008400',
      'https://www.rednote.com/user/profile/5ff0e6410000000001008400?xsec_token=abc&xsec_source=pc_feed',
    ],
    notification: ['https://www.xiaohongshu.com/notification', 'https://www.rednote.com/notification'],
    upload: [
      'https://creator.xiaohongshu.com/publish/publish?source=official',
      'https://creator.rednote.com/publish/publish',
    ],
  },
  elsewhere: [
    'https://www.xiaohongshu.com/website-login/error?error_code=300031',
    'https://www.xiaohongshu.com/explore/not-a-note',
    'https://www.rednote.com/livelist',
    'https://www.xiaohongshu.com/search_result_ai?keyword=cat',
    'https://www.rednote.com/user/profile/me/settings',
    'https://creator.xiaohongshu.com/new/home',
  ],
} as const satisfies Platform;

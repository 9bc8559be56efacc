import type { Identity, Platform, Probe, ReadText, UploadSurface } from './platform';

/*
 * Douyin / 抖音. Class names are hashes that rotate with every build; a few parts of a comment carry a plain
 * one, its words do not: they are what stands between who wrote it and when. Sources are in README.md beside this file;
 * `seen` is the day the source saw it.
 */
const host = String.raw`^www\.douyin\.com`;
const creator = String.raw`^creator\.douyin\.com`;
const modal = String.raw`\?(?:.*&)?modal_id=\d`;

/** Followed by the time: where the time follows the name, it is a comment without words. */
const words = '.comment-item-info-wrap + :has(+ :not(.comment-item-stats-container))';

const comments = [
  {
    kind: 'comment',
    text: {
      any: [
        `[data-e2e="comment-item"] ${words}:not(.replyContainer *)`,
        `${words}:not(.replyContainer *)`, // without its marks
      ],
      need: 'must',
      seen: '2026-09-20',
      last: 'words-by-time-row',
    },
    // There before it is opened, with nothing in it.
    shelf: { any: ['[data-e2e="comment-list"]', '.comment-mainContent'], need: 'may', seen: '2026-09-20' },
  },
  {
    kind: 'reply',
    text: { any: [`.replyContainer ${words}`], need: 'may', seen: '2026-09-20' },
  },
] as const satisfies readonly ReadText[];

const identity = {
  id: 'douyin',
  name: { en: 'Douyin', zh: '抖音' },
  limits: {
    title: { max: 30, unit: 'utf16' },
    body: { max: 1000, unit: 'utf16' },
    tags: { max: 5, as: 'inline', allowed: /^[\p{L}\p{N}_]+$/u },
    // The words of its upload page as an automation copied them, 2026-08.
    video: {
      containers: { takes: ['mp4', 'webm', 'mov'], best: ['mp4', 'webm'] },
      seconds: { max: 3600 },
      bytes: { max: 16e9 },
      side: { max: 4096 },
      shapes: ['9:16', '3:4', '16:9', '4:3'],
      fps: { max: 60 },
    },
    cover: ['3:4'],
  },
} as const satisfies Identity;

/** “自主声明”: one of a list in a dialog. As long as it is not answered nothing is declared. */
const declaration = {
  control: 'menu',
  at: {
    any: ['[class^="selectBox-"] [class^="selectText-"]', '[class^="select-box-"]'],
    need: 'may',
    seen: '2026-08-08',
  },
  item: { any: ['.semi-modal-content label.semi-radio'], need: 'may', seen: '2026-08-10' },
  confirm: [
    {
      any: ['.semi-modal-content button.semi-button-primary', '.semi-modal-content button'],
      says: /^\s*确定\s*$/,
      need: 'must',
      seen: '2026-08-10',
    },
  ],
} as const;

/** Where a video is posted. The creator centre speaks Chinese alone, and its forms are told apart by words. */
export const douyinUpload = {
  platform: identity,
  name: 'upload',
  // The address becomes the form's own once a video was chosen: the older form's, or the one of 2026
  on: new RegExp(String.raw`${creator}/creator-micro/content/(?:upload|publish|post/video)/?(?:\?|$)`),
  matches: ['https://creator.douyin.com/*'],
  url: 'https://creator.douyin.com/creator-micro/content/upload',
  landmark: {
    any: ['[class^="container-drag"]', 'input.upload-btn-input', '.editor-comp-publish'],
    need: 'must',
    seen: '2026-09-01',
  },
  file: {
    any: [
      'input[type="file"][accept*="video"]',
      'input.upload-btn-input',
      'div[class^="container"] input[type="file"]',
    ],
    need: 'must',
    seen: '2026-09-01',
    last: 'only-video-input',
  },
  received: { any: ['[class^="long-card"]'], says: /重新上传/, need: 'must', seen: '2026-08-20' },
  progress: { any: ['[class^="long-card"]', 'div.progress-div'], need: 'may', seen: '2026-08-20' },
  broken: { any: ['div.progress-div'], says: /上传失败/, need: 'may', seen: '2026-08-20' },
  title: {
    probe: {
      any: ['input[placeholder*="填写作品标题"]', 'input[placeholder*="作品标题"]'],
      need: 'must',
      seen: '2026-08-20',
    },
    editor: 'input',
  },
  body: {
    probe: {
      any: [
        'div.zone-container.editor-comp-publish[contenteditable="true"]',
        'div.zone-container[contenteditable="true"]',
        '[data-placeholder*="作品简介"][contenteditable="true"]',
      ],
      need: 'must',
      seen: '2026-09-01',
      last: 'largest-editable',
    },
    editor: 'zone',
    list: { any: ['[class*="publish-mention-wrapper"]'], need: 'may', seen: '2026-08-10' },
    tagEnd: ' ',
  },
  cover: {
    open: [
      {
        any: ['[class^="coverControl-"] *', '[class*="cover"] *'],
        says: /^\s*(?:选择|编辑|设置)封面\s*$/,
        need: 'must',
        seen: '2026-08-10',
      },
      {
        any: ['.dy-creator-content-modal *', '.content-upload-new *'],
        says: /^\s*设置竖封面\s*$/,
        need: 'must',
        seen: '2026-08-10',
      },
    ],
    input: {
      any: [
        // The first two of the four are pictures an AI shall make one like (lancelin111 #11, 2026-06)
        '.dy-creator-content-modal .semi-upload:has(.semi-upload-drag-area-main-text) input.semi-upload-hidden-input',
        '.dy-creator-content-modal .semi-upload:not(:has(.semi-upload-drag-area-custom)) input.semi-upload-hidden-input',
      ],
      need: 'must',
      seen: '2026-09-01',
    },
    confirm: [
      {
        any: ['.dy-creator-content-modal button'],
        says: /^\s*完成\s*$/,
        need: 'must',
        seen: '2026-08-10',
      },
    ],
    cancel: {
      any: ['.dy-creator-content-modal button'],
      says: /^\s*取消\s*$/,
      need: 'may',
      seen: '2026-08-10',
    },
    // A second one lying down, for more viewers
    decline: {
      any: ['.semi-modal-content button', '.dy-creator-content-modal button'],
      says: /^\s*暂不设置\s*$/,
      need: 'may',
      seen: '2026-08-10',
    },
    shown: { any: ['[class^="coverControl-"] img'], need: 'must', seen: '2026-08-10' },
    required: true, // since 2026-03 (SAU PR 264)
  },
  choices: {
    visibility: {
      control: 'options',
      at: {
        public: visibility(/^\s*公开\s*$/),
        friends: visibility(/^\s*好友可见\s*$/),
        private: visibility(/^\s*仅自己可见\s*$/),
      },
    },
    // One declaration for all of it: what was said last is what stands.
    ai: {
      ...declaration,
      says: { yes: /^(?!.*(?:不含|未|没有|非)).*AI\s*生成/i, no: /^(?!.*AI\s*生成)/i },
      picks: { no: /^\s*无需/ },
    },
    promotion: {
      ...declaration,
      says: { none: /^(?!.*营销)/, own: /营销/, paid: /营销/ },
      picks: { none: /^\s*无需/ },
    },
    // Semi's select without an arrow is this one alone: “输入地理位置”. It has a box as long as it stands open.
    location: {
      control: 'lookup',
      unfold: { any: ['.semi-select-no-arrow'], need: 'may', seen: '2026-09-02' },
      at: { any: ['.semi-select-no-arrow input'], need: 'may', seen: '2026-09-02' },
      item: { any: ['[role="listbox"] [role="option"]'], need: 'may', seen: '2026-09-02' },
      shown: {
        any: ['.semi-select-no-arrow .semi-select-selection-text:not(.semi-select-selection-placeholder)'],
        need: 'may',
        seen: '2026-09-02',
      },
    },
  },
  schedule: {
    control: 'datetime',
    zone: 'Asia/Shanghai',
    stepMinutes: 1,
    earliestMinutes: 120,
    latestDays: 14,
    probes: {
      switch: {
        any: ['label[class^="radio"]', '[class^="radio"]', 'label'],
        says: /^\s*定时发布\s*$/,
        need: 'must',
        seen: '2026-08-20',
      },
      input: {
        any: ['.semi-input[placeholder="日期和时间"]', 'input[format="yyyy-MM-dd HH:mm"]'],
        need: 'must',
        seen: '2026-08-20',
      },
    },
  },
  overlays: [
    {
      at: {
        any: ['.shepherd-element .shepherd-cancel-icon', '.shepherd-element .shepherd-button'],
        need: 'may',
        seen: '2026-08-10',
      },
      close: 'click',
    },
    { at: { any: ['.shepherd-element'], need: 'may', seen: '2026-08-10' }, close: 'Escape' },
  ],
  walls: {
    login: { any: ['[class*="login"]'], says: /手机号登录|扫码登录/, need: 'may', seen: '2026-08-20' },
    // By SMS: asked after 发布, of a first post and now and then (SAU #245, #257)
    code: {
      any: ['#uc-second-verify', 'input[placeholder*="验证码"]'],
      need: 'may',
      seen: '2026-08-05',
    },
    check: {
      any: ['#captcha_container', 'iframe[src*="captcha"]', '[class*="captcha"]'],
      need: 'may',
      seen: '2026-08-20',
    },
  },
  signIn: new RegExp(String.raw`${creator}/(?:login)?(?:\?|$)`),
  published: {
    on: new RegExp(String.raw`${creator}/creator-micro/content/manage`),
    posts: 'https://creator.douyin.com/creator-micro/content/manage',
    // A menu leads there too. Others say 高清发布, 发布视频, 作品发布
    pressed: { any: ['button'], says: /^\s*发布\s*$/, need: 'must', seen: '2026-09-01' },
    permalink: { any: ['a[href*="/video/"]'], need: 'may', seen: '2026-09-01' },
  },
} as const satisfies UploadSurface;

/** One of the radios that say who can see it: their values are numbers that other radios of the form have too. */
function visibility(says: RegExp): Probe {
  return { any: ['label[class^="radio"]', 'label'], says, need: 'may', seen: '2026-08-20' };
}

export const douyin = {
  ...identity,
  matches: ['https://www.douyin.com/*', 'https://creator.douyin.com/*'],
  lang: 'zh',
  rules: { book: 'mainland', own: /抖音|douyin|dou\+/iu },
  look: {
    kind: 'reel',
    tabs: ['关注', '商城', '推荐'],
    open: '推荐',
    rail: ['face', 'like', 'comment', 'star', 'share', 'disc'],
    over: ['title', 'body'],
    lines: 2,
    foot: ['首页', '朋友', '+', '消息', '我'],
  },
  surfaces: [
    {
      name: 'video',
      // On its own, in the feed, or in front of any other page, which then goes on under it
      on: new RegExp(String.raw`${host}(?:/video/\d|/\?(?:.*&)?recommend=1|/[^?]*${modal})`),
      landmark: {
        any: ['[data-e2e="feed-active-video"]', '[data-e2e="video-detail"]', '[data-e2e="video-desc"]'],
        need: 'must',
        seen: '2026-09-20',
      },
      texts: [
        {
          kind: 'caption',
          text: {
            any: [
              '[data-e2e="video-desc"] > :first-child', // the other is a word that opens it
              '.video-info-detail .title > :first-child',
              'span:has(a[href*="/search/"]):has(+ span:last-child)', // tags are links to a search
              '[data-e2e="video-desc"]',
            ],
            need: 'may',
            seen: '2026-09-20',
          },
        },
        ...comments,
      ],
    },
    {
      name: 'explore',
      on: new RegExp(String.raw`${host}/jingxuan/?(?:\?(?!(?:.*&)?modal_id=)|$)`),
      landmark: {
        any: ['.discover-video-card-item', '[data-feed-ad-click-refer="title"]'],
        need: 'must',
        seen: '2026-08-08',
      },
      texts: [
        {
          kind: 'title',
          text: {
            any: [
              '[data-feed-ad-click-refer="title"]',
              '[href*="/video/"] > img[alt]:not([alt=""]) + div', // says what its picture's name says
            ],
            need: 'must',
            seen: '2026-08-08',
          },
          shelf: { any: ['.discover-video-card-item'], need: 'may', seen: '2026-08-08' },
        },
      ],
    },
    {
      name: 'note',
      on: new RegExp(String.raw`${host}/note/\d+/?(?:\?(?!(?:.*&)?modal_id=)|$)`),
      landmark: { any: ['.note-detail-container'], need: 'must', seen: '2026-08-08' },
      texts: [
        {
          kind: 'body',
          text: {
            any: [
              '.note-detail-container h1',
              'h1',
              '.note-detail-container :has(> a[href*="/search/"]):not([data-e2e="comment-list"] *)',
            ],
            need: 'must',
            seen: '2026-08-08',
          },
          shelf: { any: ['.note-detail-container'], need: 'may', seen: '2026-08-08' },
        },
        ...comments,
      ],
    },
  ],
  samples: {
    video: [
      'https://www.douyin.com/video/7300000000000000001',
      'https://www.douyin.com/?recommend=1',
      'https://www.douyin.com/jingxuan?modal_id=7300000000000000001',
      'https://www.douyin.com/user/MS4wLjABAAAA?from_tab_name=main&modal_id=7300000000000000001',
    ],
    explore: ['https://www.douyin.com/jingxuan', 'https://www.douyin.com/jingxuan?cate=1'],
    note: ['https://www.douyin.com/note/7300000000000000002'],
    upload: [
      'https://creator.douyin.com/creator-micro/content/upload',
      'https://creator.douyin.com/creator-micro/content/publish?enter_from=publish_page',
      'https://creator.douyin.com/creator-micro/content/post/video?enter_from=publish_page',
    ],
  },
  elsewhere: [
    'https://www.douyin.com/user/MS4wLjABAAAA',
    'https://www.douyin.com/user/self?modal_id=',
    'https://www.douyin.com/jingxuan/search/modal',
    'https://www.douyin.com/discover',
    'https://www.douyin.com/video/',
    'https://www.douyin.com/?recommend=0',
    'https://creator.douyin.com/creator-micro/content/publish-article',
    'https://creator.douyin.com/creator-micro/content/post/image?enter_from=publish_page',
    'https://creator.douyin.com/creator-micro/content/manage',
  ],
} as const satisfies Platform;

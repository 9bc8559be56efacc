import type { Identity, Platform, ReadText, UploadSurface } from './platform';

/*
 * YouTube. Polymer's custom elements without shadow roots: their names and ids hold, the ids repeat on every
 * comment and are asked for inside their element only. Sources are in README.md beside this file; `seen` is the day the
 * source saw it.
 */
const host = String.raw`^www\.youtube\.com`;
const channel = String.raw`/(?:@[^/?#]+|(?:channel|c|user)/[^/?#]+)`;

/** The same list under a video, in the panel of a Short and under a post. */
const comments = [
  {
    kind: 'comment',
    text: {
      any: [
        'ytd-comment-view-model:not(ytd-comment-replies-renderer *) #content-text',
        'ytd-comment-view-model:not(ytd-comment-replies-renderer *) ytd-expander yt-attributed-string', // without its id
        '#comment #content-text:not(#replies *)', // without their names
      ],
      need: 'must',
      seen: '2026-01-20',
      last: 'words-by-time-row',
    },
    shelf: {
      any: ['ytd-comments', 'ytd-item-section-renderer:has(ytd-comments-header-renderer)'],
      need: 'may',
      seen: '2026-01-20',
    },
  },
  {
    kind: 'reply',
    text: {
      any: [
        'ytd-comment-replies-renderer #content-text', // under the old button and in 2026's sub-threads
        'ytd-comment-replies-renderer ytd-expander yt-attributed-string',
        '#replies #content-text',
      ],
      need: 'may',
      seen: '2026-01-20',
    },
  },
] as const satisfies readonly ReadText[];

const post = {
  kind: 'body',
  text: {
    any: [
      'ytd-backstage-post-renderer #content-text',
      'ytd-backstage-post-renderer ytd-expander :is(yt-formatted-string, yt-attributed-string)',
      '#post #content-text',
    ],
    need: 'must',
    seen: '2026-09-23',
    last: 'words-by-time-row',
  },
  shelf: { any: ['ytd-browse:not([hidden]) #contents'], need: 'may', seen: '2026-09-23' },
} as const satisfies ReadText;

/** Its own “Translate to …” under a comment; toggled, it has put its words where the comment's were. */
const theirs = ['ytd-tri-state-button-view-model'] as const;
const theirsOpen = { row: 'ytd-comment-view-model', at: `${theirs[0]}[state="toggled"]` } as const;

/** Studio takes neither in a title or a description. */
const instead = { '<': '‹', '>': '›' } as const;

const identity = {
  id: 'youtube',
  name: { en: 'YouTube', zh: 'YouTube' },
  limits: {
    title: { max: 100, unit: 'utf16', instead, needed: true },
    body: { max: 5000, unit: 'utf16', instead },
    tags: { max: 60, as: 'inline', allowed: /^[\p{L}\p{N}_]+$/u },
    // A Short since 2024-10-15: up to three minutes, upright or square. Nearly every codec; 12 hours and 256 GB at most.
    video: {
      seconds: { max: 12 * 3600, best: 180 },
      bytes: { max: 256e9 },
      shapes: ['9:16', '3:4', '4:5', '1:1'],
      fps: { max: 60 },
    },
  },
} as const satisfies Identity;

/** Ids repeat in Studio; what is not asked for inside its dialog may be another video's. */
const dialog = 'ytcp-uploads-dialog';
/** An error is said here; without one the area is empty. */
const error = `${dialog} .error-area`;
const radio = (name: string): string => `${dialog} tp-yt-paper-radio-button[name="${name}"]`;
const next = {
  any: [
    `${dialog} #next-button:not([disabled], [aria-disabled="true"]) button`, // inside its custom element
    `${dialog} #next-button`,
  ],
  need: 'must',
  seen: '2026-09-30',
} as const;
const more = { any: [`${dialog} #toggle-button`], need: 'may', seen: '2026-10-03' } as const;

/** Where a Short is posted: the same dialog as for every video, in Studio. */
export const youtubeUpload = {
  platform: identity,
  name: 'upload',
  on: /^(?:www\.youtube\.com\/upload\b|studio\.youtube\.com\/(?:channel\/[^/?]+(?:\/videos(?:\/\w+)?)?\/?)?(?:\?|$))/,
  // On www stands what asks someone without a channel to make one.
  matches: [
    'https://studio.youtube.com/*',
    'https://www.youtube.com/upload*',
    'https://www.youtube.com/create_channel*',
  ],
  url: 'https://www.youtube.com/upload',
  landmark: { any: [dialog], need: 'must', seen: '2026-09-30' },
  file: {
    any: ['ytcp-uploads-file-picker input[type="file"][name="Filedata"]', `${dialog} input[type="file"]`],
    need: 'must',
    seen: '2026-09-30',
    last: 'only-video-input',
  },
  received: {
    any: [`${dialog}:not(:has(.error-area:not(:empty))) ytcp-video-upload-progress:not([uploading])`],
    need: 'must',
    seen: '2026-09-30',
    // What it says then: that it processes (and counts again), that it checks. It also says here that it failed, so that
    // what is said in a language that is not here is no yes.
    says: /^(?!.*(?:fail|失败|失敗|error|fehl|échou|ошибк)).*(?:process|procesa|check|verif|vérif|prüf|处理|處理|処理|检查|檢查|チェック|처리|검사|traitement|verarbeit|elabora|comproba|обработ|провер)/is,
  },
  progress: {
    any: [`${dialog} ytcp-video-upload-progress .progress-label`, `${dialog} ytcp-video-upload-progress`],
    need: 'may',
    seen: '2026-09-30',
  },
  broken: { any: [`${error}:has(button)`], need: 'may', seen: '2026-08-20', says: /\S/ },
  refused: { any: [`${error}:not(:has(button))`], need: 'may', seen: '2026-08-20', says: /\S/ },
  title: {
    probe: {
      any: [`${dialog} #title-textarea #textbox`, `${dialog} #textbox[aria-required="true"]`],
      need: 'must',
      seen: '2026-10-03',
    },
    editor: 'textbox',
    list: {
      any: ['tp-yt-iron-dropdown:has(ytcp-text-menu)', 'tp-yt-iron-dropdown'],
      need: 'may',
      seen: '2026-08-20',
    },
  },
  body: {
    probe: {
      any: [`${dialog} #description-textarea #textbox`, `${dialog} #textbox[aria-required="false"]`],
      need: 'must',
      seen: '2026-10-03',
      last: 'largest-editable',
    },
    editor: 'textbox',
    list: {
      any: ['tp-yt-iron-dropdown:has(ytcp-text-menu)', 'tp-yt-iron-dropdown'],
      need: 'may',
      seen: '2026-08-20',
    },
  },
  keywords: {
    box: { any: [`${dialog} #tags-container #text-input`], need: 'may', seen: '2026-10-03' },
    unfold: more,
    chip: {
      any: [`${dialog} #tags-container ytcp-chip #chip-text`, `${dialog} #tags-container ytcp-chip`],
      need: 'may',
      seen: '2026-09-30',
    },
    max: 500,
  },
  cover: {
    optional: true,
    input: {
      any: [
        `${dialog} input#file-loader.ytcp-thumbnail-uploader`,
        `${dialog} ytcp-thumbnail-editor input[type="file"]`,
      ],
      need: 'may',
      seen: '2026-10-03',
    },
    confirm: [],
    shown: {
      any: [
        `${dialog} ytcp-thumbnail-uploader img`,
        `${dialog} ytcp-thumbnail-editor img[src^="blob:"], ${dialog} ytcp-thumbnail-editor img[src^="data:"]`,
      ],
      need: 'may',
      seen: '2026-10-03',
    },
  },
  choices: {
    visibility: {
      control: 'options',
      at: {
        public: { any: [radio('PUBLIC')], need: 'may', seen: '2026-09-30' },
        unlisted: { any: [radio('UNLISTED')], need: 'may', seen: '2026-09-30' },
        private: { any: [radio('PRIVATE')], need: 'may', seen: '2026-09-30' },
      },
    },
    kids: {
      control: 'options',
      required: true,
      at: {
        yes: { any: [radio('VIDEO_MADE_FOR_KIDS_MFK')], need: 'may', seen: '2026-10-03' },
        no: { any: [radio('VIDEO_MADE_FOR_KIDS_NOT_MFK')], need: 'may', seen: '2026-10-03' },
      },
    },
    ai: {
      control: 'options',
      unfold: more,
      at: {
        yes: { any: [radio('VIDEO_HAS_ALTERED_CONTENT_YES')], need: 'may', seen: '2026-10-03' },
        no: { any: [radio('VIDEO_HAS_ALTERED_CONTENT_NO')], need: 'may', seen: '2026-10-03' },
      },
    },
    // Her own brand is no paid promotion here.
    promotion: {
      control: 'options',
      unfold: more,
      at: {
        none: { any: [radio('VIDEO_PAID_PRODUCT_PLACEMENT_NO')], need: 'may', seen: '2026-10-03' },
        own: { any: [radio('VIDEO_PAID_PRODUCT_PLACEMENT_NO')], need: 'may', seen: '2026-10-03' },
        paid: { any: [radio('VIDEO_PAID_PRODUCT_PLACEMENT_YES')], need: 'may', seen: '2026-10-03' },
      },
    },
  },
  schedule: {
    becomes: 'public',
    control: 'written',
    zone: 'local',
    stepMinutes: 15,
    earliestMinutes: 15,
    latestDays: 730,
    probes: {
      switch: {
        any: [
          `${dialog} #second-container-expand-button`, // for Shorts it is folded
          radio('SCHEDULE'), // until 2025
        ],
        need: 'must',
        seen: '2026-10-03',
      },
      day: {
        any: [`${dialog} #datepicker-trigger ytcp-dropdown-trigger`, `${dialog} #datepicker-trigger`],
        need: 'must',
        seen: '2026-10-03',
      },
      dayInput: { any: ['ytcp-date-picker tp-yt-paper-input input'], need: 'must', seen: '2026-10-03' },
      time: { any: [`${dialog} #time-of-day-container input`], need: 'must', seen: '2026-10-03' },
    },
  },
  pages: [
    {
      landmark: { any: [`${dialog} #title-textarea #textbox`], need: 'must', seen: '2026-10-03' },
      fields: ['title', 'body', 'tags', 'keywords', 'cover', 'kids', 'ai', 'promotion'],
      tab: { any: [`${dialog} #step-badge-0`], need: 'may', seen: '2026-09-25' },
      next,
    },
    // Left out for some accounts and videos.
    {
      landmark: { any: [`${dialog} ytcp-uploads-video-elements`], need: 'may', seen: '2026-09-30' },
      fields: [],
      next,
    },
    {
      landmark: { any: [`${dialog} ytcp-uploads-checks`], need: 'may', seen: '2026-09-30' },
      fields: [],
      next,
    },
    {
      // Its radios are hidden while it is scheduled.
      landmark: {
        any: [`${dialog} ytcp-uploads-review`, radio('PRIVATE')],
        need: 'must',
        seen: '2026-09-30',
      },
      fields: ['visibility', 'schedule'],
      tab: {
        any: [
          `${dialog} #step-badge-3`,
          `${dialog} #step-badge-2`, // where a page is left out
        ],
        need: 'may',
        seen: '2026-09-25',
      },
    },
  ],
  account: { any: ['ytcp-navigation-drawer #entity-name'], need: 'may', seen: '2026-10-03' },
  overlays: [],
  walls: {
    login: { any: ['ytcp-auth-confirmation-dialog tp-yt-paper-dialog'], need: 'may', seen: '2026-08-20' }, // “Verify it’s you”
    question: {
      any: [
        'ytd-channel-creation-dialog-renderer',
        '#create-channel-button',
        'ytcp-prechecks-warning-dialog tp-yt-paper-dialog', // checks still run when Publish is pressed
      ],
      need: 'may',
      seen: '2026-08-02',
    },
  },
  signIn: /^accounts\.google\.com\//,
  published: {
    said: {
      any: [
        'ytcp-video-share-dialog tp-yt-paper-dialog',
        'ytcp-uploads-still-processing-dialog tp-yt-paper-dialog', // has no link of its own
      ],
      need: 'must',
      seen: '2026-09-30',
    },
    pressed: { any: [`${dialog} #done-button`], need: 'must', seen: '2026-09-30' },
    confirmed: {
      any: ['ytcp-prechecks-warning-dialog #primary-action-button'],
      need: 'may',
      seen: '2026-09-30',
    },
    posts: 'https://studio.youtube.com/',
    permalink: {
      any: [
        'ytcp-video-share-dialog a[href*="youtu"]',
        `${dialog} a.ytcp-video-info`,
        `${dialog} span.video-url-fadeable a`,
      ],
      need: 'may',
      seen: '2026-09-30',
    },
    address: { of: /(?:youtu\.be\/|\/shorts\/|[?&]v=)([\w-]{11})/, is: 'https://www.youtube.com/shorts/' },
  },
} as const satisfies UploadSurface;

export const youtube = {
  ...identity,
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  lang: 'en',
  rules: { book: 'overseas', own: /you ?tube/iu },
  look: {
    kind: 'reel',
    tabs: [],
    rail: ['thumb', 'thumb-down', 'comment', 'share', 'repeat', 'tile'],
    follow: { says: 'Subscribe', as: 'solid' },
    over: ['title'],
    lines: 2,
    foot: ['Home', 'Shorts', '+', 'Subscriptions', 'You'],
  },
  surfaces: [
    {
      name: 'watch',
      on: new RegExp(String.raw`${host}/watch\?(?:.*&)?v=`),
      // After a way on to a Short the page stays behind, hidden.
      landmark: { any: ['ytd-watch-flexy:not([hidden])'], need: 'must', seen: '2026-01-20' },
      texts: [
        {
          kind: 'title',
          text: {
            any: [
              'ytd-watch-metadata h1 yt-formatted-string',
              'ytd-watch-metadata h1',
              'ytd-watch-metadata #title > yt-formatted-string',
              '#above-the-fold #title [title]',
            ],
            need: 'must',
            seen: '2026-01-20',
          },
        },
        {
          kind: 'body',
          text: {
            any: [
              '#description-inline-expander :is(#snippet, #expanded) yt-attributed-string:not(yt-formatted-string *)', // closed, open
              'ytd-watch-metadata ytd-text-inline-expander yt-attributed-string:not(yt-formatted-string *)',
              '#description-inline-expander :is(#snippet, #expanded) > :first-child',
            ],
            need: 'may',
            seen: '2026-01-20',
          },
        },
        ...comments,
      ],
      theirs,
      theirsOpen,
    },
    {
      name: 'shorts',
      on: new RegExp(String.raw`${host}/shorts/[^/?#]+`),
      landmark: { any: ['ytd-shorts:not([hidden])'], need: 'must', seen: '2026-08-19' },
      texts: [
        {
          kind: 'title',
          // Of the next Shorts too, which are there before they are seen.
          text: {
            any: [
              'yt-shorts-video-title-view-model h2',
              'yt-shorts-video-title-view-model',
              '[class*="ShortsVideoTitle"]',
            ],
            need: 'must',
            seen: '2026-08-19',
          },
        },
        ...comments,
      ],
      theirs,
      theirsOpen,
    },
    {
      name: 'posts',
      on: new RegExp(String.raw`${host}${channel}/(?:posts|community)/?(?:\?|$)`),
      landmark: { any: ['ytd-browse:not([hidden])'], need: 'must', seen: '2026-09-23' },
      texts: [post],
    },
    {
      name: 'post',
      on: new RegExp(String.raw`${host}/post/[^/?#]+`),
      landmark: { any: ['ytd-browse:not([hidden])'], need: 'must', seen: '2026-09-23' },
      texts: [post, ...comments],
      theirs,
      theirsOpen,
    },
  ],
  samples: {
    watch: [
      'https://www.youtube.com/watch?v=a1b2c3d4e5f',
      'https://www.youtube.com/watch?app=desktop&v=a1b2c3d4e5f&t=33s',
    ],
    shorts: ['https://www.youtube.com/shorts/a1b2c3d4e5f'],
    posts: [
      'https://www.youtube.com/@someone/posts',
      'https://www.youtube.com/@someone/community?view_as=public',
      'https://www.youtube.com/channel/UCabc-123_x/community',
    ],
    post: ['https://www.youtube.com/post/UgkxAbc123'],
    upload: [
      'https://www.youtube.com/upload',
      'https://studio.youtube.com/channel/UCabc-123_x/videos/upload?d=ud&udvid=a1b2c3d4e5f',
      'https://studio.youtube.com/channel/UCabc-123_x',
      'https://studio.youtube.com/',
    ],
  },
  elsewhere: [
    'https://www.youtube.com/',
    'https://www.youtube.com/watch?list=PL1',
    'https://www.youtube.com/shorts/',
    'https://www.youtube.com/@someone/shorts',
    'https://www.youtube.com/@someone/videos',
    'https://www.youtube.com/@posts',
    'https://www.youtube.com/results?search_query=post',
    'https://www.youtube.com/hashtag/shorts',
    'https://studio.youtube.com/video/a1b2c3d4e5f/edit',
    'https://studio.youtube.com/channel/UCabc-123_x/analytics/tab-overview/period-default',
  ],
} as const satisfies Platform;

import { seeOriginal } from './original';
import type { Identity, Platform, ReadText, UploadSurface } from './platform';

/*
 * TikTok. Class names are emotion hashes (`css-<hash>-<build>--<Name>`): only `[class*="DivName"]` and `data-e2e` last.
 * Sources are in README.md beside this file; `seen` is the day the source saw it.
 */
/**
 * A video's caption and comments, on its own page, over a grid and on For You: one list, since the address of For You
 * follows the video in view.
 */
const watched = [
  {
    kind: 'caption',
    text: {
      any: [
        '[data-e2e="browse-video-desc"]',
        '[data-e2e="video-desc"]',
        ':is(div, h1):has(> a[href^="/tag/"])', // nearly every one has a tag
      ],
      need: 'may',
      seen: '2026-09-19',
    },
    except: ['button'],
  },
  {
    kind: 'comment',
    text: {
      any: [
        '[data-e2e="comment-level-1"]', // a span in the drawer, a p in the browse list
        '[class*="PCommentText"]', // browse list without its marks
        '[class*="DivCommentObjectWrapper"] > [class*="DivCommentItemWrapper"] [class*="DivCommentContentWrapper"] > span', // drawer
        'div:has(> a[href^="/@"]) + span, a[href^="/@"] + p', // what follows the name, in either; replies too
      ],
      need: 'must',
      seen: '2026-09-19',
      last: 'words-by-time-row',
    },
    shelf: { any: ['[class*="DivCommentListContainer"]'], need: 'may', seen: '2026-09-19' },
    except: ['button'],
  },
  {
    kind: 'reply',
    text: {
      any: [
        '[data-e2e="comment-level-2"]',
        '[class*="DivReplyContainer"] [class*="DivCommentContentWrapper"] > span', // without its marks
      ],
      need: 'may',
      seen: '2026-09-19',
    },
    except: ['button'],
  },
] as const satisfies readonly ReadText[];

/** Captions under videos in a grid, cut off after two lines. */
const cards = [
  {
    kind: 'caption',
    text: {
      any: [
        '[data-e2e$="-card-video-caption"]', // search, explore
        '[class*="DivMetaCaptionLine"]',
        '[data-e2e="challenge-item-desc"]', // tag pages, 2024
        'div:has(a[href*="/video/"]) + div:has(a[href^="/@"]) > div:first-child:not(:has(img, a[href*="/video/"]))', // under the picture
      ],
      need: 'must',
      seen: '2026-07-01',
    },
    place: 'over',
  },
] as const satisfies readonly ReadText[];

const theirs = ['[data-e2e*="see-translation"]'] as const;
const theirsOpen = {
  row: '[class*="DivCommentContentWrapper"], [class*="DivCommentContentContainer"], [class*="DivDescriptionContentWrapper"], :has(> [data-e2e="browse-video-desc"])',
  at: theirs[0],
  says: seeOriginal,
} as const;

const identity = {
  id: 'tiktok',
  name: { en: 'TikTok', zh: 'TikTok' },
  limits: {
    body: { max: 2200, unit: 'utf16' },
    tags: { max: 5, as: 'inline', allowed: /^[\p{L}\p{N}_]+$/u },
    // The upload page, and the documents of getlate and ayrshare, 2026-08; newer accounts may send 30 GB.
    video: {
      containers: { takes: ['mp4', 'webm', 'mov'] },
      videoCodecs: ['avc', 'hevc', 'vp8', 'vp9'],
      seconds: { min: 3, max: 3600 },
      bytes: { max: 10e9 },
      side: { min: 360, max: 4096, best: 720 },
      shapes: ['9:16'],
      fps: { min: 23, max: 60 },
    },
    cover: ['9:16'],
  },
} as const satisfies Identity;

/*
 * What a switch is about, in the languages most creators have: the order of such rows is nobody's promise, so where none of
 * these words stands nothing is pressed.
 */
const comments = /com+ent|kom+ent|评论|評論|コメント|댓글|коммент|bình luận|yorum/;
const duet = /du[eo]t|dúo|合拍|デュエット|듀엣|дуэт/;
const stitch = /stitch|拼接|스티치|pegar/;
const ownBrand = /your (?:own )?brand|yourself|[你您](?:自己)?的品牌|(?:tu|sua) marca|deine marke/;
const othersBrand =
  /branded|another brand|third party|品牌内容|第三方|(?:de|otra|outra) marca|markeninhalt|andere marke/;

/** Says the one and none of the others. */
function only(words: RegExp, ...others: readonly RegExp[]): RegExp {
  const none = others.map(({ source }) => `(?!.*(?:${source}))`).join('');
  return new RegExp(`^${none}.*(?:${words.source})`, 'is');
}

/** A switch that says what others may do with the post. */
function permission(words: RegExp) {
  const others = [comments, duet, stitch].filter((it) => it !== words);
  return {
    control: 'switch',
    at: {
      any: ['[data-e2e="user_perm_container"] :has(input)'],
      says: only(words, ...others),
      need: 'may',
      seen: '2026-07-04',
    },
  } as const;
}

/** One of the boxes a disclosure has, whatever is wrapped around them; the switch above them is none. */
const disclosed =
  '[data-e2e="disclose_content_container"] :has(input[type="checkbox"]):not(:has([role="switch"]), [role="switch"])';

/** Where a video is posted. */
export const tiktokUpload = {
  platform: identity,
  name: 'upload',
  on: /^www\.tiktok\.com\/tiktokstudio\/upload/,
  matches: ['https://www.tiktok.com/tiktokstudio/*', 'https://www.tiktok.com/login*'],
  url: 'https://www.tiktok.com/tiktokstudio/upload?from=webapp',
  landmark: {
    any: [
      '[data-e2e="select_video_button"]',
      '[data-e2e="caption_container"]',
      'input[type="file"][accept="video/*"]',
    ],
    need: 'must',
    seen: '2026-07-04',
  },
  file: {
    any: ['input[type="file"][accept="video/*"]'],
    need: 'must',
    seen: '2026-07-04',
    last: 'only-video-input',
  },
  received: {
    any: [
      // Post can be pressed: the same in every language
      '[data-e2e="post_video_button"]:not([disabled], [aria-disabled="true"], [data-disabled="true"], [data-loading="true"])',
    ],
    need: 'must',
    seen: '2026-07-04',
  },
  progress: {
    any: ['[data-e2e="upload_status_container"] .info-progress', '[data-e2e="upload_status_container"]'],
    need: 'may',
    seen: '2026-07-04',
  },
  broken: {
    any: ['[data-e2e="upload_status_container"] [class*="error"]'],
    need: 'may',
    seen: '2026-07-04',
  },
  body: {
    probe: {
      any: [
        '[data-e2e="caption_container"] .public-DraftEditor-content[contenteditable="true"]',
        '.public-DraftEditor-content[role="combobox"]',
      ],
      need: 'must',
      seen: '2026-07-04',
      last: 'largest-editable',
    },
    editor: 'draft',
    list: { any: ['.mention-list-popover'], need: 'may', seen: '2026-07-04' },
  },
  choices: {
    visibility: {
      control: 'menu',
      at: {
        any: ['[data-e2e="video_visibility_container"] button[role="combobox"]'],
        need: 'may',
        seen: '2026-07-04',
      },
      item: { any: ['[role="option"]'], need: 'may', seen: '2026-07-04' },
      says: {
        public: /^(?:everyone|所有人(?:可见)?|公开(?:可见)?|todos)$/i,
        friends: /^(?:friends|好友(?:可见)?|朋友(?:可见)?|amigos)$/i,
        private: /^(?:only you|only me|仅自己(?:可见)?|只有你(?:自己)?|仅你(?:自己)?|solo tú)$/i,
      },
      // With a line below on whom that is
      picks: {
        public: /^(?:everyone|所有人|公开|todos)/i,
        friends: /^(?:friends|好友|朋友|amigos)/i,
        private: /^(?:only (?:you|me)|仅自己|只有你|仅你|solo tú)/i,
      },
    },
    comments: permission(comments),
    duet: permission(duet),
    stitch: permission(stitch),
    ai: {
      control: 'switch',
      at: {
        any: ['[data-e2e="aigc_container"] [role="switch"]', '[data-e2e="aigc_container"] :has(> input)'],
        need: 'may',
        seen: '2026-07-04',
      },
      confirm: [
        {
          any: ['[role="dialog"] .TUXButton--primary', '.TUXModal .TUXButton--primary'],
          need: 'must',
          seen: '2026-04-03',
        },
      ],
    },
    promotion: {
      control: 'options',
      behind: {
        any: ['[data-e2e="disclose_content_container"] [role="switch"]'],
        need: 'may',
        seen: '2026-07-04',
      },
      at: {
        own: {
          any: [disclosed],
          says: only(ownBrand, othersBrand),
          need: 'may',
          seen: '2026-07-04',
        },
        paid: {
          any: [disclosed],
          says: only(othersBrand, ownBrand),
          need: 'may',
          seen: '2026-07-04',
        },
      },
    },
    location: {
      control: 'lookup',
      unfold: { any: ['[data-e2e="poi_container"] [role="combobox"]'], need: 'may', seen: '2026-07-04' },
      at: {
        any: ['[data-e2e="poi_container"] input', '[data-floating-ui-portal] input[type="text"]'],
        need: 'may',
        seen: '2026-07-04',
      },
      item: { any: ['[role="option"]'], need: 'may', seen: '2026-07-04' },
      // Never the box that is typed into: what is typed is not chosen.
      shown: { any: ['[data-e2e="poi_container"] button[role="combobox"]'], need: 'may', seen: '2026-07-04' },
    },
  },
  cover: {
    open: [
      {
        any: ['[data-e2e="cover_container"] .edit-container', '.cover-container'],
        need: 'must',
        seen: '2026-04-03',
      },
      { any: ['[role="dialog"] [role="tab"]:last-child'], need: 'must', seen: '2026-04-03' }, // “Upload cover”
    ],
    input: { any: ['.upload-image-container input[type="file"]'], need: 'must', seen: '2026-04-03' },
    confirm: [{ any: ['.cover-edit-footer button.TUXButton--primary'], need: 'must', seen: '2026-04-03' }],
    cancel: { any: ['.cover-edit-footer button.TUXButton--secondary'], need: 'may', seen: '2026-04-03' },
    shown: {
      any: [
        '[data-e2e="cover_container"] img',
        '.cover-container img',
        '[data-e2e="cover_container"] .cover-container',
      ],
      need: 'may',
      seen: '2026-04-03',
    },
  },
  schedule: {
    control: 'pickers',
    zone: 'local',
    stepMinutes: 5,
    earliestMinutes: 20,
    latestDays: 10,
    probes: {
      switch: {
        any: [
          '[data-e2e="schedule_container"] input[name="postSchedule"][value="schedule"]',
          'input[name="postSchedule"][value="schedule"]',
        ],
        need: 'must',
        seen: '2026-04-03',
      },
      allow: { any: ['.TUXModal .TUXButton--primary'], need: 'may', seen: '2026-04-03' },
      inputs: {
        any: [
          '.scheduled-picker .TUXTextInputCore-input',
          '.scheduled-picker input',
          '[data-e2e="schedule_container"] input:not([type="radio"])', // renamed about four times a year
        ],
        need: 'must',
        seen: '2026-04-03',
      },
      nextMonth: {
        any: ['.calendar-wrapper span.arrow:last-of-type'],
        need: 'must',
        seen: '2026-04-03',
      },
      day: { any: ['.calendar-wrapper .days-wrapper .day.valid'], need: 'must', seen: '2026-04-03' },
      hour: { any: ['.tiktok-timepicker-left'], need: 'must', seen: '2026-04-03' },
      minute: { any: ['.tiktok-timepicker-right'], need: 'must', seen: '2026-04-03' },
    },
  },
  // The first profile link of the page is a stranger's: only her own in the menu counts.
  account: { any: ['a[data-e2e="nav-profile"]'], need: 'may', seen: '2026-07-04' },
  overlays: [
    {
      at: {
        any: ['.react-joyride__tooltip button[data-action="primary"]'],
        need: 'may',
        seen: '2026-08-10',
      },
      close: 'click',
    },
    {
      // A notice with one answer only
      at: {
        any: ['.TUXModal:not(:has(.TUXButton--secondary)) .TUXButton--primary'],
        need: 'may',
        seen: '2026-08-10',
      },
      close: 'click',
    },
  ],
  walls: {
    login: { any: ['#loginContainer', '[data-e2e="login-modal"]'], need: 'may', seen: '2026-07-04' },
    question: {
      any: [
        '.TUXModal:has(.TUXButton--secondary)',
        '[role="dialog"]:has(div.status-result.status-warn)', // the post may be restricted
      ],
      need: 'may',
      seen: '2026-08-10',
    },
    check: { any: ['iframe[src*="captcha"]', 'div[class*="captcha"]'], need: 'may', seen: '2026-07-04' },
  },
  signIn: /^www\.tiktok\.com\/login/,
  published: {
    on: /^www\.tiktok\.com\/tiktokstudio\/content/,
    posts: 'https://www.tiktok.com/tiktokstudio/content',
    pressed: { any: ['button[data-e2e="post_video_button"]'], need: 'must', seen: '2026-07-04' }, // a menu leads to `on` too
    // “Post now”, “Continue to post?”
    confirmed: {
      any: [
        '.TUXModal:has(.TUXButton--secondary) .TUXButton--primary',
        '[role="dialog"]:has(div.status-result.status-warn) .TUXButton--primary',
      ],
      need: 'may',
      seen: '2026-08-10',
    },
    permalink: {
      any: ['[data-tt="components_PostInfoCell_Container"] a'],
      need: 'may',
      seen: '2026-07-04',
    },
  },
} as const satisfies UploadSurface;

export const tiktok = {
  ...identity,
  matches: ['https://www.tiktok.com/*', 'https://shop.tiktok.com/*'],
  lang: 'en',
  rules: { book: 'overseas', own: /tik ?tok/iu },
  look: {
    kind: 'reel',
    tabs: ['Following', 'For You'],
    open: 'For You',
    rail: ['face', 'like', 'comment', 'save', 'share', 'disc'],
    over: ['body'],
    lines: 2,
    foot: ['Home', 'Shop', '+', 'Inbox', 'Profile'],
  },
  surfaces: [
    {
      name: 'video',
      on: /^www\.tiktok\.com\/@[^/]+\/(?:video|photo)\/\d+/,
      landmark: {
        any: ['#main-content-video_detail', '[data-e2e="browse-video-desc"]', 'video'],
        need: 'must',
        seen: '2026-09-19',
      },
      texts: watched,
      theirs,
      theirsOpen,
    },
    {
      name: 'foryou',
      on: /^www\.tiktok\.com\/(?:foryou|following|friends)?\/?(?:\?|$)/,
      landmark: {
        any: ['[data-e2e="recommend-list-item-container"]', '#column-list-container', 'article:has(video)'],
        need: 'must',
        seen: '2026-07-01',
      },
      texts: watched,
      theirs,
      theirsOpen,
    },
    {
      name: 'profile',
      on: /^www\.tiktok\.com\/@[^/?]+\/?(?:\?|$)/,
      landmark: {
        any: ['[data-e2e="user-page"]', '[id^="main-content-others_homepage"]', '[data-e2e="user-bio"]'],
        need: 'must',
        seen: '2025-04-15',
      },
      // Captions of the grid stand in `img[alt]` alone: a reader does not see them.
      texts: [
        {
          kind: 'body',
          text: {
            any: [
              '[data-e2e="user-bio"]',
              '[class*="ShareDesc"]',
              'h3:has(strong) + h2', // after the three counts
            ],
            need: 'must',
            seen: '2025-04-15',
          },
        },
      ],
    },
    {
      name: 'search',
      on: /^www\.tiktok\.com\/search(?:\/(?:top|video|photo))?\/?\?/,
      landmark: {
        any: [
          '[data-e2e="search_top-item-list"]',
          '[data-e2e="search-card-desc"]',
          '[id^="column-item-video"]',
        ],
        need: 'must',
        seen: '2026-07-01',
      },
      texts: cards,
    },
    {
      name: 'explore',
      on: /^www\.tiktok\.com\/(?:explore|tag\/[^/?]+)\/?(?:\?|$)/,
      landmark: {
        any: [
          '[data-e2e="explore-item-list"]',
          '[data-e2e="challenge-item-list"]',
          '[id^="column-item-video"]',
        ],
        need: 'must',
        seen: '2026-07-01',
      },
      texts: cards,
    },
    {
      name: 'shop',
      on: /^(?:www|shop)\.tiktok\.com\/(?:(?:shop|[a-z]{2})\/pdp\/(?:[^/]+\/)?|view\/product\/)\d+/,
      landmark: { any: ['div:has(> [role="img"][aria-label]) + span'], need: 'must', seen: '2025-07-12' },
      texts: [
        {
          kind: 'title',
          text: {
            any: [
              'h1',
              '[class*="H2-Semibold"]:first-child', // by its size, where it is no heading any more
            ],
            need: 'must',
            seen: '2025-07-12',
          },
        },
        {
          kind: 'body',
          text: {
            any: [
              '.break-words.whitespace-normal',
              'div[style*="max-height"] > span', // cut off until “View more”
            ],
            need: 'may',
            seen: '2025-07-12',
          },
        },
        {
          kind: 'review',
          // Class names are utilities. A review without words has its item and its day after the stars, and no more.
          text: {
            any: [
              'div:has(> [role="img"]) + span:not(:nth-last-child(-n + 2))',
              'div:has([role="img"]):not(:has(h1)) [class*="H4-Regular"]', // in another order, or wrapped
              '[class*="review"] [class*="content"]', // shop.tiktok.com until 2025
            ],
            need: 'must',
            seen: '2025-07-12',
          },
        },
      ],
    },
    {
      name: 'messages',
      private: true,
      on: /^www\.tiktok\.com\/(?:business-suite\/)?messages(?:[/?]|$)/,
      landmark: {
        any: ['[class*="DivChatMain"]', '[data-e2e="message-input-area"]', '[contenteditable="true"]'],
        need: 'must',
        seen: '2026-01-31',
      },
      texts: [
        {
          kind: 'message',
          text: {
            any: [
              '[data-e2e="chat-item"] [class*="PText"]',
              '[class*="DivChatItemWrapper"] [class*="DivTextContainer"] p',
              '[data-e2e="chat-item"] p',
              '[class*="DivTextContainer"] [class*="PText"]', // other tags
            ],
            need: 'must',
            seen: '2026-01-31',
          },
          shelf: {
            any: ['[class*="DivChatMain"]', 'div:has([contenteditable="true"])'],
            need: 'may',
            seen: '2026-01-31',
          },
        },
      ],
    },
  ],
  samples: {
    video: [
      'https://www.tiktok.com/@someone/video/7300000000000000001',
      'https://www.tiktok.com/@someone/photo/7300000000000000002',
    ],
    foryou: [
      'https://www.tiktok.com/foryou?lang=en',
      'https://www.tiktok.com/',
      'https://www.tiktok.com/following',
    ],
    profile: ['https://www.tiktok.com/@someone?lang=en', 'https://www.tiktok.com/@some.one_2/'],
    search: [
      'https://www.tiktok.com/search?q=cat&t=1700000000000',
      'https://www.tiktok.com/search/video?q=cat',
    ],
    explore: ['https://www.tiktok.com/tag/foodtok', 'https://www.tiktok.com/explore?lang=en'],
    shop: [
      'https://www.tiktok.com/shop/pdp/bamboo-tea-tray/1729447600000000001?source=ecommerce_mall',
      'https://www.tiktok.com/shop/pdp/1729447600000000001',
      'https://www.tiktok.com/view/product/1729447600000000001',
      'https://shop.tiktok.com/us/pdp/bamboo-tea-tray/1729447600000000001',
      'https://shop.tiktok.com/view/product/1729447600000000001?region=US',
    ],
    messages: ['https://www.tiktok.com/messages?lang=en', 'https://www.tiktok.com/business-suite/messages'],
    upload: ['https://www.tiktok.com/tiktokstudio/upload?lang=en'],
  },
  elsewhere: [
    'https://www.tiktok.com/@someone/live',
    'https://www.tiktok.com/legal/terms-of-service',
    'https://www.tiktok.com/search/user?q=cat',
    'https://www.tiktok.com/music/original-sound-7300000000000000003',
    'https://www.tiktok.com/shop',
    'https://shop.tiktok.com/us/c/tea/601152',
    'https://www.tiktok.com/tiktokstudio/content',
  ],
} as const satisfies Platform;

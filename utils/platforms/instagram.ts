import type { Platform, ReadText } from './platform';

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

export const instagram = {
  id: 'instagram',
  name: { en: 'Instagram', zh: 'Instagram' },
  matches: ['https://www.instagram.com/*'],
  lang: 'en',
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
  },
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
      kind: 'read',
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
    },
    {
      name: 'post',
      kind: 'read',
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
    },
    {
      name: 'reel',
      kind: 'read',
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
    },
    {
      name: 'messages',
      kind: 'read',
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
  },
  elsewhere: [
    'https://www.instagram.com/someone.else/',
    'https://www.instagram.com/reels/',
    'https://www.instagram.com/explore/tags/ferry/',
    'https://www.instagram.com/accounts/login/?next=%2Fp%2FC1aB2cD3eF4%2F',
    'https://www.instagram.com/stories/someone.else/3400000000000000001/',
  ],
} as const satisfies Platform;

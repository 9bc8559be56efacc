import type { Platform, ReadText } from './platform';

/*
 * YouTube, read only. Polymer's custom elements without shadow roots: their names and ids hold, the ids repeat on every
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

/** Its own “Translate to …” under a comment. */
const theirs = ['ytd-tri-state-button-view-model'] as const;

export const youtube = {
  id: 'youtube',
  name: { en: 'YouTube', zh: 'YouTube' },
  matches: ['https://www.youtube.com/*'],
  lang: 'en',
  limits: {
    title: { max: 100, unit: 'utf16' },
    body: { max: 5000, unit: 'utf16' },
    tags: { max: 60, as: 'inline', allowed: /^[\p{L}\p{N}_]+$/u },
    // A Short since 2024-10-15: up to three minutes, upright or square. Nearly every codec; 12 hours and 256 GB at most.
    video: {
      seconds: { max: 12 * 3600, best: 180 },
      bytes: { max: 256e9 },
      shapes: ['9:16', '3:4', '4:5', '1:1'],
      fps: { max: 60 },
    },
  },
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
      kind: 'read',
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
    },
    {
      name: 'shorts',
      kind: 'read',
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
    },
    {
      name: 'posts',
      kind: 'read',
      on: new RegExp(String.raw`${host}${channel}/(?:posts|community)/?(?:\?|$)`),
      landmark: { any: ['ytd-browse:not([hidden])'], need: 'must', seen: '2026-09-23' },
      texts: [post],
    },
    {
      name: 'post',
      kind: 'read',
      on: new RegExp(String.raw`${host}/post/[^/?#]+`),
      landmark: { any: ['ytd-browse:not([hidden])'], need: 'must', seen: '2026-09-23' },
      texts: [post, ...comments],
      theirs,
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
  ],
} as const satisfies Platform;

import type { Platform, ReadText } from './platform';

/*
 * Douyin / 抖音, read only. Class names are hashes that rotate with every build; a few parts of a comment carry a plain
 * one, its words do not: they are what stands between who wrote it and when. Sources are in README.md beside this file;
 * `seen` is the day the source saw it.
 */
const host = String.raw`^www\.douyin\.com`;
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

export const douyin = {
  id: 'douyin',
  name: { en: 'Douyin', zh: '抖音' },
  matches: ['https://www.douyin.com/*'],
  lang: 'zh',
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
  },
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
      kind: 'read',
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
      kind: 'read',
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
      kind: 'read',
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
  },
  elsewhere: [
    'https://www.douyin.com/user/MS4wLjABAAAA',
    'https://www.douyin.com/user/self?modal_id=',
    'https://www.douyin.com/jingxuan/search/modal',
    'https://www.douyin.com/discover',
    'https://www.douyin.com/video/',
    'https://www.douyin.com/?recommend=0',
  ],
} as const satisfies Platform;

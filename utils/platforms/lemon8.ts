import type { Platform } from './platform';

/*
 * Lemon8, read and posted to by hand, experimental: no public source names its classes, so everything here goes by structure (a heading,
 * an article, the shape of an `href`). Posts have long ids that begin with 7. There is no upload page on the web.
 * Sources are in README.md beside this file; `seen` is the day the source saw it.
 */
const host = String.raw`^www\.lemon8-app\.com`;

export const lemon8 = {
  id: 'lemon8',
  name: { en: 'Lemon8', zh: 'Lemon8' },
  experimental: true,
  matches: ['https://www.lemon8-app.com/*'],
  lang: 'en',
  rules: { book: 'overseas', own: /lemon ?8/iu },
  // Nobody says how long a text may be; what is known of titles is “about a hundred”.
  limits: {
    title: { max: 100, unit: 'utf16' },
    body: { max: 2000, unit: 'utf16' },
    tags: { max: 10, as: 'inline', allowed: /^[\p{L}\p{N}_]+$/u },
    // Hearsay, and all there is (2026-08): about three minutes.
    video: { seconds: { best: 180 } },
  },
  look: { kind: 'note', tabs: ['Following', 'For You'], open: 'For You', lines: 2 },
  surfaces: [
    {
      name: 'post',
      on: new RegExp(String.raw`${host}/(?!topic/)@?[^/?]+/\d{10,}`),
      landmark: { any: ['article h1', 'main h1', 'h1'], need: 'must', seen: '2025-03-01' },
      texts: [
        {
          kind: 'title',
          text: {
            any: ['article h1', 'h1', 'main div:has(+ div a[href*="/topic/"])'],
            need: 'may',
            seen: '2025-03-01',
          },
        },
        {
          kind: 'body',
          text: {
            any: ['article h1 ~ div:has(a[href*="/topic/"])', 'article h1 ~ div:has(p, br)'],
            need: 'must',
            seen: '2025-03-01',
            last: 'words-with-tags',
          },
          shelf: { any: ['article', 'main:has(a[href*="/topic/"])'], need: 'may', seen: '2025-03-01' },
        },
        {
          kind: 'comment',
          text: {
            any: ['article ~ section a[href^="/@"]:not(:has(img)) + p'],
            need: 'may',
            seen: '2025-03-01',
            last: 'words-by-time-row',
          },
        },
      ],
    },
    {
      name: 'feed',
      on: new RegExp(String.raw`${host}/(?:feed|topic|discover|experience)/[^/?]`),
      landmark: { any: ['main a[href*="/7"]', 'a[href*="/7"]'], need: 'must', seen: '2025-03-01' },
      texts: [
        {
          kind: 'title',
          text: {
            any: [
              'a[href^="/@"][href*="/7"]:not(:has(img, picture, video, svg), :empty)', // the link that is words
              'a[href^="/@"][href*="/7"]:has(img, picture, video) :is(h2, h3, p)', // one link around the card
            ],
            need: 'must',
            seen: '2025-03-01',
          },
          shelf: { any: ['main:has(a[href^="/@"] img)'], need: 'may', seen: '2025-03-01' },
          place: 'over',
        },
      ],
    },
  ],
  // Pages of posts, and the two hosts of its share links (2025-03).
  byHand: {
    post: /^(?:www\.lemon8-app\.com\/(?!topic\/)@?[^/]+\/\d{10,}|s\.lemon8-app\.com\/al\/\w|v\.lemon8-app\.com\/s\/\w)/,
  },
  samples: {
    post: [
      'https://www.lemon8-app.com/@someone/7215637575066223109?region=sg',
      'https://www.lemon8-app.com/someone/7215637575066223109?region=us',
    ],
    feed: [
      'https://www.lemon8-app.com/feed/food?region=sg',
      'https://www.lemon8-app.com/topic/7174447913778593798?region=us',
      'https://www.lemon8-app.com/discover/outfit-ideas',
    ],
  },
  elsewhere: [
    'https://www.lemon8-app.com/',
    'https://www.lemon8-app.com/@someone?region=sg',
    'https://www.lemon8-app.com/legal/terms-of-service',
  ],
} as const satisfies Platform;

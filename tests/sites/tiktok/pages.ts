import { knownWords, type Page } from '@/tests/sites/page';
import { tiktokUploadTraps } from '@/tests/sites/traps';

const hosts = ['www.tiktok.com'];

export const tiktokPages: readonly Page[] = [
  {
    title: 'TikTok: a video with its comments',
    site: 'tiktok',
    hosts,
    path: /^\/@[^/]+\/video\/\d+$/,
    script: 'tiktok/video',
    samples: [
      '/@june.crosses/video/7412345678901234567?layout=drawer&open=1',
      '/@june.crosses/video/7412345678901234567?layout=browse',
    ],
    opens: '[class*="DivViewRepliesContainer"]',
    asks: {
      'comments=200': 'How many comments the video has.',
      ...knownWords,
      'words=world': 'Comments in Spanish, Vietnamese and Indonesian too, and English in one word.',
      'recycle=node':
        'Browse layout: React re-uses rows under other keys (recycle=text swaps the words only).',
      'open=1': 'Drawer layout: the panel is open at once.',
    },
    traps: [],
  },
  {
    title: 'TikTok Studio: upload',
    site: 'tiktok',
    hosts,
    path: /^\/tiktokstudio\/upload$/,
    script: 'tiktok/upload',
    samples: ['/tiktokstudio/upload?from=webapp'],
    traps: tiktokUploadTraps,
  },
  {
    title: 'TikTok Studio: posts',
    site: 'tiktok',
    hosts,
    path: /^\/tiktokstudio\/content$/,
    script: 'tiktok/content',
    samples: ['/tiktokstudio/content'],
    traps: [],
  },
  {
    title: 'TikTok: login wall',
    site: 'tiktok',
    hosts,
    path: /^\/login$/,
    script: 'tiktok/login',
    samples: ['/login'],
    traps: [],
  },
];

import { knownWords, uiEnglish, type Page } from '@/tests/sites/page';
import { douyinUploadTraps } from '@/tests/sites/traps';

const hosts = ['www.douyin.com'];
const creator = ['creator.douyin.com'];
const replies = '.comment-reply-expand-btn';
/** The icon, as long as its list is closed. */
const opens = `[data-e2e="feed-active-video"]:not(:has([data-e2e="comment-item"])) [data-e2e="feed-comment-icon"], ${replies}`;
const asks = { 'comments=200': 'How many comments there are.', ...knownWords, ...uiEnglish };
const script = 'douyin/app';

export const douyinPages: readonly Page[] = [
  {
    title: 'Douyin: the feed',
    site: 'douyin',
    hosts,
    path: /^\/$/,
    search: /[?&]recommend=1/,
    script,
    samples: ['/?recommend=1'],
    opens,
    asks,
    traps: [],
  },
  {
    title: 'Douyin: a video on its own page',
    site: 'douyin',
    hosts,
    path: /^\/video\/\d+$/,
    script,
    samples: ['/video/7412345678901234568'],
    opens: replies,
    asks,
    traps: [],
  },
  {
    title: 'Douyin: the wall of cards, and a video in front of it',
    site: 'douyin',
    hosts,
    path: /^\/jingxuan$/,
    script,
    samples: ['/jingxuan', '/jingxuan?modal_id=7412345678901234568'],
    opens,
    asks,
    traps: [],
  },
  {
    title: 'Douyin: a note',
    site: 'douyin',
    hosts,
    path: /^\/note\/\d+$/,
    script,
    samples: ['/note/7412345678901234990'],
    opens: replies,
    asks,
    traps: [],
  },
  {
    title: 'Douyin: upload',
    site: 'douyin',
    hosts: creator,
    path: /^\/creator-micro\/content\/(?:upload|publish|post\/video)$/,
    script: 'douyin/upload',
    samples: ['/creator-micro/content/upload'],
    traps: douyinUploadTraps,
  },
  {
    title: 'Douyin: posts',
    site: 'douyin',
    hosts: creator,
    path: /^\/creator-micro\/content\/manage$/,
    script: 'douyin/manage',
    samples: ['/creator-micro/content/manage'],
    traps: [],
  },
  {
    title: 'Douyin: login wall',
    site: 'douyin',
    hosts: creator,
    path: /^\/login$/,
    script: 'douyin/login',
    samples: ['/login'],
    traps: [],
  },
];

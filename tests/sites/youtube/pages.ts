import { knownWords, type Page } from '@/tests/sites/page';
import { youtubeUploadTraps } from '@/tests/sites/traps';

const hosts = ['www.youtube.com'];
const opens = '#more-replies-sub-thread button';
const asks = { 'comments=200': 'How many comments there are.', ...knownWords };

export const youtubePages: readonly Page[] = [
  {
    title: 'YouTube: a video with its comments',
    site: 'youtube',
    hosts,
    path: /^\/watch$/,
    script: 'youtube/app',
    samples: ['/watch?v=f3rryVide01'],
    opens,
    asks: { ...asks, 'description=open': 'The description unfolded, as after “more”.' },
    traps: [],
  },
  {
    title: 'YouTube: a Short and its comment panel',
    site: 'youtube',
    hosts,
    path: /^\/shorts\/[^/]+$/,
    script: 'youtube/app',
    samples: ['/shorts/f3rryVide01'],
    opens: `ytd-shorts:not(:has([visibility$="EXPANDED"])) [is-active] #comments-button button, ${opens}`,
    asks,
    traps: [],
  },
  {
    title: 'YouTube: a channel’s posts',
    site: 'youtube',
    hosts,
    path: /^\/@[^/]+\/(?:posts|community)$/,
    script: 'youtube/app',
    samples: ['/@june.crosses/posts'],
    traps: [],
  },
  {
    title: 'YouTube: one post with its comments',
    site: 'youtube',
    hosts,
    path: /^\/post\/[^/]+$/,
    script: 'youtube/app',
    samples: ['/post/Ugkxf3rryPost0'],
    opens,
    asks,
    traps: [],
  },
  {
    title: 'YouTube: upload',
    site: 'youtube',
    hosts,
    path: /^\/upload$/,
    leadsTo: 'https://studio.youtube.com/channel/UCshore-June_0123456789/videos/upload',
    script: 'youtube/upload',
    samples: ['/upload'],
    traps: [],
  },
  {
    title: 'YouTube Studio: upload',
    site: 'youtube',
    hosts: ['studio.youtube.com'],
    path: /^\/channel\/[^/]+\/videos\/upload$/,
    script: 'youtube/upload',
    samples: ['/channel/UCshore-June_0123456789/videos/upload?d=ud'],
    traps: youtubeUploadTraps,
  },
];

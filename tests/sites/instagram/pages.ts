import { knownWords, type Page } from '@/tests/sites/page';
import { instagramUploadTraps } from '@/tests/sites/traps';

const hosts = ['www.instagram.com'];
const look = {
  'ui=zh': 'The interface in Chinese.',
  'build=next': 'Every class has another name, as after the next build.',
};

export const instagramPages: readonly Page[] = [
  {
    title: 'Instagram: the feed, with a conversation open in its corner, and “Create” at its side',
    site: 'instagram',
    hosts,
    path: /^\/$/,
    script: 'instagram/feed',
    samples: ['/?ui=zh'],
    asks: look,
    traps: instagramUploadTraps,
    signIn: '/accounts/login/',
  },
  {
    title: 'Instagram: the login wall',
    site: 'instagram',
    hosts,
    path: /^\/accounts\/login\/$/,
    script: 'instagram/login',
    samples: ['/accounts/login/'],
    traps: [],
  },
  {
    title: 'Instagram: a post with its comments',
    site: 'instagram',
    hosts,
    path: /^\/(?:[\w.]+\/)?p\/[\w-]+\/$/,
    script: 'instagram/post',
    samples: ['/p/C4bp1jFy/'],
    opens: '[aria-expanded="false"]',
    asks: { ...look, 'comments=200': 'How many comments the post has.', ...knownWords },
    traps: [],
  },
  {
    title: 'Instagram: a reel with its comments',
    site: 'instagram',
    hosts,
    path: /^\/(?:[\w.]+\/)?reels?\/[\w-]+\/$/,
    script: 'instagram/reel',
    samples: ['/reel/C6b7xhFy/', '/reels/C6b7xhFy/?ui=zh'],
    opens: '[aria-expanded="false"]',
    asks: { ...look, 'comments=200': 'How many comments the reel has.' },
    traps: [],
  },
  {
    title: 'Instagram: messages',
    site: 'instagram',
    hosts,
    path: /^\/direct\/(?:inbox|t\/\d+)\/$/,
    script: 'instagram/direct',
    samples: ['/direct/t/340282366841710300/?ui=zh'],
    asks: look,
    traps: [],
  },
  {
    title: 'Instagram: a profile, whose posts open over it',
    site: 'instagram',
    hosts,
    path: /^\/june\.crosses\/$/,
    script: 'instagram/profile',
    samples: ['/june.crosses/'],
    asks: look,
    traps: [],
  },
];

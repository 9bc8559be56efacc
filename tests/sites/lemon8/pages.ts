import type { Page } from '@/tests/sites/page';

const hosts = ['www.lemon8-app.com'];

export const lemon8Pages: readonly Page[] = [
  {
    title: 'Lemon8: a post with its comments',
    site: 'lemon8',
    hosts,
    path: /^\/@[^/]+\/\d{10,}$/,
    script: 'lemon8/post',
    samples: ['/@xiaoman/7215637575066223109?region=us'],
    asks: { 'comments=200': 'How many comments the post has.' },
    traps: [],
  },
  {
    title: 'Lemon8: cards of a category or a topic',
    site: 'lemon8',
    hosts,
    path: /^\/(?:feed|topic)\/[^/]+$/,
    script: 'lemon8/feed',
    samples: ['/topic/7174447913778593798?region=us'],
    asks: { 'cards=200': 'How many cards there are.' },
    traps: [],
  },
];

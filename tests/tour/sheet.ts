import type { Sheet } from '@/tests/e2e/support/draft';

/** What she says about her video, on both shores. */
export const sheet: Sheet = {
  zh: {
    title: '从此岸到彼岸的六秒',
    body: '傍晚六点，最后一班渡船。\n风很轻，太阳刚好停在桅杆旁边。\n你那边现在几点？',
    tags: ['日落', '海边日记', '治愈系风景', '慢生活', '我的日常'],
  },
  en: {
    title: 'Six seconds across',
    body: 'The last ferry, at six in the evening.\nWhat time is it on your side?',
    tags: ['sunset', 'ferry', 'slowliving', 'oceanview'],
  },
};

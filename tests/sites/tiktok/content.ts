import { gradient, h } from '@/tests/sites/client/dom';
import { toast } from '@/tests/sites/client/publish';
import { query } from '@/tests/sites/client/shore';
import type { Journal, Post } from '@/tests/sites/machinery/journal';
import { account, studioFrame } from './studio-frame';

type Row = Pick<Post, 'body' | 'permalink' | 'scheduleAt'>;

const { posts } = (await (await fetch('/__shore/state')).json()) as Journal;
const older: readonly Row[] = [
  'the ferry at six in the morning #slowlife',
  'trying 9 kinds of dumplings so you can too #foodtok',
].map((body, index) => ({
  body,
  permalink: `https://www.tiktok.com/@${account.handle}/video/74100000000000000${10 + index}`,
  scheduleAt: null,
}));
const rows = [...posts.filter(({ site }) => site === 'tiktok').reverse(), ...older];

studioFrame(h('div', { class: 'card posts' }, h('h3', {}, 'Posts'), ...rows.map(row)));
if (query.has('published')) toast('Video published');

function row(post: Row): HTMLElement {
  return h(
    'div',
    { 'data-tt': 'components_PostInfoCell_Container', class: 'post' },
    h('div', { class: 'thumb', style: gradient([200, 40]) }),
    h(
      'div',
      {},
      h('a', { href: post.permalink }, post.body),
      h(
        'div',
        { class: 'when' },
        post.scheduleAt
          ? `Scheduled: ${new Date(post.scheduleAt).toLocaleString('en')}`
          : 'Everyone can view',
      ),
    ),
  );
}

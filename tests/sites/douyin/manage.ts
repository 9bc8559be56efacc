import { gradient, h } from '@/tests/sites/client/dom';
import type { Journal, Post } from '@/tests/sites/machinery/journal';
import { creatorFrame } from './creator-frame';

type Row = Pick<Post, 'title' | 'body' | 'permalink' | 'scheduleAt'>;

const { posts } = (await (await fetch('/__shore/state')).json()) as Journal;
const older: readonly Row[] = [
  { title: '清晨六点的渡船', body: '慢一点，也能到 #慢生活 ' },
  { title: '九种饺子一次吃完', body: '替你们试过了 #街边小吃 ' },
].map((words, index) => ({
  ...words,
  permalink: `https://www.douyin.com/video/74100000000000000${10 + index}`,
  scheduleAt: null,
}));
const rows = [...posts.filter(({ site }) => site === 'douyin').reverse(), ...older];

creatorFrame(h('div', { class: 'card posts' }, h('h3', {}, `共 ${rows.length} 个作品`), ...rows.map(row)));

/** No source has the markup of a card: that its words are the link to it is a guess. */
function row({ title, body, permalink, scheduleAt }: Row): HTMLElement {
  return h(
    'div',
    { class: 'video-card-zQ02ng' },
    h('div', { class: 'thumb', style: gradient([200, 40]) }),
    h(
      'div',
      {},
      h('a', { class: 'info-title-text-YTLo9y', href: permalink }, `${title} ${body}`.trim()),
      h('div', { class: 'when' }, scheduleAt ? '定时发布中' : '已发布'),
    ),
  );
}

import { h, icon, icons } from '@/tests/sites/client/dom';
import { asked, query, say } from '@/tests/sites/client/shore';
import { feedOf } from '@/tests/sites/text/notes';
import { cardFeed } from './card-feed';
import { frame } from './frame';

/*
 * What a search found: the feed's cards again, whose pictures lead to `/search_result/<id>` (OCLI, XMCP 2026-08). One
 * card is no note but what others looked for; its words are nobody's title.
 */
const feeds = h('div', { class: 'feeds-container' });
const kinds = [
  ['全部', 'All'],
  ['图文', 'Images'],
  ['视频', 'Videos'],
  ['用户', 'Users'],
] as const;
frame(
  h(
    'div',
    { class: 'search-layout' },
    h(
      'div',
      { class: 'search-layout__top' },
      h(
        'div',
        { class: 'channel-container', id: 'search-type' },
        ...kinds.map(([zh, en], index) =>
          h('div', { class: index === 0 ? 'channel active' : 'channel' }, say(zh, en)),
        ),
      ),
      h('div', { class: 'filter' }, h('span', {}, say('筛选', 'Filter')), icon(icons.down, 16)),
    ),
    h('div', { class: 'search-layout__main' }, alsoSearched(), feeds),
  ),
);
const search = document.querySelector<HTMLInputElement>('#search-input');
if (search) search.value = query.get('keyword') ?? '';
cardFeed(
  feeds,
  feedOf(asked('cards', 160)).slice(1),
  ({ id }) => `/search_result/${id}?xsec_token=shore&xsec_source=pc_search`,
);

function alsoSearched(): HTMLElement {
  const words = ['慢生活 一天', '海边 小城 推荐', '一个人住 早餐'];
  return h(
    'section',
    { class: 'query-note-wrapper' },
    h('div', { class: 'query-note-title' }, say('大家都在搜', 'Others searched')),
    ...words.map((each) =>
      h('a', { class: 'query-note-item', href: `/search_result?keyword=${encodeURIComponent(each)}` }, each),
    ),
  );
}

import { h } from '@/tests/sites/client/dom';
import { asked, say } from '@/tests/sites/client/shore';
import { feedOf } from '@/tests/sites/text/notes';
import { cardFeed } from './card-feed';
import { frame } from './frame';

// The feed everybody lands on (SAVED 2026-03).
const feeds = h('div', { id: 'exploreFeeds', class: 'feeds-container' });
const english = ['For you', 'Fashion', 'Food', 'Travel', 'Home', 'Study'];
const tabs = ['推荐', '穿搭', '美食', '旅行', '家居', '学习'].map((zh, index) =>
  h('div', { class: index === 0 ? 'channel active' : 'channel' }, ` ${say(zh, english[index] ?? zh)}`),
);
frame(h('div', { class: 'channel-container' }, ...tabs), feeds);
cardFeed(
  feeds,
  feedOf(asked('cards', 300)),
  ({ id }) => `/explore/${id}?xsec_token=shore&xsec_source=pc_feed`,
);

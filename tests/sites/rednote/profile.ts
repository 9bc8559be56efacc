import { countOf, gradient, h, marked } from '@/tests/sites/client/dom';
import { asked, say, ui } from '@/tests/sites/client/shore';
import { rednoteBio } from '@/tests/sites/text/bios';
import { feedOf, firstNote } from '@/tests/sites/text/notes';
import { cardFeed } from './card-feed';
import { frame } from './frame';

// Somebody's page: who she is, then her notes as cards, whose pictures lead to `/user/profile/<her>/<note>`.
const { by } = firstNote;
const feeds = h('div', { class: 'feeds-container', id: 'userPostedFeeds' });
const counts = [
  [28, '关注', 'Following'],
  [1_863, '粉丝', 'Followers'],
  [64_210, '获赞与收藏', 'Likes & saves'],
] as const;
const shelves = [
  ['笔记', 'Notes'],
  ['收藏', 'Saved'],
  ['点赞', 'Liked'],
] as const;
frame(
  h(
    'div',
    { class: 'user-page', id: 'userPageContainer' },
    h(
      'div',
      { class: 'user-card' },
      h('div', { class: 'avatar-wrapper', style: gradient(by.hues) }),
      h(
        'div',
        { class: 'info-part' },
        h(
          'div',
          { class: 'info' },
          h(
            'div',
            { class: 'basic-info' },
            h(
              'div',
              { class: 'user-basic' },
              h('div', { class: 'user-nickname' }, h('div', { class: 'user-name' }, by.name)),
              h(
                'div',
                { class: 'user-content' },
                h('span', { class: 'user-redId' }, say('小红书号：27190364', 'RedNote ID: 27190364')),
                h('span', { class: 'user-IP' }, say(' IP属地：福建', ' IP: Fujian')),
              ),
            ),
          ),
          h('div', { class: 'user-desc', ...marked('body') }, rednoteBio),
          h(
            'div',
            { class: 'user-tags' },
            h('div', { class: 'tag-item' }, h('span', {}, say('泉州', 'Quanzhou'))),
          ),
          h(
            'div',
            { class: 'data-info' },
            h(
              'div',
              { class: 'user-interactions' },
              ...counts.map(([count, zh, en]) =>
                h(
                  'div',
                  {},
                  h('span', { class: 'count' }, countOf(count, ui)),
                  h('span', { class: 'shows' }, say(zh, en)),
                ),
              ),
            ),
          ),
        ),
        h(
          'div',
          { class: 'follow' },
          h(
            'button',
            { class: 'reds-button-new follow-button' },
            h('span', { class: 'reds-button-new-text' }, say('关注', 'Follow')),
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: 'channel-container' },
      ...shelves.map(([zh, en], index) =>
        h(
          'div',
          {
            class:
              index === 0
                ? 'reds-tab-item sub-tab-list active channel'
                : 'reds-tab-item sub-tab-list channel',
          },
          h('span', {}, say(zh, en)),
        ),
      ),
    ),
    feeds,
  ),
);
const profile = location.pathname;
cardFeed(
  feeds,
  feedOf(asked('cards', 60)).map((note) => ({ ...note, by })),
  ({ id }) => `${profile}/${id}?xsec_token=shore&xsec_source=pc_user`,
);

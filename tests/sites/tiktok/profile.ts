import { app, countOf, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { tiktokBio } from '@/tests/sites/text/bios';
import { feedVideos, type Video } from '@/tests/sites/text/videos';
import { cx } from './names';
import { sideBar } from './parts';

// Somebody's page (SAVED 2025-04). What she says of her videos is in their pictures' `alt` alone: nobody sees it.
const [first, ...rest] = feedVideos(18);
const by = { ...first?.by, name: '面包店的窗', handle: location.pathname.slice(2), hues: [28, 12] as const };
document.body.className = 'grid';
document.title = `${by.name} (@${by.handle}) | TikTok`;
app(
  sideBar(),
  h(
    'main',
    { 'data-e2e': 'user-page', id: 'main-content-others_homepage' },
    h(
      'div',
      { class: cx('DivShareLayoutHeader') },
      h('div', { class: cx('DivAvatar'), 'data-e2e': 'user-avatar', style: gradient(by.hues) }),
      h(
        'div',
        { class: cx('DivShareTitleContainer') },
        h('h1', { 'data-e2e': 'user-title', class: cx('H1ShareTitle') }, by.handle),
        h('h2', { 'data-e2e': 'user-subtitle', class: cx('H2ShareSubTitle') }, by.name),
        h('button', { type: 'button', 'data-e2e': 'follow-button', class: 'TUXButton' }, 'Follow'),
        h(
          'div',
          { class: cx('CreatorPageHeaderTextContainer') },
          h(
            'h3',
            { class: cx('H3CountInfos') },
            ...counts(
              [24, 'Following', 'following'],
              [30_380, 'Followers', 'followers'],
              [960_000, 'Likes', 'likes'],
            ),
          ),
          h('h2', { 'data-e2e': 'user-bio', class: cx('H2ShareDesc'), ...marked('body') }, tiktokBio),
        ),
      ),
    ),
    h('p', { role: 'tab', 'aria-selected': 'true', 'data-e2e': 'videos-tab' }, 'Videos'),
    h('div', { 'data-e2e': 'user-post-item-list', class: cx('DivVideoFeedV2') }, ...rest.map(item)),
  ),
);

function counts(...all: readonly (readonly [number, string, string])[]): readonly HTMLElement[] {
  return all.map(([count, name, e2e]) =>
    h(
      'div',
      { class: cx('DivNumber') },
      h('strong', { title: name, 'data-e2e': `${e2e}-count` }, countOf(count, 'en')),
      h('span', { 'data-e2e': e2e }, name),
    ),
  );
}

function item({ id, caption, likes, hues }: Video): HTMLElement {
  return h(
    'div',
    { class: cx('DivItemContainerV2') },
    h(
      'div',
      { 'data-e2e': 'user-post-item', role: 'button', tabindex: 0, 'aria-label': 'Watch in full screen' },
      h(
        'a',
        { href: `/@${by.handle}/video/${id}`, tabindex: -1, style: gradient(hues, 170) },
        h('img', { alt: `${caption} created by ${by.name}` }),
        h('div', { class: 'scenery' }),
        h(
          'div',
          { class: cx('DivCardFooter') },
          icon(icons.play, 14),
          h('strong', { 'data-e2e': 'video-views' }, countOf(likes, 'en')),
        ),
      ),
    ),
  );
}

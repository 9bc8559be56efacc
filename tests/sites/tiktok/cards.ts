import { app, countOf, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { asked, query } from '@/tests/sites/client/shore';
import { feedVideos, type Video } from '@/tests/sites/text/videos';
import { cx } from './names';
import { sideBar } from './parts';
import { markUp } from './words';

/*
 * Videos in a grid with their captions under them: what a search found, Explore, a tag's page. The marks differ by page,
 * the build's names do not (public tools, 2023 … 2026).
 */
const kind = location.pathname.startsWith('/search') ? 'search' : 'explore';
const tag = /^\/tag\/(.+)$/.exec(location.pathname)?.[1];
document.body.className = 'grid';
app(
  sideBar(),
  h(
    'main',
    { id: `main-content-${tag ? 'challenge' : kind}` },
    heading(),
    h(
      'div',
      {
        'data-e2e': kind === 'search' ? 'search_top-item-list' : 'explore-item-list',
        class: cx('DivThreeColumnContainer'),
      },
      ...feedVideos(asked('videos', 24)).map(card),
    ),
  ),
);

function heading(): HTMLElement {
  if (kind === 'search')
    return h(
      'div',
      { class: 'tabs' },
      ...['Top', 'Users', 'Videos', 'LIVE'].map((each, index) =>
        h('div', { class: index === 0 ? 'tab active' : 'tab', 'data-e2e': 'search-tab' }, each),
      ),
      h('span', { class: 'asked' }, query.get('q') ?? ''),
    );
  return h('h1', { 'data-e2e': 'challenge-title' }, tag ? `#${decodeURIComponent(tag)}` : 'Explore');
}

function card({ id, by, caption, likes, hues }: Video, index: number): HTMLElement {
  const profile = `/@${by.handle}`;
  return h(
    'div',
    { id: `column-item-video-container-${index}`, class: cx('DivItemContainer') },
    h(
      'div',
      { 'data-e2e': kind === 'search' ? 'search_top-item' : 'explore-item', class: cx('DivWrapper') },
      h(
        'a',
        { href: `${profile}/video/${id}`, style: gradient(hues, 170) },
        h('img', { alt: `${caption} created by ${by.name}` }),
        h('div', { class: 'scenery' }),
      ),
    ),
    h(
      'div',
      { 'data-e2e': `${kind}-card-desc`, class: cx('DivVideoCardDesc') },
      h(
        'div',
        { 'data-e2e': `${kind}-card-video-caption`, class: cx('DivMetaCaptionLine') },
        h('div', { class: cx('DivContainer'), ...marked('caption') }, ...markUp(caption)),
      ),
      h(
        'div',
        { class: cx('DivCardUser') },
        h(
          'a',
          { href: profile, 'data-e2e': `${kind}-card-user-link` },
          h('span', { class: 'face', style: gradient(by.hues) }),
          h('p', { 'data-e2e': `${kind}-card-user-unique-id` }, by.handle),
        ),
        h('span', { class: 'likes' }, icon(icons.heart, 14), countOf(likes, 'en')),
      ),
    ),
  );
}

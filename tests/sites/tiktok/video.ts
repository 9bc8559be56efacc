import { app, countOf, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { asked, fromEverywhere, onlyKnown, query } from '@/tests/sites/client/shore';
import { commentsOf, knownBlend, tiktokBlend, worldBlend, type Comment } from '@/tests/sites/text/comments';
import { videosOf, type Video } from '@/tests/sites/text/videos';
import { commentBrowse } from './comment-browse';
import { commentDrawer } from './comment-drawer';
import { cx } from './names';
import { markUp, seeTranslation } from './words';

/*
 * A video with its comments, in the two layouts the web has: `?layout=drawer` (a panel the comment button opens)
 * and `?layout=browse` (a column with a virtualised list). The arrow goes to the next video without a page load.
 */
const videos = videosOf();
const isBrowse = query.get('layout') === 'browse';
const blend = onlyKnown ? knownBlend : fromEverywhere ? worldBlend : tiktokBlend;
let isOpen = query.get('open') === '1';

addEventListener('popstate', draw);
draw();

function draw(): void {
  const id = location.pathname.split('/').at(-1);
  const at = Math.max(
    0,
    videos.findIndex((one) => one.id === id),
  );
  const video = videos[at] ?? videos[0];
  const comments = commentsOf(740 + at, asked('comments', 60), blend);
  document.title = video.caption;
  document.body.className = isBrowse ? 'browse' : isOpen ? 'drawer open' : 'drawer';
  app(
    ...(isBrowse ? [] : [sideBar()]),
    h(
      'div',
      { id: 'main-content-video_detail', class: cx('DivMainContainer') },
      player(video, at),
      ...(isBrowse ? [] : [actions(video, comments)]),
      arrows(at),
    ),
    ...(isBrowse ? [browseColumn(video, comments)] : isOpen ? [drawer(comments)] : []),
  );
}

function drawer(comments: readonly Comment[]): HTMLElement {
  return commentDrawer(comments, () => {
    isOpen = false;
    draw();
  });
}

function player(video: Video, at: number): HTMLElement {
  return h(
    'div',
    { class: cx('DivVideoContainer'), 'data-e2e': 'detail-video', style: gradient(video.hues, 170) },
    h('div', { class: 'scenery' }),
    h('span', { class: 'clock' }, `00:0${at + 3} / 00:41`),
    ...(isBrowse
      ? []
      : [
          h(
            'div',
            { class: cx('DivDescriptionContentWrapper') },
            h('a', { class: 'author', href: `/@${video.by.handle}` }, video.by.name),
            h(
              'div',
              { 'data-e2e': 'video-desc', class: cx('DivVideoInfoContainer'), ...marked('caption') },
              ...markUp(video.caption),
            ),
            seeTranslation('video-desc'),
          ),
        ]),
  );
}

function actions(video: Video, comments: readonly Comment[]): HTMLElement {
  const action = (path: string, count: string, e2e: string, onclick: () => void): HTMLElement =>
    h(
      'button',
      { type: 'button', class: cx('ButtonActionItem'), onclick },
      h('span', { class: cx('SpanIconWrapper'), 'data-e2e': `${e2e}-icon` }, icon(path, 24)),
      h('strong', { 'data-e2e': `${e2e}-count` }, count),
    );
  const nothing = (): void => undefined;
  return h(
    'section',
    { class: cx('SectionActionBarContainer') },
    h('a', { class: cx('StyledLinkAvatar'), href: `/@${video.by.handle}`, style: gradient(video.by.hues) }),
    action(icons.heart, countOf(video.likes, 'en'), 'like', nothing),
    action(icons.chat, String(comments.length), 'comment', () => {
      isOpen = !isOpen;
      draw();
    }),
    action(icons.star, countOf(video.likes >> 3, 'en'), 'undefined', nothing),
    action(icons.share, countOf(video.likes >> 5, 'en'), 'share', nothing),
  );
}

function arrows(at: number): HTMLElement {
  const arrow = (to: number, path: string, name: string): HTMLElement => {
    const next = videos[to];
    return h(
      'button',
      {
        type: 'button',
        'data-e2e': `arrow-${name}`,
        'aria-label': name === 'right' ? 'Go to next video' : 'Go to previous video',
        disabled: !next,
        onclick: () => {
          if (!next) return;
          history.pushState({}, '', `/@${next.by.handle}/video/${next.id}${location.search}`);
          draw();
        },
      },
      icon(path),
    );
  };
  return h(
    'div',
    { class: cx('DivArrows') },
    arrow(at - 1, icons.up, 'left'),
    arrow(at + 1, icons.down, 'right'),
  );
}

function browseColumn(video: Video, comments: readonly Comment[]): HTMLElement {
  return h(
    'div',
    { class: cx('DivBrowserModeContainer') },
    h(
      'div',
      { class: cx('DivInfoContainer') },
      h('a', { class: cx('StyledLinkAvatar'), href: `/@${video.by.handle}`, style: gradient(video.by.hues) }),
      h(
        'div',
        {},
        h(
          'a',
          { class: 'author', href: `/@${video.by.handle}`, 'data-e2e': 'browse-username' },
          video.by.name,
        ),
        h('span', { class: 'time' }, '11-08'),
      ),
    ),
    h(
      'div',
      { class: 'browse-desc' },
      h(
        'div',
        { 'data-e2e': 'browse-video-desc', class: cx('DivDescription'), ...marked('caption') },
        ...markUp(video.caption),
      ),
      seeTranslation('browse-video-desc'),
    ),
    commentBrowse(comments),
  );
}

function sideBar(): HTMLElement {
  const entry = (path: string, text: string): HTMLElement => h('li', {}, icon(path, 22), h('span', {}, text));
  return h(
    'nav',
    { class: cx('DivSideNavContainer') },
    h('strong', { class: 'site-name' }, 'TikTok'),
    h(
      'ul',
      {},
      entry(icons.home, 'For You'),
      entry(icons.search, 'Explore'),
      entry(icons.user, 'Following'),
      entry(icons.plus, 'Upload'),
      entry(icons.bell, 'Activity'),
    ),
  );
}

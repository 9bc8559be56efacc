import { app, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { asked, fromEverywhere, onlyKnown, query } from '@/tests/sites/client/shore';
import { commentsOf, knownBlend, tiktokBlend, worldBlend, type Comment } from '@/tests/sites/text/comments';
import { videosOf, type Video } from '@/tests/sites/text/videos';
import { commentBrowse } from './comment-browse';
import { commentDrawer } from './comment-drawer';
import { cx } from './names';
import { actions, description, player, sideBar } from './parts';
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
      player(video, `00:0${at + 3} / 00:41`, ...(isBrowse ? [] : [description(video)])),
      ...(isBrowse
        ? []
        : [
            actions(video, comments.length, () => {
              isOpen = !isOpen;
              draw();
            }),
          ]),
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

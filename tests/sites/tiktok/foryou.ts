import { app, expectElement, h } from '@/tests/sites/client/dom';
import { asked, onlyKnown, query } from '@/tests/sites/client/shore';
import { commentsOf, knownBlend, tiktokBlend, type Comment } from '@/tests/sites/text/comments';
import { feedVideos } from '@/tests/sites/text/videos';
import { commentDrawer } from './comment-drawer';
import { cx } from './names';
import { actions, description, player, sideBar } from './parts';

/*
 * For You: one video a screen, in a column that snaps. Only those beside the one in view are in the document, and from
 * the second on the address is the one of the video in view, without a page load. The comments lie beside it.
 */
const videos = feedVideos(asked('videos', 12));
let at = 0;
let isOpen = query.get('open') === '1';

const column = h('div', { id: 'column-list-container', class: cx('DivColumnListContainer') });
const articles = videos.map((_, index) =>
  h('article', {
    class: cx('ArticleItemContainer'),
    'data-e2e': 'recommend-list-item-container',
    'data-scroll-index': index,
  }),
);
column.append(...articles);
document.body.className = 'drawer';
document.title = 'TikTok';
const page = app(sideBar(), column);
column.addEventListener('scroll', follow, { passive: true });
draw();

function follow(): void {
  const next = Math.round(column.scrollTop / column.clientHeight);
  const video = videos[next];
  if (next === at || !video) return;
  at = next;
  history.replaceState({}, '', `/@${video.by.handle}/video/${video.id}${location.search}`);
  draw();
}

function draw(): void {
  articles.forEach((article, index) => {
    const video = videos[index];
    const isNear = Math.abs(index - at) < 2;
    if (!video || isNear === article.childElementCount > 0) return;
    const content = h(
      'div',
      { class: cx('DivContentFlexLayout') },
      player(video, `00:0${(index % 9) + 1} / 00:38`, description(video)),
      actions(video, commentsTo(index).length, () => {
        isOpen = !isOpen;
        drawComments();
      }),
    );
    article.replaceChildren(...(isNear ? [content] : []));
  });
  drawComments();
}

function drawComments(): void {
  document.body.classList.toggle('open', isOpen);
  page.querySelector('[class*="DivCommentSidebarTransitionWrapper"]')?.remove();
  if (!isOpen) return;
  page.append(
    commentDrawer(commentsTo(at), () => {
      isOpen = false;
      drawComments();
    }),
  );
  expectElement('[class*="DivCommentMain"]', page).scrollTop = 0;
}

function commentsTo(index: number): readonly Comment[] {
  return commentsOf(900 + index, 24 + index * 3, onlyKnown ? knownBlend : tiktokBlend);
}

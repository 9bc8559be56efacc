import { h } from '@/tests/sites/client/dom';
import type { Comment } from '@/tests/sites/text/comments';
import { commentInput } from './comment-input';
import { commentThread } from './comment-item';
import { cx } from './names';

const PAGE = 20;

/** The comment panel of a standalone video page: a plain list that grows as its scroller nears the end. */
export function commentDrawer(comments: readonly Comment[], close: () => void): HTMLElement {
  const list = h('div', { class: cx('DivCommentListContainer') });
  const end = h('div', { class: 'list-end' }, 'Loading…');
  const main = h('div', { class: cx('DivCommentMain') }, list, end);
  let shown = 0;
  const more = (): void => {
    list.append(...comments.slice(shown, shown + PAGE).map(commentThread));
    shown += PAGE;
    if (shown < comments.length) return;
    nearEnd.disconnect();
    end.textContent = 'No more comments';
    end.dataset['e2e'] = 'comments-end';
  };
  const nearEnd = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      nearEnd.unobserve(end);
      setTimeout(() => {
        more();
        if (shown < comments.length) nearEnd.observe(end);
      }, 80);
    },
    { root: main, rootMargin: '400px' },
  );
  nearEnd.observe(end);
  more();
  return h(
    'div',
    { class: cx('DivCommentSidebarTransitionWrapper') },
    h(
      'div',
      { class: cx('DivCommentHeader') },
      h('span', {}, 'Comments '),
      h('span', { class: 'count' }, String(comments.length)),
      h('button', { type: 'button', 'aria-label': 'Close', onclick: close }, '✕'),
    ),
    main,
    commentInput(),
  );
}

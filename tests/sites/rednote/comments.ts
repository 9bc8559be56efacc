import { gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { query, say } from '@/tests/sites/client/shore';
import type { Comment, Reply } from '@/tests/sites/text/comments';
import { markUp } from './words';

/** A comment list as nobody has seen it yet. */
const isRedesigned = query.get('look') === 'new';
const PAGE = 20;
const REPLIES = 5;

/**
 * The comments of a note, as XMCP 2026-08 and PROBE 2026-08-08 saw them: `.parent-comment` trees that come in pages
 * as the scroller nears their end, replies behind “展开 N 条回复”.
 */
export function commentsView(comments: readonly Comment[]): HTMLElement {
  const list = h('div', { class: 'list-container' });
  const loading = h(
    'div',
    { class: 'comments-el' },
    h('div', { class: 'loading' }, say('加载中', 'Loading')),
  );
  const view = h(
    'div',
    { class: 'comments-container' },
    h('div', { class: 'total' }, say(`共 ${comments.length} 条评论`, `${comments.length} comments`)),
    list,
    loading,
  );
  if (comments.length === 0) {
    loading.replaceWith(h('div', { class: 'no-comments-text' }, say('这是一片荒地', 'No comments yet')));
    return view;
  }
  let shown = 0;
  const more = (): void => {
    list.append(...comments.slice(shown, shown + PAGE).map(parentComment));
    shown += PAGE;
    if (shown < comments.length) return;
    nearEnd.disconnect();
    loading.replaceWith(h('div', { class: 'end-container' }, say('- THE END -', '- THE END -')));
  };
  const nearEnd = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      nearEnd.unobserve(loading);
      setTimeout(() => {
        more();
        if (loading.isConnected) nearEnd.observe(loading);
      }, 80);
    },
    { rootMargin: '400px' },
  );
  more();
  if (loading.isConnected || shown < comments.length) nearEnd.observe(loading);
  return view;
}

/** A comment just written by the visitor. */
export function ownComment(text: string): HTMLElement {
  return h(
    'div',
    { class: 'parent-comment' },
    item({
      id: `66b1${Date.now().toString(16).padStart(20, '0')}`,
      by: { name: say('我', 'me'), handle: 'me', hues: [172, 20] },
      text,
      daysAgo: 0,
      place: '',
      likes: 0,
    }),
  );
}

function parentComment(comment: Comment): HTMLElement {
  const [first, ...rest] = comment.replies;
  const parent = h('div', { class: 'parent-comment' }, item(comment));
  if (!first) return parent;
  const replies = h('div', { class: 'list-container' }, item(first, 'comment-item-sub'));
  const container = h('div', { class: 'reply-container' }, replies);
  if (rest.length > 0) container.append(expander(replies, rest));
  parent.append(container);
  return parent;
}

function expander(replies: HTMLElement, rest: Reply[]): HTMLElement {
  const button = h('div', {
    class: 'show-more',
    onclick: () => {
      setTimeout(() => {
        replies.append(...rest.splice(0, REPLIES).map((reply) => item(reply, 'comment-item-sub')));
        button.textContent = say('展开更多回复', 'View more replies');
        if (rest.length === 0) button.remove();
      }, 60);
    },
  });
  button.textContent = say(`展开 ${rest.length} 条回复`, `View ${rest.length} replies`);
  return button;
}

function item(comment: Reply, also = ''): HTMLElement {
  const profile = `/user/profile/${comment.id.slice(0, 8)}`;
  const words = h(
    'span',
    { class: isRedesigned ? 'said' : 'note-text', ...marked(also ? 'reply' : 'comment') },
    ...markUp(comment.text),
  );
  const count = h('span', { class: 'count' }, String(comment.likes || say('赞', 'Like')));
  // Vue renders a liked comment again: its words are new nodes, and what others put among them is gone.
  const like = (): void => {
    count.textContent = String(comment.likes + 1);
    words.replaceChildren(...markUp(comment.text));
  };
  const reply: (Node | string)[] = comment.to
    ? [h('span', {}, say('回复 ', 'Reply to ')), h('span', { class: 'nickname' }, comment.to), ' : ']
    : [];
  return h(
    'div',
    {
      id: isRedesigned ? comment.id : `comment-${comment.id}`,
      class: `${isRedesigned ? 'comment-row' : 'comment-item'} ${also}`.trim(),
    },
    h(
      'div',
      { class: 'comment-inner-container' },
      h(
        'div',
        { class: 'avatar' },
        h('a', { href: profile, class: 'avatar-item', style: gradient(comment.by.hues) }),
      ),
      h(
        'div',
        { class: 'right' },
        h(
          'div',
          { class: 'author-wrapper' },
          h(
            'div',
            { class: 'author' },
            h('a', { class: 'name', href: profile, 'data-user-id': comment.id }, comment.by.name),
          ),
        ),
        h('div', { class: 'content' }, ...reply, words),
        h(
          'div',
          { class: 'info' },
          h(
            'div',
            { class: 'date' },
            h('span', {}, say(`${comment.daysAgo}天前`, `${comment.daysAgo}d ago`)),
            h('span', { class: 'location' }, comment.place),
          ),
          h(
            'div',
            { class: 'interactions' },
            h(
              'div',
              { class: 'like', onclick: like },
              h('span', { class: 'like-wrapper' }, icon(icons.heart, 16)),
              count,
            ),
            h(
              'div',
              { class: 'reply' },
              icon(icons.chat, 16),
              h('span', { class: 'count' }, say('回复', 'Reply')),
            ),
          ),
        ),
      ),
    ),
  );
}

import { countOf, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import type { Comment, Reply } from '@/tests/sites/text/comments';
import { cx } from './names';
import { seeTranslation } from './words';

/** What a text of a comment is on TikTok: emoji codes of other sites have no meaning there. */
export function wordsOf(comment: Reply): string {
  return comment.text.replace(/\[[\p{L}]+R\]/gu, '😂');
}

/** Every fifth comment carries TikTok's own translate button. */
export function offersTranslation(comment: Reply): boolean {
  return parseInt(comment.id.slice(-2), 16) % 5 === 0;
}

/** A thread of the drawer layout (TTFIX 2026-09-19). No comment ids in the document. */
export function commentThread(comment: Comment): HTMLElement {
  const thread = h('div', { class: cx('DivCommentObjectWrapper') }, commentRow(comment, 1));
  if (comment.replies.length > 0) thread.append(replies(comment.replies));
  return thread;
}

function replies(all: readonly Reply[]): HTMLElement {
  const rest = [...all];
  const container = h('div', { class: cx('DivReplyContainer') });
  const words = h('span', {}, `View ${rest.length} ${rest.length === 1 ? 'reply' : 'replies'}`);
  const expander = h(
    'div',
    {
      class: cx('DivViewRepliesContainer'),
      onclick: () => {
        setTimeout(() => {
          expander.before(...rest.splice(0, 3).map((reply) => commentRow(reply, 2)));
          words.textContent = `View ${rest.length} more`;
          if (rest.length === 0) expander.remove();
        }, 60);
      },
    },
    words,
    icon(icons.down, 14),
  );
  container.append(expander);
  return container;
}

function commentRow(comment: Reply, level: 1 | 2): HTMLElement {
  return h(
    'div',
    { class: cx('DivCommentItemWrapper') },
    h('a', {
      class: cx('StyledLink'),
      href: `/@${comment.by.handle}`,
      style: gradient(comment.by.hues),
      tabindex: '-1',
    }),
    h(
      'div',
      { class: cx('DivCommentContentWrapper') },
      h(
        'div',
        { class: cx('DivUsernameContentWrapper'), 'data-e2e': `comment-username-${level}` },
        h('a', { class: 'link-a11y-focus', href: `/@${comment.by.handle}` }, h('p', {}, comment.by.name)),
      ),
      h(
        'span',
        {
          'data-e2e': `comment-level-${level}`,
          dir: '',
          ...marked(level === 1 ? 'comment' : 'reply'),
        },
        h('span', { dir: '' }, wordsOf(comment)),
      ),
      ...(offersTranslation(comment) ? [seeTranslation(`comment-${level}`)] : []),
      h(
        'div',
        { class: cx('DivCommentSubContentSplitWrapper') },
        h('span', { class: 'time' }, `${comment.daysAgo}d ago`),
        h('span', { 'data-e2e': `comment-reply-${level}`, role: 'button', tabindex: '0' }, 'Reply'),
        h('span', { class: 'likes' }, icon(icons.heart, 16), h('span', {}, countOf(comment.likes, 'en'))),
      ),
    ),
  );
}

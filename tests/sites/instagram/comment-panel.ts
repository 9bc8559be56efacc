import { h, icon, icons, marked } from '@/tests/sites/client/dom';
import type { Comment, Reply } from '@/tests/sites/text/comments';
import { x } from '@/tests/sites/client/atoms';
import { addressOf } from './comment-list';
import { nameOf, portrait, timeOf } from './people';
import type { Post } from './posts';
import { line, markUp, offersTranslation, opener, press, say, seeTranslation, wordsOf } from './words';

/** The panel of a reel: no `ul`; a row says who and when first, and what under it. */
export function commentPanel(post: Post, comments: readonly Comment[]): HTMLElement {
  return h(
    'div',
    { class: x('flex:1;min-height:0;overflow-y:auto;padding:0 16px') },
    line('display:block;font-weight:600;padding:12px 0', say('为你推荐', 'For you')),
    ...comments.map((comment) => thread(post, comment)),
  );
}

function thread(post: Post, comment: Comment): HTMLElement {
  const rest = [...comment.replies];
  const whole = h('div', {}, row(post, comment, 'comment'));
  if (rest.length === 0) return whole;
  const opens = opener(
    () => say(`查看全部 ${rest.length} 条回复`, `View all ${rest.length} replies`),
    (at) => {
      const more = rest.splice(0, 3).map((reply) => row(post, reply, 'reply', comment.id));
      at.before(...more.map((answer) => h('div', { class: x('padding-inline-start:44px') }, answer)));
    },
    () => rest.length === 0,
  );
  whole.append(opens);
  return whole;
}

function row(post: Post, comment: Reply, kind: 'comment' | 'reply', of = comment.id): HTMLElement {
  const words = h('span', { dir: 'auto', ...marked(kind) }, ...markUp(wordsOf(comment.text)));
  return h(
    'div',
    { class: x('display:flex;gap:12px;padding:8px 0') },
    portrait(comment.by, 32),
    h(
      'div',
      { class: x('flex:1;min-width:0;overflow-wrap:anywhere') },
      h(
        'div',
        { class: x('display:flex;gap:6px') },
        line(
          'display:flex;gap:6px',
          nameOf(comment.by),
          timeOf(comment.daysAgo, addressOf(post, comment, of)),
        ),
      ),
      h('div', {}, words),
      h(
        'div',
        { class: x('display:flex;gap:12px;margin-top:4px') },
        press(say(`${comment.likes} 次赞`, `${comment.likes} likes`)),
        press(say('回复', 'Reply')),
        ...(offersTranslation(comment) ? [seeTranslation(words)] : []),
      ),
    ),
    h('div', { role: 'button', tabindex: '0' }, icon(icons.heart, 12)),
  );
}

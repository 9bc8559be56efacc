import { h, icon, icons, marked } from '@/tests/sites/client/dom';
import type { Comment, Reply } from '@/tests/sites/text/comments';
import { x } from '@/tests/sites/client/atoms';
import { nameOf, portrait, timeOf } from './people';
import type { Post } from './posts';
import { line, markUp, offersTranslation, opener, press, say, seeTranslation, wordsOf } from './words';

/** The list of a post: the caption first, then a `ul` for every comment, and one more for its replies. */
export function commentList(post: Post, comments: readonly Comment[]): HTMLElement {
  const rest = [...comments];
  const list = h('ul', { class: x('flex:1;overflow-y:auto;padding:16px;min-height:0') }, captionRow(post));
  const more = h(
    'li',
    { class: x('display:flex;justify-content:center;padding:8px') },
    h(
      'button',
      {
        class: x('border:0;background:none;color:inherit'),
        type: 'button',
        'aria-label': say('加载更多评论', 'Load more comments'),
        onclick: () => draw(),
      },
      icon(icons.plus, 24),
    ),
  );
  const draw = (): void => {
    more.before(...rest.splice(0, 15).map((comment) => h('div', {}, thread(post, comment))));
    if (rest.length === 0) more.remove();
  };
  list.append(more);
  draw();
  return list;
}

const rowCss = 'display:flex;gap:14px;margin-bottom:16px';
const mainCss = 'flex:1;min-width:0;overflow-wrap:anywhere';
const footCss = 'display:flex;gap:12px;align-items:center;margin-top:6px';

function captionRow({ by, caption }: Post): HTMLElement {
  const words = h(
    'h1',
    { class: x('display:inline'), dir: 'auto', ...marked('caption') },
    ...markUp(wordsOf(caption)),
  );
  return h(
    'div',
    { role: 'button', tabindex: '-1' },
    h(
      'li',
      { class: x(rowCss) },
      portrait(by, 32),
      h(
        'div',
        { class: x(mainCss) },
        h('h2', { class: x('display:inline-block;margin-inline-end:4px') }, nameOf(by)),
        h('div', { class: x('display:inline') }, words),
        h(
          'div',
          { class: x(footCss) },
          line('font-size:12px;color:var(--ink-2)', say('已编辑 · ', 'Edited · ')),
          timeOf(16),
          seeTranslation(words),
        ),
      ),
    ),
  );
}

function thread(post: Post, comment: Comment): HTMLElement {
  const whole = h(
    'ul',
    {},
    h('div', { role: 'button', tabindex: '-1' }, commentRow(post, comment, 'comment')),
  );
  if (comment.replies.length > 0) whole.append(replies(post, comment));
  return whole;
}

function replies(post: Post, comment: Comment): HTMLElement {
  const rest = [...comment.replies];
  const list = h('ul', { class: x('padding-inline-start:46px') });
  const opens = opener(
    () => say(`查看回复（${rest.length}）`, `View replies (${rest.length})`),
    () => {
      const more = rest.splice(0, 3).map((reply) => commentRow(post, reply, 'reply', comment.id));
      list.lastElementChild?.before(...more.map((row) => h('div', {}, row)));
    },
    () => rest.length === 0,
  );
  list.append(h('li', { class: x('margin-bottom:16px') }, opens));
  return h('li', {}, list);
}

function commentRow(post: Post, comment: Reply, kind: 'comment' | 'reply', of = comment.id): HTMLElement {
  const words = h(
    'span',
    { class: x('display:inline'), dir: 'auto', ...marked(kind) },
    ...markUp(wordsOf(comment.text)),
  );
  return h(
    'li',
    { class: x(rowCss) },
    portrait(comment.by, 32),
    h(
      'div',
      { class: x(mainCss) },
      h('h3', { class: x('display:inline-block;margin-inline-end:4px') }, nameOf(comment.by)),
      h('div', { class: x('display:inline') }, words),
      h(
        'div',
        { class: x(footCss) },
        timeOf(comment.daysAgo, addressOf(post, comment, of)),
        press(say(`${comment.likes} 次赞`, `${comment.likes} likes`)),
        press(say('回复', 'Reply')),
        ...(offersTranslation(comment) ? [seeTranslation(words)] : []),
      ),
    ),
    h('div', { role: 'button', tabindex: '0' }, icon(icons.heart, 12)),
  );
}

/** A comment's own address; a reply's goes on from its comment's. */
export function addressOf({ code, isVideo }: Post, { id }: Reply, of: string): string {
  const base = `/${isVideo ? 'reel' : 'p'}/${code}/c/${parseInt(of.slice(0, 12), 16)}/`;
  return of === id ? base : `${base}r/${parseInt(id.slice(0, 12), 16)}/`;
}

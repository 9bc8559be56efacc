import { countOf, gradient, h, icon, icons } from '@/tests/sites/client/dom';
import { asked, onlyKnown } from '@/tests/sites/client/shore';
import { commentsOf, knownBlend, tiktokBlend } from '@/tests/sites/text/comments';
import { x } from '@/tests/sites/client/atoms';
import { commentList } from './comment-list';
import { commentForm } from './composer';
import { nameOf, portrait, timeOf } from './people';
import type { Post } from './posts';
import { line, say } from './words';

/** A post with its comments: the same article on a page of its own and in the dialog over a grid. */
export function postView(post: Post): HTMLElement {
  const { by, code, hues, likes } = post;
  const comments = commentsOf(611, asked('comments', 24), onlyKnown ? knownBlend : tiktokBlend);
  return h(
    'article',
    {
      class: x('display:flex;height:600px;border:1px solid var(--line);background:var(--paper)'),
      role: 'presentation',
    },
    h('div', { class: x('flex:1'), style: gradient(hues) }),
    h(
      'div',
      { class: x('flex:0 0 420px;display:flex;flex-direction:column;min-height:0') },
      h(
        'header',
        {
          class: x(
            'display:flex;gap:12px;align-items:center;padding:14px 16px;border-bottom:1px solid var(--line)',
          ),
        },
        portrait(by, 32),
        nameOf(by),
        '•',
        h(
          'button',
          { class: x('border:0;background:none;color:var(--blue);font-weight:600'), type: 'button' },
          line('', say('关注', 'Follow')),
        ),
      ),
      commentList(post, comments),
      h(
        'section',
        { class: x('display:flex;gap:16px;padding:8px 16px;border-top:1px solid var(--line)') },
        ...[icons.heart, icons.chat, icons.share].map((path) =>
          h('div', { role: 'button', tabindex: '0' }, icon(path, 24)),
        ),
      ),
      h(
        'section',
        { class: x('padding:0 16px 8px') },
        line(
          'display:block',
          say('', 'Liked by '),
          h('a', { href: '/slowboat/' }, line('font-weight:600', 'slowboat')),
          say(' 和', ' and '),
          h(
            'a',
            { href: `/p/${code}/liked_by/` },
            line('font-weight:600', say(`另外 ${countOf(likes, 'zh')} 人`, `${countOf(likes, 'en')} others`)),
          ),
        ),
        timeOf(16, `/p/${code}/`),
      ),
      commentForm(),
    ),
  );
}

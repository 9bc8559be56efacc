import { countOf, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { x } from '@/tests/sites/client/atoms';
import { commentForm } from './composer';
import { nameOf, portrait, timeOf } from './people';
import type { Post } from './posts';
import { line, markUp, say, seeTranslation, wordsOf } from './words';

const short = 90;

/** A post of the feed: the caption in one line with its author, cut short until “more” is pressed. */
export function feedArticle(post: Post, at: number): HTMLElement {
  const { by, code, likes, hues } = post;
  return h(
    'article',
    { class: x('width:468px;margin:0 auto 16px;border-bottom:1px solid var(--line);padding-bottom:8px') },
    h(
      'div',
      { class: x('display:flex;gap:10px;align-items:center;padding:8px 4px') },
      portrait(by, 32),
      h(
        'div',
        { class: x('flex:1') },
        h('div', { class: x('display:flex;gap:6px') }, nameOf(by), '•', timeOf(1 + at, `/p/${code}/`)),
        at % 3 === 1
          ? line('font-size:12px', say('为你推荐', 'Suggested for you'))
          : h(
              'a',
              { class: x('font-size:12px'), href: '/explore/locations/21/' },
              line('font-size:12px', '上海'),
            ),
      ),
      h(
        'div',
        { role: 'button', tabindex: '0', 'aria-label': say('更多选项', 'More options') },
        icon(icons.down),
      ),
    ),
    h('div', { class: x('height:440px;border-radius:4px'), style: gradient(hues) }),
    h(
      'div',
      { class: x('padding:4px') },
      h(
        'section',
        { class: x('display:flex;gap:16px;padding:10px 0') },
        ...[icons.heart, icons.chat, icons.share].map((path) =>
          h('div', { role: 'button', tabindex: '0' }, icon(path, 24)),
        ),
      ),
      h(
        'section',
        { class: x('margin-bottom:6px') },
        line(
          '',
          say('', 'Liked by '),
          h('a', { href: '/slowboat/', role: 'link' }, line('font-weight:600', 'slowboat')),
          say(' 和', ' and '),
          h(
            'a',
            { href: `/p/${code}/liked_by/`, role: 'link' },
            line('font-weight:600', say(`另外 ${countOf(likes, 'zh')} 人`, `${countOf(likes, 'en')} others`)),
          ),
          say('赞了', ''),
        ),
      ),
      ...captionOf(post),
      h(
        'a',
        { href: `/p/${code}/comments/`, role: 'link' },
        line('color:var(--ink-2)', say('查看全部 24 条评论', 'View all 24 comments')),
      ),
      commentForm(),
    ),
  );
}

function captionOf({ by, caption }: Post): readonly HTMLElement[] {
  const all = wordsOf(caption);
  const isCut = all.length > short;
  const cut = isCut ? all.slice(0, short).replace(/[#@\s]\S*$/u, '') : all;
  const words = h('span', { dir: 'auto', ...marked('caption') }, ...markUp(cut));
  const more = h(
    'span',
    {},
    '… ',
    h(
      'div',
      {
        class: x('display:inline;color:var(--ink-2)'),
        role: 'button',
        tabindex: '0',
        onclick: () => {
          words.replaceChildren(...markUp(all));
          more.remove();
        },
      },
      line('color:var(--ink-2)', say('更多', 'more')),
    ),
  );
  return [
    line(
      'display:block;overflow-wrap:anywhere',
      h('div', { class: x('display:inline-block;margin-inline-end:4px') }, nameOf(by)),
      words,
      ...(isCut ? [more] : []),
    ),
    seeTranslation(words),
  ];
}

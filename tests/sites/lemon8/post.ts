import { x } from '@/tests/sites/client/atoms';
import { gradient, h, marked } from '@/tests/sites/client/dom';
import { asked } from '@/tests/sites/client/shore';
import { commentsOf, tiktokBlend, type Comment } from '@/tests/sites/text/comments';
import { firstNote } from '@/tests/sites/text/notes';
import type { Person } from '@/tests/sites/text/people';
import { frame } from './frame';

// A post, then what people say of it; “See more on the app” stands between as it likes.
const { by, title, body, hues } = firstNote;
const comments = commentsOf(81, asked('comments', 18), tiktokBlend);

frame(
  h(
    'div',
    { class: x('max-width:720px') },
    h(
      'article',
      {},
      h(
        'div',
        { class: x('display:flex;gap:12px;align-items:center;margin-bottom:16px') },
        portrait(by, 44),
        h('a', { class: x('font-weight:700'), href: `/@${by.handle}?region=us` }, by.name),
        h(
          'button',
          {
            class: x(
              'border:0;border-radius:99px;background:var(--lemon);color:#1c1c1c;padding:4px 16px;font-weight:700',
            ),
            type: 'button',
          },
          '关注',
        ),
      ),
      h('div', { class: x('height:420px;border-radius:16px;margin-bottom:20px'), style: gradient(hues) }),
      h('h1', { class: x('font-size:24px;line-height:1.3;margin:0 0 12px'), ...marked('title') }, title),
      h('div', { ...marked('body') }, ...markUp(body)),
      h('div', { class: x('color:var(--ink-2);font-size:13px;margin-top:16px') }, '2025/3/5 Edited to'),
    ),
    banner(),
    h(
      'section',
      {},
      h('h2', { class: x('font-size:18px;margin:24px 0 8px') }, `${comments.length} comments`),
      ...comments.flatMap((comment, at) => [row(comment), ...(at === 5 ? [banner()] : [])]),
    ),
  ),
);
document.title = title;

/** Lines, topics as links; a name is none. */
function markUp(text: string): readonly (Node | string)[] {
  return text
    .replace(/\[[\p{L}]+R\]/gu, '😂')
    .split(/(#[\p{L}\p{N}_]+|\n)/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return h('br');
      return part.startsWith('#') ? h('a', { href: '/topic/7174447913778593798?region=us' }, part) : part;
    });
}

function row({ by: person, text, daysAgo }: Comment): HTMLElement {
  return h(
    'div',
    { class: x('display:flex;gap:12px;padding:12px 0;border-bottom:1px solid var(--line)') },
    portrait(person, 36),
    h(
      'div',
      { class: x('flex:1;min-width:0;overflow-wrap:anywhere') },
      h(
        'a',
        { class: x('color:var(--ink-2);font-size:13px'), href: `/@${person.handle}?region=us` },
        person.name,
      ),
      h('p', { class: x('margin:2px 0 6px'), ...marked('comment') }, text.replace(/\[[\p{L}]+R\]/gu, '😂')),
      h(
        'div',
        { class: x('display:flex;gap:16px;color:var(--ink-2);font-size:13px') },
        h('span', {}, `2025/3/${(daysAgo % 27) + 1}`),
        h(
          'button',
          { class: x('border:0;background:none;color:inherit;padding:0'), type: 'button' },
          'Reply',
        ),
      ),
    ),
  );
}

function portrait({ handle, hues: two }: Person, size: number): HTMLElement {
  const circle = h('img', {
    class: x(`display:block;width:${size}px;height:${size}px;border-radius:50%`),
    alt: '',
    src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
    style: gradient(two),
  });
  return h('a', { class: x('flex:none'), href: `/@${handle}?region=us` }, circle);
}

function banner(): HTMLElement {
  return h(
    'a',
    {
      class: x(
        'display:block;text-align:center;background:var(--wash);border-radius:12px;padding:12px;margin:20px 0;font-weight:700',
      ),
      href: 'https://v.lemon8-app.com/',
    },
    'See more on the app',
  );
}

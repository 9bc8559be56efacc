import { x } from '@/tests/sites/client/atoms';
import { gradient, h, marked } from '@/tests/sites/client/dom';
import { asked } from '@/tests/sites/client/shore';
import { feedOf, type Note } from '@/tests/sites/text/notes';
import { frame } from './frame';

// Cards of a category or a topic: a picture, a title of two lines, who wrote it.
const notes = feedOf(asked('cards', 24));
const isTopic = location.pathname.startsWith('/topic/');

frame(
  h('h1', { class: x('font-size:22px;margin:0 0 20px') }, isTopic ? '#慢生活' : 'Food'),
  h('div', { class: x('columns:4;column-gap:16px') }, ...notes.map(card)),
);
document.title = 'Lemon8';

function card({ by, title, hues, tall, likes }: Note, at: number): HTMLElement {
  const href = `/@${by.handle}/7215637575066${String(223_109 + at * 7)}?region=us`;
  return h(
    'div',
    { class: x('break-inside:avoid;margin-bottom:20px') },
    h(
      'a',
      { href },
      h('img', {
        class: x('display:block;width:100%;border-radius:12px'),
        alt: title,
        src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
        style: `${gradient(hues)};aspect-ratio:1/${tall}`,
      }),
    ),
    h(
      'a',
      {
        class: x(
          'display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;font-weight:700;margin:8px 0 4px',
        ),
        href,
        ...marked('title'),
      },
      title,
    ),
    h(
      'div',
      { class: x('display:flex;justify-content:space-between;color:var(--ink-2);font-size:13px') },
      h('a', { href: `/@${by.handle}?region=us` }, by.name),
      h('span', {}, String(likes)),
    ),
  );
}

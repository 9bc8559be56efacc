import { gradient, h, icon, icons } from '@/tests/sites/client/dom';
import { x } from '@/tests/sites/client/atoms';
import { frame } from './frame';
import { postView } from './post-view';
import { postsOf, type Post } from './posts';
import { line, say } from './words';

/*
 * A person's grid. An item opens as a dialog over it: the address becomes the post's without a page load, and the grid's
 * own again when the dialog is closed.
 */
const home = location.pathname + location.search;
const posts = postsOf();
let dialog: HTMLElement | undefined;

const grid = h(
  'div',
  { class: x('display:grid;grid-template-columns:repeat(3,1fr);gap:4px') },
  ...posts.map((post) =>
    h('a', {
      class: x('aspect-ratio:1'),
      href: `/p/${post.code}/`,
      role: 'link',
      'aria-label': `${say('照片', 'Photo by')} ${post.by.handle}`,
      style: gradient(post.hues),
      onclick: (event) => {
        event.preventDefault();
        history.pushState({}, '', `/p/${post.code}/${location.search}`);
        open(post);
      },
    }),
  ),
);

frame(
  h(
    'div',
    { class: x('max-width:935px;margin:0 auto;padding:30px 20px') },
    h(
      'header',
      { class: x('display:flex;gap:40px;align-items:center;padding-bottom:32px') },
      h('span', { class: x('width:120px;height:120px;border-radius:50%'), style: gradient([172, 24]) }),
      h(
        'div',
        {},
        h('h2', { class: x('font-size:20px') }, 'june.crosses'),
        line('display:block;margin-top:12px', '一个住在两个时区里的人'),
      ),
    ),
    grid,
  ),
);
addEventListener('popstate', close);

function open(post: Post): void {
  const shut = h(
    'div',
    {
      class: x('position:absolute;right:16px;top:16px;color:#fff'),
      role: 'button',
      tabindex: '0',
      'aria-label': say('关闭', 'Close'),
      onclick: () => {
        history.pushState({}, '', home);
        close();
      },
    },
    icon(icons.close, 24),
  );
  dialog = h(
    'div',
    { class: x('position:fixed;inset:0;background:#000000a6;display:grid;place-items:center;z-index:9') },
    shut,
    h('div', { class: x('width:min(1000px,86vw)'), role: 'dialog', 'aria-modal': 'true' }, postView(post)),
  );
  document.body.append(dialog);
}

function close(): void {
  dialog?.remove();
  dialog = undefined;
}

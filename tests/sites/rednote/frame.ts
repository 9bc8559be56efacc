import { app, gradient, h, icon, icons } from '@/tests/sites/client/dom';
import { say } from '@/tests/sites/client/shore';

/** The site around a page: bar, side menu, content. */
export function frame(...content: Node[]): HTMLElement {
  const entry = (path: string, text: string, href: string): HTMLElement =>
    h('li', {}, h('a', { class: 'link-wrapper', href }, icon(path), h('span', { class: 'channel' }, text)));
  return app(
    h(
      'header',
      { class: 'mask-paper' },
      h('a', { class: 'site-name', href: '/explore' }, 'rednote'),
      h('div', { class: 'search' }, icon(icons.search, 16), h('span', {}, say('登录探索更多内容', 'Search'))),
    ),
    h(
      'div',
      { class: 'main-container' },
      h(
        'ul',
        { class: 'side-bar' },
        entry(icons.home, say('发现', 'Explore'), '/explore'),
        entry(icons.plus, say('发布', 'Publish'), '/explore'),
        entry(icons.bell, say('通知', 'Alerts'), '/explore'),
        h(
          'li',
          { class: 'user' },
          h(
            'a',
            { class: 'link-wrapper', href: '/user/profile/5f00' },
            h('span', { class: 'avatar-item small', style: gradient([172, 20]) }),
            h('span', { class: 'channel' }, say('我', 'Me')),
          ),
        ),
      ),
      h('div', { class: 'with-side-bar main-content' }, ...content),
    ),
  );
}

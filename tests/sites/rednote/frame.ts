import { app, gradient, h, icon, icons } from '@/tests/sites/client/dom';
import { say } from '@/tests/sites/client/shore';

/** The site around a page: bar, side menu, content. */
export function frame(...content: Node[]): HTMLElement {
  const entry = (path: string, text: string, href: string): HTMLElement =>
    h('li', {}, h('a', { class: 'link-wrapper', href }, icon(path), h('span', { class: 'channel' }, text)));
  const menu = (zh: string, en: string): HTMLElement =>
    h(
      'button',
      { class: 'reds-button-new channel-btn' },
      h('span', { class: 'reds-button-new-text' }, say(zh, en)),
    );
  return app(
    h(
      'header',
      { class: 'mask-paper' },
      h('a', { class: 'site-name', href: '/explore' }, 'rednote'),
      h(
        'div',
        { class: 'search' },
        h('input', { id: 'search-input', type: 'text', placeholder: say('登录探索更多内容', 'Search') }),
        icon(icons.search, 16),
      ),
      h('div', { class: 'dropdown-nav' }, menu('创作中心', 'Creators'), menu('业务合作', 'Business')),
    ),
    h(
      'div',
      { class: 'main-container' },
      h(
        'ul',
        { class: 'side-bar' },
        entry(icons.home, say('发现', 'Explore'), '/explore'),
        entry(icons.plus, say('发布', 'Publish'), '/explore'),
        entry(icons.bell, say('通知', 'Alerts'), '/notification'),
        h(
          'li',
          { class: 'user' },
          h(
            'a',
            { class: 'link-wrapper', href: '/user/profile/5f0000000000000000000000' },
            h('span', { class: 'avatar-item small', style: gradient([172, 20]) }),
            h('span', { class: 'channel' }, say('我', 'Me')),
          ),
        ),
      ),
      h('div', { class: 'with-side-bar main-content' }, ...content),
    ),
  );
}

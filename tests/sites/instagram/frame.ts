import { app, expectElement, gradient, h, icon, icons } from '@/tests/sites/client/dom';
import { x } from '@/tests/sites/client/atoms';
import { createEntry } from './create/trigger';
import { directView } from './direct-view';
import { line, say } from './words';

/** The site around a page: the bar at its left, and the page in `main`. */
export function frame(...content: Node[]): HTMLElement {
  const entry = (path: string, label: string, href: string, onclick?: (event: Event) => void): HTMLElement =>
    h(
      'a',
      {
        class: x('display:flex;gap:16px;align-items:center;padding:12px'),
        href,
        role: 'link',
        tabindex: '0',
        ...(onclick && { onclick }),
      },
      icon(path, 24),
      line('font-size:16px', label),
    );
  return app(
    h(
      'div',
      { class: x('display:flex;min-height:100vh') },
      h(
        'nav',
        {
          class: x(
            'flex:0 0 224px;border-inline-end:1px solid var(--line);padding:24px 12px;position:sticky;top:0;height:100vh',
          ),
        },
        h(
          'a',
          { class: x('display:block;font:italic 600 24px Georgia,serif;padding:0 12px 24px'), href: '/' },
          'Instagram',
        ),
        entry(icons.home, say('首页', 'Home'), '/'),
        entry(icons.play, 'Reels', '/reels/'),
        entry(icons.share, say('消息', 'Messages'), '/direct/inbox/', openMessages),
        entry(icons.search, say('搜索', 'Search'), '/explore/'),
        entry(icons.bell, say('通知', 'Notifications'), '/'),
        createEntry(),
        h(
          'a',
          {
            class: x('display:flex;gap:16px;align-items:center;padding:12px'),
            href: '/june.crosses/',
            role: 'link',
            tabindex: '0',
          },
          h('img', {
            class: x('width:24px;height:24px;border-radius:50%'),
            style: gradient([172, 24]),
            alt: '',
          }),
          line('font-size:16px', say('主页', 'Profile')),
        ),
      ),
      h('main', { class: x('flex:1;min-width:0'), role: 'main' }, ...content),
    ),
  );
}

/** As everywhere on the site: another page, and no page load. */
function openMessages(event: Event): void {
  event.preventDefault();
  history.pushState({}, '', `/direct/inbox/${location.search}`);
  expectElement('main').replaceChildren(directView());
}

import { app, gradient, h, icon, icons } from '@/tests/sites/client/dom';
import { trapped } from '@/tests/sites/client/shore';

export const account = trapped('other-account')
  ? { handle: 'corner.bakery', name: 'The bakery on the corner' }
  : { handle: 'june.crosses', name: 'June across the water' };

/** TikTok Studio around a page. The first `/@…` link on it is a stranger's; her own stands in the menu. */
export function studioFrame(...content: Node[]): HTMLElement {
  const entry = (path: string, text: string, href: string): HTMLElement =>
    h('a', { class: 'menu-item', href }, icon(path, 20), h('span', {}, text));
  return app(
    h(
      'aside',
      { class: 'studio-menu' },
      h('strong', { class: 'site-name' }, 'TikTok Studio'),
      h('div', { class: 'tip' }, 'Learn from ', h('a', { href: '/@studio.tips' }, '@studio.tips')),
      h('a', { class: 'upload-entry', href: '/tiktokstudio/upload' }, '+ Upload'),
      entry(icons.home, 'Home', '#'),
      entry(icons.grid, 'Posts', '/tiktokstudio/content'),
      entry(icons.chart, 'Analytics', '#'),
      h(
        'a',
        { class: 'own-profile', 'data-e2e': 'nav-profile', href: `/@${account.handle}` },
        h('span', { class: 'avatar', style: gradient([172, 24]) }),
        h('span', {}, account.handle),
      ),
    ),
    h('main', { class: 'studio-content' }, ...content),
  );
}

/** TikTok's dialog, in a portal of its own. Answers the text of the button that was pressed. */
export function ask(
  title: string,
  text: string | HTMLElement,
  buttons: readonly [string, ...string[]],
): Promise<string> {
  return new Promise((resolve) => {
    const portal = h('div', { 'data-floating-ui-portal': '' });
    const choices = buttons.map((label, index) =>
      h(
        'button',
        {
          type: 'button',
          class: `TUXButton TUXButton--${index === buttons.length - 1 ? 'primary' : 'secondary'}`,
          onclick: () => {
            portal.remove();
            resolve(label);
          },
        },
        h('div', { class: 'TUXButton-content' }, h('div', { class: 'TUXButton-label' }, label)),
      ),
    );
    portal.append(
      h(
        'div',
        { class: 'TUXModal-overlay' },
        h(
          'div',
          { class: 'TUXModal', role: 'dialog', 'aria-label': title },
          h('h3', {}, title),
          typeof text === 'string' ? h('p', {}, text) : text,
          h('div', { class: 'choices' }, ...choices),
        ),
      ),
    );
    document.body.append(portal);
  });
}

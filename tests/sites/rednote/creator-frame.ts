import { app, gradient, h, icon, icons } from '@/tests/sites/client/dom';
import { say } from '@/tests/sites/client/shore';

export const account = { name: '小满不加糖', id: 'xiaoman_slow' } as const;

/** The creator centre around a page. Its own “发布笔记” begins a new, empty form: whoever presses it loses the old one. */
export function creatorFrame(...content: Node[]): HTMLElement {
  const again = (): void => {
    location.assign('/publish/publish?from=menu');
  };
  const entry = (path: string, text: string, href: string): HTMLElement =>
    h('a', { class: 'menu-item', href }, icon(path, 18), h('span', {}, text));
  return app(
    h(
      'header',
      { class: 'creator-header' },
      h('strong', { class: 'site-name' }, 'rednote'),
      h('span', { class: 'header-title' }, say('创作服务平台', 'Creator centre')),
      h(
        'div',
        { class: 'user-info' },
        h('span', { class: 'avatar-item small', style: gradient([18, 340]) }),
        h('span', { class: 'name' }, account.name),
      ),
    ),
    h(
      'nav',
      { class: 'creator-menu' },
      h(
        'div',
        { class: 'publish-video' },
        h('div', { class: 'btn', role: 'button', onclick: again }, say('发布笔记', 'Publish')),
      ),
      entry(icons.home, say('首页', 'Home'), '#'),
      entry(icons.grid, say('笔记管理', 'Notes'), '/new/note-manager'),
      entry(icons.chart, say('数据看板', 'Statistics'), '#'),
    ),
    h('main', { class: 'creator-content' }, ...content),
  );
}

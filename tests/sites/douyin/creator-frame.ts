import { app, gradient, h, icon, icons } from '@/tests/sites/client/dom';
import { report } from '@/tests/sites/client/shore';

export const account = { id: 'xiaoman.slow', name: '小满不加糖' } as const;

/** The creator centre around a page. “高清发布” and “作品发布” begin a new, empty form: whoever presses one loses the old. */
export function creatorFrame(...content: Node[]): HTMLElement {
  const again = (): void => {
    report('decoy');
    location.assign('/creator-micro/content/upload?from=menu');
  };
  const entry = (path: string, text: string, href: string): HTMLElement =>
    h('a', { class: 'menu-item', href }, icon(path, 18), h('span', {}, text));
  return app(
    h(
      'header',
      { class: 'creator-header' },
      h('strong', {}, '抖音创作者中心'),
      h('span', { id: 'header-avatar', style: gradient([18, 340]) }),
    ),
    h(
      'aside',
      { class: 'douyin-creator-master-navigation-list' },
      h(
        'div',
        { id: 'douyin-creator-master-side-upload-wrap' },
        h(
          'button',
          { type: 'button', id: 'douyin-creator-master-side-upload', class: 'primary', onclick: again },
          '高清发布',
        ),
      ),
      entry(icons.home, '首页', '#'),
      h('button', { type: 'button', class: 'menu-item', onclick: again }, icon(icons.plus, 18), '作品发布'),
      entry(icons.grid, '作品管理', '/creator-micro/content/manage'),
      entry(icons.chart, '数据中心', '#'),
    ),
    h('main', { class: 'creator-content' }, ...content),
  );
}

import { x } from '@/tests/sites/client/atoms';
import { app, h } from '@/tests/sites/client/dom';

/** The site around a page: a bar with the categories, and the page in `main`. */
export function frame(...content: Node[]): HTMLElement {
  const category = (name: string): HTMLElement =>
    h('a', { class: x('color:var(--ink-2)'), href: `/feed/${name.toLowerCase()}?region=us` }, name);
  return app(
    h(
      'header',
      {
        class: x(
          'display:flex;gap:24px;align-items:center;padding:14px 32px;border-bottom:1px solid var(--line)',
        ),
      },
      h(
        'a',
        {
          class: x(
            'font-weight:800;font-size:20px;background:var(--lemon);color:#1c1c1c;padding:2px 10px;border-radius:8px',
          ),
          href: '/',
        },
        'lemon8',
      ),
      ...['Beauty', 'Fashion', 'Food', 'Travel', 'Home'].map(category),
      h(
        'a',
        { class: x('margin-inline-start:auto;font-weight:700'), href: 'https://v.lemon8-app.com/' },
        'Open app',
      ),
    ),
    h('main', { class: x('max-width:1080px;margin:0 auto;padding:32px') }, ...content),
  );
}

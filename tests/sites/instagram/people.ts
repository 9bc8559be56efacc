import { gradient, h } from '@/tests/sites/client/dom';
import type { Person } from '@/tests/sites/text/people';
import { x } from '@/tests/sites/client/atoms';
import { line } from './words';

export function portrait(by: Person, size: number): HTMLElement {
  const circle = `display:block;width:${size}px;height:${size}px;border-radius:50%`;
  return h(
    'div',
    { class: x('flex:none'), role: 'button', tabindex: '-1' },
    h(
      'a',
      { href: `/${by.handle}/`, role: 'link', tabindex: '-1' },
      h('span', { class: x(circle), style: gradient(by.hues) }),
    ),
  );
}

/** The name is the handle; what a person calls herself is on her own page only. */
export function nameOf(by: Person): HTMLElement {
  return h(
    'a',
    { class: x('font-weight:600'), href: `/${by.handle}/`, role: 'link', tabindex: '0' },
    line('font-weight:600', by.handle),
  );
}

export function timeOf(daysAgo: number, href?: string): HTMLElement {
  const day = new Date(Date.UTC(2026, 10, 20) - daysAgo * 86_400_000);
  const time = h(
    'time',
    { class: x('font-size:12px;color:var(--ink-2)'), datetime: day.toISOString() },
    daysAgo < 7 ? `${daysAgo}d` : `${Math.floor(daysAgo / 7)}w`,
  );
  return href === undefined ? time : h('a', { href, role: 'link', tabindex: '0' }, time);
}

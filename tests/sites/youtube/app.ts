import { app, h, icon, icons } from '@/tests/sites/client/dom';
import { postPage, postsPage } from './posts';
import { shortsPage } from './shorts';
import { watchPage } from './watch';

/*
 * One app for all of YouTube's pages. A way on inside it keeps the page that was, hidden, with everything in it
 * (measured 2026-08-19), gives a page of the same kind other words, and says so by `yt-navigate-finish`.
 */
type Kind = { readonly at: RegExp; readonly make: () => { readonly page: HTMLElement; show(): void } };
const kinds: readonly Kind[] = [
  { at: /^\/watch$/u, make: () => watchPage(go) },
  { at: /^\/shorts\//u, make: () => shortsPage(go) },
  { at: /^\/post\//u, make: postPage },
  { at: /^\/@/u, make: postsPage },
];
const made = new Map<Kind, ReturnType<Kind['make']>>();
const manager = h('ytd-page-manager', { id: 'page-manager' });

app(h('ytd-app', {}, masthead(), manager));
addEventListener('popstate', draw);
draw();

function go(url: string): void {
  history.pushState({}, '', url);
  draw();
}

function draw(): void {
  const kind = kinds.find(({ at }) => at.test(location.pathname));
  if (!kind) return;
  const one = made.get(kind) ?? kind.make();
  made.set(kind, one);
  for (const { page } of made.values()) page.hidden = page !== one.page;
  if (!one.page.isConnected) manager.append(one.page);
  one.show();
  for (const type of ['yt-page-data-updated', 'yt-navigate-finish'])
    document.dispatchEvent(new CustomEvent(type));
}

function masthead(): HTMLElement {
  return h(
    'ytd-masthead',
    { id: 'masthead' },
    h('a', { id: 'logo', href: '/' }, h('i', {}, icon(icons.play, 14)), 'YouTube'),
    h('div', { id: 'center' }, h('input', { name: 'search_query', placeholder: 'Search' })),
    h('span', { id: 'end' }, icon(icons.bell), icon(icons.user)),
  );
}

import { app, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { query, say, ui } from '@/tests/sites/client/shore';
import { feedOf, noteOf } from '@/tests/sites/text/notes';
import { commentArea } from './comments';
import { hashed } from './hashed';
import { caption, feedItem, videoAt, videos } from './player';
import { markUp } from './words';

/*
 * One app for all of Douyin's pages. A video opens in front of any of them by `modal_id` in the query alone; the page
 * under it stays.
 */
const CARDS = 40;
const main = h('main', {
  class: hashed('flex:1;min-width:0;height:100vh;overflow-y:auto;padding:72px 24px 24px'),
});
const layer = h('div', {
  class: hashed('position:fixed;inset:0;z-index:10;padding:16px;background:#000c'),
  hidden: true,
});

if (ui === 'en') document.documentElement.lang = 'en';
app(sideBar(), topBar(), main, layer);
drawPage();
drawModal();
addEventListener('popstate', drawModal);

function drawPage(): void {
  const [, kind, id] = location.pathname.split('/');
  if (kind === 'video') main.replaceChildren(...videoPage(id ?? ''));
  else if (kind === 'note') main.replaceChildren(notePage(id ?? ''));
  else if (kind === 'jingxuan') main.replaceChildren(wall());
  else drawFeed(1);
}

/** `/?recommend=1`: the address stays, whatever is played. */
function drawFeed(at: number): void {
  const shown = [at, at + 1].map((one) => (one + videos.length) % videos.length);
  main.replaceChildren(
    ...shown.flatMap((one, index) => {
      const video = videos[one];
      return video ? [feedItem(video, one, index === 0, (by) => drawFeed(one + by))] : [];
    }),
  );
  main.scrollTop = 0;
}

function drawModal(): void {
  const id = new URLSearchParams(location.search).get('modal_id');
  layer.hidden = !id;
  layer.replaceChildren();
  if (!id) return;
  const at = videoAt(id);
  const video = videos[at];
  const open = (by: number): void => {
    const next = videos[(at + by + videos.length) % videos.length];
    if (next) go(`?modal_id=${next.id}`);
  };
  const close = h(
    'button',
    { type: 'button', class: 'close', onclick: () => go(location.pathname) },
    icon(icons.close),
  );
  if (video) layer.append(close, feedItem(video, at, true, open));
}

function go(to: string): void {
  history.pushState({}, '', to);
  drawModal();
}

/** A video on its own page, its comments under it. */
function videoPage(id: string): readonly HTMLElement[] {
  const at = videoAt(id);
  const video = videos[at];
  if (!video) return [];
  document.title = video.caption;
  return [
    h(
      'div',
      { 'data-e2e': 'video-detail' },
      h('div', { class: hashed('height:56vh;border-radius:12px'), style: gradient(video.hues, 165) }),
      h('div', { 'data-e2e': 'detail-video-info', class: 'video-info-detail' }, h('h1', {}, caption(video))),
      h(
        'div',
        { 'data-e2e': 'user-info', class: 'account' },
        h('a', { href: `/user/${video.by.handle}`, class: 'account-name' }, video.by.name),
        h(
          'span',
          { class: 'video-create-time' },
          say('发布时间：2026-11-01 12:30', 'Published: 2026-11-01 12:30'),
        ),
      ),
      commentArea(660 + at),
    ),
  ];
}

/** Pictures with a text, as on RedNote. */
function notePage(id: string): HTMLElement {
  const note = noteOf(id.padEnd(24, '0').slice(0, 24));
  document.title = note.title;
  return h(
    'div',
    { class: 'note-detail-container' },
    h('div', { class: 'dySwiperSlide', style: gradient(note.hues, 160) }),
    h(
      'div',
      { class: hashed('display:flex;flex-direction:column;min-height:0') },
      h(
        'div',
        { class: 'account' },
        h('a', { href: `/user/${note.by.handle}`, class: 'account-name' }, note.by.name),
      ),
      h(
        'h1',
        {
          class: hashed(
            'margin:8px 16px;font-size:15px;font-weight:400;line-height:24px;white-space:pre-wrap',
          ),
          ...marked('body'),
        },
        h('span', {}, ...markUp(`${note.title}\n${note.body}`)),
      ),
      commentArea(990),
    ),
  );
}

/** 精选: cards whose words say the same as their picture's name. */
function wall(): HTMLElement {
  return h(
    'div',
    { class: hashed('display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:16px') },
    ...feedOf(CARDS).map((note, index) => {
      const id = videos[index % videos.length]?.id ?? '';
      return h(
        'div',
        { class: 'discover-video-card-item', id, onclick: () => go(`/jingxuan?modal_id=${id}`) },
        h(
          'div',
          { href: `/video/${id}` },
          h('img', {
            alt: note.title,
            class: hashed('display:block;width:100%;aspect-ratio:16/9;border-radius:8px'),
            style: gradient(note.hues, 150),
            src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
          }),
          h(
            'div',
            { 'data-feed-ad-click-refer': 'title', class: 'card-title', ...marked('title') },
            note.title,
          ),
          h(
            'div',
            { 'data-feed-ad-click-refer': 'name', class: 'card-name' },
            `@${note.by.name}`,
            h('span', {}, say(' · 2天前', ' · 2 days ago')),
          ),
        ),
      );
    }),
  );
}

function sideBar(): HTMLElement {
  const entry = (path: string, words: string, href: string): HTMLElement =>
    h('a', { href }, icon(path), h('span', {}, words));
  return h(
    'nav',
    { 'data-e2e': 'douyin-navigation' },
    h('strong', {}, '抖音'),
    entry(icons.star, say('精选', 'Featured'), '/jingxuan'),
    entry(icons.play, say('推荐', 'For you'), '/?recommend=1'),
    entry(icons.user, say('我的', 'Me'), '/user/self'),
  );
}

function topBar(): HTMLElement {
  return h(
    'header',
    {},
    h('input', {
      'data-e2e': 'searchbar-input',
      placeholder: say('搜索你感兴趣的内容', 'Search'),
      value: query.get('q') ?? '',
    }),
  );
}

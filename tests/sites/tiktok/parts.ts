import { countOf, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import type { Video } from '@/tests/sites/text/videos';
import { cx } from './names';
import { markUp, seeTranslation } from './words';

/** The menu at the left of every page. */
export function sideBar(): HTMLElement {
  const entry = (path: string, text: string, href: string): HTMLElement =>
    h('li', {}, h('a', { href }, icon(path, 22), h('span', {}, text)));
  return h(
    'nav',
    { class: cx('DivSideNavContainer') },
    h('strong', { class: 'site-name' }, 'TikTok'),
    h(
      'ul',
      {},
      entry(icons.home, 'For You', '/foryou'),
      entry(icons.search, 'Explore', '/explore'),
      entry(icons.user, 'Following', '/foryou'),
      entry(icons.plus, 'Upload', '/tiktokstudio/upload'),
      entry(icons.bell, 'Activity', '/foryou'),
    ),
  );
}

/** A video as it plays; `...over` lies over its lower end. */
export function player({ hues }: Video, clock: string, ...over: readonly HTMLElement[]): HTMLElement {
  return h(
    'div',
    { class: cx('DivVideoContainer'), 'data-e2e': 'detail-video', style: gradient(hues, 170) },
    h('video', { hidden: true }),
    h('div', { class: 'scenery' }),
    h('span', { class: 'clock' }, clock),
    ...over,
  );
}

/** Who made it and what she says of it, with TikTok's own offer to translate it. */
export function description({ by, caption }: Video): HTMLElement {
  return h(
    'div',
    { class: cx('DivDescriptionContentWrapper') },
    h('a', { class: 'author', href: `/@${by.handle}` }, by.name),
    h(
      'div',
      { 'data-e2e': 'video-desc', class: cx('DivVideoInfoContainer'), ...marked('caption') },
      ...markUp(caption),
    ),
    seeTranslation('video-desc'),
  );
}

/** The column of buttons beside a video. */
export function actions({ by, likes }: Video, comments: number, onComments: () => void): HTMLElement {
  const action = (path: string, count: string, e2e: string, onclick: () => void): HTMLElement =>
    h(
      'button',
      { type: 'button', class: cx('ButtonActionItem'), onclick },
      h('span', { class: cx('SpanIconWrapper'), 'data-e2e': `${e2e}-icon` }, icon(path, 24)),
      h('strong', { 'data-e2e': `${e2e}-count` }, count),
    );
  const nothing = (): void => undefined;
  return h(
    'section',
    { class: cx('SectionActionBarContainer') },
    h('a', { class: cx('StyledLinkAvatar'), href: `/@${by.handle}`, style: gradient(by.hues) }),
    action(icons.heart, countOf(likes, 'en'), 'like', nothing),
    action(icons.chat, String(comments), 'comment', onComments),
    action(icons.star, countOf(likes >> 3, 'en'), 'undefined', nothing),
    action(icons.share, countOf(likes >> 5, 'en'), 'share', nothing),
  );
}

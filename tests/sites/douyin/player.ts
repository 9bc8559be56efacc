import { countOf, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { say } from '@/tests/sites/client/shore';
import { videosOf, type Video } from '@/tests/sites/text/videos';
import { closedList, commentArea } from './comments';
import { hashed } from './hashed';
import { markUp } from './words';

const screen = hashed(
  'position:relative;flex:1;min-width:0;height:100%;border-radius:12px;overflow:hidden;color:#fff',
);
const panel = hashed('flex:0 0 22px;overflow:hidden');
const openPanel = hashed('flex:0 0 380px;height:100%;background:var(--raised);border-radius:12px');

export const videos = videosOf();

/** The video an id names; any other id is the second, whose caption is Chinese. */
export function videoAt(id: string): number {
  const at = videos.findIndex((one) => one.id === id);
  return at < 0 ? 1 : at;
}

/** A video of the feed: the active one, or the next that is there before it is seen. Its comments open beside it. */
export function feedItem(
  video: Video,
  at: number,
  isActive: boolean,
  step: (by: number) => void,
): HTMLElement {
  const side = h('div', { class: panel }, closedList());
  const toggle = (): void => {
    const isOpen = side.className === openPanel;
    side.className = isOpen ? panel : openPanel;
    side.replaceChildren(isOpen ? closedList() : commentArea(660 + at));
  };
  const action = (e2e: string, path: string, says: string, press?: () => void): HTMLElement =>
    h(
      'div',
      { 'data-e2e': e2e, class: 'action', ...(press && { onclick: press }) },
      icon(path, 26),
      h('span', {}, says),
    );
  const arrow = (e2e: string, path: string, by: number): HTMLElement =>
    h('div', { 'data-e2e': e2e, class: 'action', onclick: () => step(by) }, icon(path));
  return h(
    'div',
    { 'data-e2e': isActive ? 'feed-active-video' : 'feed-item', class: 'feed-video' },
    h(
      'div',
      { class: screen, style: gradient(video.hues, 170) },
      h('div', { class: 'scenery' }),
      info(video),
      h(
        'div',
        { class: 'actions' },
        arrow('video-switch-prev-arrow', icons.up, -1),
        action('video-player-digg', icons.heart, countOf(video.likes, 'zh')),
        action('feed-comment-icon', icons.chat, '41', toggle),
        action('video-player-collect', icons.star, countOf(video.likes >> 3, 'zh')),
        action('video-player-share', icons.share, say('分享', 'Share')),
        arrow('video-switch-next-arrow', icons.down, 1),
      ),
    ),
    side,
  );
}

function info(video: Video): HTMLElement {
  return h(
    'div',
    { 'data-e2e': 'video-info', class: 'video-info-detail' },
    h(
      'div',
      { class: 'account' },
      h('div', { 'data-e2e': 'feed-video-nickname', class: 'account-name' }, `@${video.by.name}`),
      h('div', { class: 'video-create-time' }, h('span', {}, say('· 3天前', '· 3 days ago'))),
    ),
    caption(video),
  );
}

/** Clamped to two lines, with a word that opens it. */
export function caption(video: Video): HTMLElement {
  const more = h('span', { onclick: () => desc.classList.toggle('open') }, say('展开', 'More'));
  const desc = h(
    'div',
    { 'data-e2e': 'video-desc', class: 'title' },
    h('span', marked('caption'), h('span', {}, ...markUp(video.caption))),
    more,
  );
  return desc;
}

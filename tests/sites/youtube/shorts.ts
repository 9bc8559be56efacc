import { gradient, h, icons, marked } from '@/tests/sites/client/dom';
import { commentSection } from './comments';
import { button, count } from './parts';
import { watched, watchedAt, type Watched } from './videos';

/** Several Shorts are there at once, one of them active; one comment panel opens and closes by an attribute. */
export function shortsPage(go: (url: string) => void): { readonly page: HTMLElement; show(): void } {
  const visibility = (open: boolean): string => `ENGAGEMENT_PANEL_VISIBILITY_${open ? 'EXPANDED' : 'HIDDEN'}`;
  const content = h('div', { id: 'content' });
  const panel = h(
    'ytd-engagement-panel-section-list-renderer',
    { 'target-id': 'engagement-panel-comments-section', visibility: visibility(false) },
    h(
      'div',
      { id: 'header' },
      h('yt-formatted-string', { id: 'title-text' }, 'Comments'),
      button(
        '',
        { 'aria-label': 'Close', onclick: () => panel.setAttribute('visibility', visibility(false)) },
        icons.close,
      ),
    ),
    content,
  );
  const reels = watched.map((video, index) => reel(video, index));
  const inner = h('div', { id: 'shorts-inner-container' }, ...reels);
  const container = h('div', { id: 'shorts-container' }, inner);
  const step = (by: number): void => {
    const next = watched[(at + by + watched.length) % watched.length];
    if (next) go(`/shorts/${next.id}`);
  };
  const page = h(
    'ytd-shorts',
    { role: 'main' },
    container,
    h('div', { id: 'anchored-panel' }, panel),
    h(
      'div',
      { class: 'navigation-container' },
      h(
        'div',
        { id: 'navigation-button-up' },
        button('', { 'aria-label': 'Previous video', onclick: () => step(-1) }, icons.up),
      ),
      h(
        'div',
        { id: 'navigation-button-down' },
        button('', { 'aria-label': 'Next video', onclick: () => step(1) }, icons.down),
      ),
    ),
  );
  let at = -1;

  function toggle(): void {
    const video = watched[at];
    if (video && content.childElementCount === 0) content.append(commentSection(990 + at, video.by));
    const isOpen = panel.getAttribute('visibility') === visibility(true);
    panel.setAttribute('visibility', visibility(!isOpen));
  }

  function reel(video: Watched, index: number): HTMLElement {
    return h(
      'ytd-reel-video-renderer',
      { id: String(index) },
      h('div', { id: 'player-container', style: gradient(video.hues, 170) }),
      h(
        'ytd-reel-player-overlay-renderer',
        {},
        h(
          'div',
          { class: 'metadata-container' },
          h(
            'yt-reel-channel-bar-view-model',
            {},
            h('span', { class: 'face', style: gradient(video.by.hues) }),
            h(
              'span',
              { class: 'ytReelChannelBarViewModelChannelName' },
              h('a', { href: `/@${video.by.handle}/shorts` }, `@${video.by.handle}`),
            ),
            button('Subscribe', {}),
          ),
          h(
            'yt-shorts-video-title-view-model',
            {},
            h(
              'h2',
              { class: 'ytShortsVideoTitleViewModelShortsVideoTitle', ...marked('title') },
              h('span', { class: 'yt-core-attributed-string', dir: 'auto' }, video.title),
            ),
          ),
        ),
        h(
          'div',
          { id: 'actions' },
          h(
            'div',
            { id: 'like-button' },
            button(count(video.likes), { 'aria-label': 'like this video' }, icons.heart),
          ),
          h(
            'div',
            { id: 'comments-button' },
            button('41', { 'aria-label': 'View 41 comments', onclick: toggle }, icons.chat),
          ),
          h('div', { id: 'share-button' }, button('Share', { 'aria-label': 'Share' }, icons.share)),
        ),
      ),
    );
  }

  return {
    page,
    show() {
      const to = watchedAt(location.pathname.split('/')[2] ?? null);
      const active = reels[to];
      if (to === at || !active) return;
      at = to;
      document.title = `${watched[to]?.title ?? ''} - YouTube`;
      for (const one of reels) one.toggleAttribute('is-active', one === active);
      container.scrollTop = active.offsetTop - inner.offsetTop;
      content.replaceChildren();
      if (panel.getAttribute('visibility') === visibility(true)) {
        panel.setAttribute('visibility', visibility(false));
        toggle();
      }
    },
  };
}

import { gradient, h, icons, marked } from '@/tests/sites/client/dom';
import { query } from '@/tests/sites/client/shore';
import { commentSection } from './comments';
import { attributed, button, count, days } from './parts';
import { watched, watchedAt, type Watched } from './videos';

/** A video, its text and its comments, with others beside it. */
export function watchPage(go: (url: string) => void): { readonly page: HTMLElement; show(): void } {
  const title = h('yt-formatted-string', { 'force-default-style': true, ...marked('title') });
  const player = h('div', { id: 'movie_player', class: 'html5-video-player' }, h('video', {}));
  const metadata = h('ytd-watch-metadata', { class: 'watch-active-metadata' });
  const comments = h('ytd-comments', { id: 'comments' });
  const related = h('div', { id: 'related' });
  const page = h(
    'ytd-watch-flexy',
    { role: 'main' },
    h(
      'div',
      { id: 'columns' },
      h(
        'div',
        { id: 'primary' },
        h('div', { id: 'player' }, player),
        h('div', { id: 'below' }, metadata, comments),
      ),
      h('div', { id: 'secondary' }, related),
    ),
  );
  let at = -1;
  return {
    page,
    show() {
      const to = watchedAt(new URLSearchParams(location.search).get('v'));
      const video = watched[to];
      if (!video || to === at) return;
      at = to;
      document.title = `${video.title} - YouTube`;
      page.setAttribute('video-id', video.id);
      player.setAttribute('style', gradient(video.hues, 165));
      title.textContent = video.title; // the same element for the next video
      title.title = video.title;
      metadata.replaceChildren(...aboveTheFold(video, title));
      comments.replaceChildren(commentSection(880 + to, video.by));
      related.replaceChildren(...watched.filter((one) => one !== video).map((one) => lockup(one, go)));
      scrollTo(0, 0);
    },
  };
}

function aboveTheFold(video: Watched, title: HTMLElement): readonly HTMLElement[] {
  return [
    h(
      'div',
      { id: 'above-the-fold' },
      h('div', { id: 'title' }, h('h1', {}, title)),
      h(
        'div',
        { id: 'top-row' },
        h(
          'div',
          { id: 'owner' },
          h(
            'ytd-video-owner-renderer',
            {},
            h('a', { href: `/@${video.by.handle}`, class: 'face', style: gradient(video.by.hues) }),
            h(
              'div',
              { id: 'upload-info' },
              h(
                'ytd-channel-name',
                { id: 'channel-name' },
                h(
                  'yt-formatted-string',
                  { id: 'text', title: video.by.name },
                  h('a', { href: `/@${video.by.handle}` }, video.by.name),
                ),
              ),
              h('yt-formatted-string', { id: 'owner-sub-count' }, '112K subscribers'),
            ),
          ),
          h(
            'div',
            { id: 'subscribe-button' },
            button('Subscribe', { 'aria-label': `Subscribe to ${video.by.name}` }),
          ),
        ),
        h(
          'div',
          { id: 'actions' },
          button(count(video.likes), { 'aria-label': 'like this video' }, icons.heart),
          button('Share', {}, icons.share),
        ),
      ),
      h('div', { id: 'bottom-row' }, h('div', { id: 'description' }, description(video))),
    ),
  ];
}

/** Closed it shows a snippet of the text, open the whole one; each is an element of its own. */
function description({ id, description: text, likes }: Watched): HTMLElement {
  const words = h('span', {}, `${count(likes * 9)} views  2 weeks ago`);
  const snippet = h(
    'div',
    { id: 'snippet' },
    attributed(text, { id: 'attributed-snippet-text', ...marked('body') }),
  );
  const expanded = h('div', { id: 'expanded' });
  const paper = (name: string, says: string, open: boolean): HTMLElement =>
    h(
      'tp-yt-paper-button',
      { id: name, class: 'button', role: 'button', tabindex: '0', onclick: () => turn(open) },
      says,
    );
  const more = paper('expand', '...more', true);
  const less = paper('collapse', 'Show less', false);
  const whole = h(
    'ytd-text-inline-expander',
    { id: 'description-inline-expander' },
    snippet,
    more,
    expanded,
    less,
  );
  const turn = (open: boolean): void => {
    whole.toggleAttribute('is-expanded', open);
    if (open && expanded.childElementCount === 0)
      expanded.append(attributed(text, marked('body')), structured(id));
    snippet.hidden = more.hidden = open;
    expanded.hidden = less.hidden = !open;
  };
  turn(query.get('description') === 'open');
  return h(
    'div',
    { id: 'description-inner' },
    h('div', { id: 'info-container' }, h('yt-formatted-string', { id: 'info' }, words)),
    whole,
  );
}

/** Cards at the foot of an open description: titles and names that nobody wrote here. */
function structured(id: string): HTMLElement {
  return h(
    'ytd-structured-description-content-renderer',
    {},
    h('yt-formatted-string', { 'is-empty': true }, h('yt-attributed-string', {})),
    h(
      'a',
      { id: 'text-wrapper', href: `/watch?v=${id}` },
      h('div', { id: 'title' }, 'More from this channel'),
    ),
  );
}

/** A card beside the video; its time has nobody's link near it. */
function lockup({ id, title, by, hues, likes }: Watched, go: (url: string) => void): HTMLElement {
  const href = `/watch?v=${id}`;
  return h(
    'yt-lockup-view-model',
    {
      onclick: (event) => {
        event.preventDefault();
        go(href);
      },
    },
    h('a', {
      href,
      class: 'yt-lockup-view-model__content-image',
      style: gradient(hues, 150),
      tabindex: '-1',
    }),
    h(
      'div',
      { class: 'yt-lockup-metadata-view-model__text-container' },
      h(
        'h3',
        { class: 'yt-lockup-metadata-view-model__heading-reset', title },
        h(
          'a',
          { href, class: 'yt-lockup-metadata-view-model__title' },
          h('span', { class: 'yt-core-attributed-string', dir: 'auto', role: 'text' }, title),
        ),
      ),
      h(
        'div',
        { class: 'yt-content-metadata-view-model__metadata-row' },
        h('span', { class: 'yt-core-attributed-string' }, by.name),
      ),
      h(
        'div',
        { class: 'yt-content-metadata-view-model__metadata-row' },
        h('span', { class: 'yt-core-attributed-string' }, `${count(likes * 7)} views`),
        h('span', { 'aria-hidden': 'true' }, ' • '),
        h('span', { class: 'yt-core-attributed-string' }, days(5)),
      ),
    ),
  );
}

import { gradient, h, icons, marked } from '@/tests/sites/client/dom';
import { feedOf, type Note } from '@/tests/sites/text/notes';
import { commentSection, expander } from './comments';
import { attributed, button, count, days } from './parts';
import { watched } from './videos';

const POSTS = 12;

/** A channel's posts tab. */
export function postsPage(): { readonly page: HTMLElement; show(): void } {
  const by = watched[0]?.by;
  const tabs = ['Home', 'Videos', 'Shorts', 'Posts'];
  const page = h(
    'ytd-browse',
    { 'page-subtype': 'channels', role: 'main' },
    h(
      'div',
      { id: 'page-header' },
      h('span', { class: 'face', style: gradient(by?.hues ?? [0, 0]) }),
      h('h1', { class: 'dynamic-text-view-model-wiz__h1' }, by?.name ?? ''),
      h(
        'yt-tab-group-shape',
        {},
        ...tabs.map((name) => h('yt-tab-shape', { 'aria-selected': String(name === 'Posts') }, name)),
      ),
    ),
    h(
      'ytd-item-section-renderer',
      {},
      h('div', { id: 'contents' }, ...feedOf(POSTS).map((note, index) => thread(note, index))),
    ),
  );
  return { page, show: () => (document.title = `${by?.name ?? ''} - YouTube`) };
}

/** One post and what is said under it. */
export function postPage(): { readonly page: HTMLElement; show(): void } {
  const [note] = feedOf(1);
  const by = watched[0]?.by;
  if (!note || !by) throw new Error('a post needs its text');
  const page = h(
    'ytd-browse',
    { 'page-subtype': 'post', role: 'main' },
    h('ytd-item-section-renderer', {}, h('div', { id: 'contents' }, thread(note, 0))),
    h('ytd-comments', { id: 'comments' }, commentSection(1010, by)),
  );
  return { page, show: () => (document.title = 'Post - YouTube') };
}

function thread(note: Note, index: number): HTMLElement {
  const by = watched[0]?.by;
  const href = `/@${by?.handle ?? ''}`;
  const words = attributed(`${note.title}\n${note.body}`.replaceAll(/\[\p{L}+R\]/gu, '😂'));
  return h(
    'ytd-backstage-post-thread-renderer',
    {},
    h(
      'div',
      { id: 'post' },
      h(
        'ytd-backstage-post-renderer',
        {},
        h(
          'div',
          { id: 'body' },
          h('a', { id: 'author-thumbnail', href, class: 'face', style: gradient(by?.hues ?? [0, 0]) }),
          h(
            'div',
            { id: 'main' },
            h(
              'div',
              { id: 'header' },
              h('a', { id: 'author-text', href }, h('span', {}, by?.name ?? '')),
              h(
                'yt-formatted-string',
                { id: 'published-time-text' },
                h('a', { href: `/post/Ugkxf3rryPost${index}` }, days(index * 2 + 1)),
              ),
            ),
            expander(
              h(
                'yt-formatted-string',
                { id: 'content-text', slot: 'content', ...marked('body') },
                ...(words.firstElementChild?.childNodes ?? []),
              ),
            ),
            h(
              'div',
              { id: 'content-attachment' },
              ...(index % 2 ? [] : [h('ytd-backstage-image-renderer', { style: gradient(note.hues, 155) })]),
            ),
            h(
              'ytd-comment-action-buttons-renderer',
              { id: 'action-buttons' },
              h(
                'div',
                { id: 'toolbar' },
                button(count(note.likes), { 'aria-label': 'Like' }, icons.heart),
                button('12', { 'aria-label': 'Comment' }, icons.chat),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

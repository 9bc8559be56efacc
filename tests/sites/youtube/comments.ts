import { gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { asked, onlyKnown } from '@/tests/sites/client/shore';
import { commentsOf, knownBlend, tiktokBlend, type Comment, type Reply } from '@/tests/sites/text/comments';
import { firstNote } from '@/tests/sites/text/notes';
import type { Person } from '@/tests/sites/text/people';
import { attributed, button, count, days } from './parts';

const PAGE = 20;
let ids = 0;

/**
 * A comment section (a saved page of 2026-01): threads come in pages and stay; every id is there once a comment; more
 * than four lines are clamped until “Read more”; some comments offer YouTube's own translation.
 */
export function commentSection(seed: number, owner: Person): HTMLElement {
  const all = commentsOf(seed, asked('comments', 40), onlyKnown ? knownBlend : tiktokBlend);
  const pinned: Comment = { ...first(all), by: owner, text: firstNote.body, daysAgo: 2 };
  const comments = [pinned, ...all];
  const next = h('ytd-continuation-item-renderer', {}, h('div', { id: 'ghost-comment-section' }));
  const contents = h('div', { id: 'contents' }, next);
  let shown = 0;
  const more = (): void => {
    next.before(
      ...comments.slice(shown, shown + PAGE).map((one, index) => thread(one, owner, shown + index === 0)),
    );
    shown += PAGE;
    if (shown >= comments.length) next.remove();
  };
  const nearEnd = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) more();
    },
    { rootMargin: '600px' },
  );
  more();
  nearEnd.observe(next);
  return h(
    'ytd-item-section-renderer',
    { id: 'sections' },
    h(
      'div',
      { id: 'header' },
      h(
        'ytd-comments-header-renderer',
        {},
        h(
          'div',
          { id: 'title' },
          h('h2', { id: 'count' }, `${comments.length} Comments`),
          h('span', {}, 'Sort by'),
        ),
        h(
          'div',
          { id: 'simple-box' },
          h('span', { class: 'face', style: gradient([210, 250]) }),
          h('div', { id: 'simplebox-placeholder', role: 'textbox', tabindex: '0' }, 'Add a comment...'),
        ),
      ),
    ),
    contents,
  );
}

function first(all: readonly Comment[]): Comment {
  const [one] = all;
  if (!one) throw new Error('a section needs a comment');
  return one;
}

function thread(comment: Comment, owner: Person, isPinned: boolean): HTMLElement {
  return h(
    'ytd-comment-thread-renderer',
    { 'scrolling-enabled': true },
    h('div', { id: 'comment-container' }, view(comment, owner, 'comment', isPinned)),
    h('div', { id: 'replies' }, ...(comment.replies.length > 0 ? [replies(comment.replies, owner)] : [])),
    h('div', { class: 'thread-hitbox' }),
  );
}

/** 2026's threading: the button of the old look stays in the document, hidden. */
function replies(all: readonly Reply[], owner: Person): HTMLElement {
  const words = all.length === 1 ? '1 reply' : `${all.length} replies`;
  const open = h('div', { class: 'ytSubThreadSubThreadContent' });
  const expanded = h('div', { id: 'expanded-threads', hidden: true }, subThread(open));
  const more = h(
    'ytd-button-renderer',
    { id: 'more-replies-sub-thread', 'aria-controls': 'expanded-threads', 'aria-expanded': 'false' },
    button(
      words,
      {
        'aria-label': words,
        onclick: () => {
          if (open.childElementCount === 0)
            open.append(
              ...all.map((reply) =>
                h(
                  'ytd-comment-thread-renderer',
                  {},
                  h('div', { id: 'comment-container' }, view(reply, owner, 'reply', false)),
                ),
              ),
            );
          expanded.hidden = !expanded.hidden;
          more.setAttribute('aria-expanded', String(!expanded.hidden));
        },
      },
      icons.down,
    ),
  );
  return h(
    'ytd-comment-replies-renderer',
    { 'comment-threading-enabled': true },
    h(
      'div',
      { id: 'expander', hidden: true },
      h('ytd-button-renderer', { id: 'more-replies' }, button(words, { 'aria-label': words })),
    ),
    h(
      'div',
      { id: 'collapsed-threads' },
      subThread(
        h('div', { class: 'ytSubThreadSubThreadContent' }, h('div', { class: 'show-replies-button' }, more)),
      ),
    ),
    expanded,
  );
}

function subThread(content: HTMLElement): HTMLElement {
  return h(
    'yt-sub-thread',
    { class: 'ytSubThreadHost' },
    h('div', { class: 'ytSubThreadThreadline' }, h('div', { class: 'ytSubThreadConnection' })),
    content,
  );
}

function view(comment: Reply, owner: Person, kind: 'comment' | 'reply', isPinned: boolean): HTMLElement {
  const isOwner = comment.by === owner;
  const href = `/@${comment.by.handle}`;
  const at = `${location.pathname}?v=f3rry&lc=Ugz${comment.id}`;
  const text =
    'to' in comment && comment.to ? `@${comment.to.replaceAll(/\s/gu, '')} ${comment.text}` : comment.text;
  return h(
    'ytd-comment-view-model',
    { id: 'comment', 'comment-threading-enabled': true, pinned: isPinned },
    h(
      'div',
      { id: 'body' },
      h(
        'div',
        { id: 'author-thumbnail' },
        h(
          'button',
          { id: 'author-thumbnail-button', type: 'button', 'aria-label': `@${comment.by.handle}` },
          h('yt-img-shadow', { style: gradient(comment.by.hues) }),
        ),
      ),
      h(
        'div',
        { id: 'main' },
        h(
          'div',
          { id: 'header' },
          h('div', { id: 'pinned-comment-badge' }, ...(isPinned ? [pinnedBy(owner)] : [])),
          h(
            'div',
            { id: 'header-author' },
            h(
              'h3',
              {},
              h('a', { id: 'author-text', href, hidden: isOwner }, h('span', {}, `@${comment.by.handle}`)),
            ),
            h('span', { id: 'author-comment-badge' }, ...(isOwner ? [ownerBadge(owner)] : [])),
            h(
              'span',
              { id: 'published-time-text', dir: 'auto' },
              h('a', { href: at }, days(comment.daysAgo)),
            ),
          ),
        ),
        expander(
          attributed(text.replaceAll(/\[\p{L}+R\]/gu, '😂'), {
            id: 'content-text',
            slot: 'content',
            ...marked(kind),
          }),
        ),
        attributed('', { id: 'error-text' }),
        theirTranslation(),
        h(
          'ytd-comment-engagement-bar',
          { id: 'action-buttons' },
          h(
            'div',
            { id: 'toolbar' },
            icon(icons.heart, 16),
            h('span', { id: 'vote-count-middle' }, count(comment.likes)),
            h('ytd-button-renderer', { id: 'reply-button-end' }, button('Reply', { 'aria-label': 'Reply' })),
          ),
          h('div', { id: 'reply-dialog' }),
        ),
      ),
    ),
  );
}

/** Four lines, then “Read more”: what is in the clamped box is cut, and what grows it makes the button wrong. */
export function expander(text: HTMLElement): HTMLElement {
  const content = h('div', { id: 'content' }, text);
  const paper = (id: string, words: string, toggle: () => void): HTMLElement =>
    h(
      'tp-yt-paper-button',
      { id, role: 'button', tabindex: '0', hidden: true, onclick: toggle },
      h('span', { class: `${id}-button`, slot: `${id}-button` }, words),
    );
  const less = paper('less', 'Show less', () => turn(true));
  const more = paper('more', 'Read more', () => turn(false));
  const whole = h(
    'ytd-expander',
    { id: 'expander', 'max-number-of-lines': '4', collapsed: true, 'should-use-number-of-lines': true },
    content,
    less,
    more,
  );
  const turn = (collapsed: boolean): void => {
    whole.toggleAttribute('collapsed', collapsed);
    less.hidden = collapsed;
    more.hidden = !collapsed;
  };
  const measure = new ResizeObserver(() => {
    if (whole.hasAttribute('collapsed')) more.hidden = content.scrollHeight <= content.clientHeight + 1;
  });
  measure.observe(content);
  return whole;
}

function pinnedBy(owner: Person): HTMLElement {
  return h(
    'ytd-pinned-comment-badge-renderer',
    {},
    h('yt-formatted-string', { id: 'label' }, `Pinned by @${owner.handle}`),
  );
}

function ownerBadge(owner: Person): HTMLElement {
  return h(
    'ytd-author-comment-badge-renderer',
    {},
    h(
      'a',
      { id: 'name', href: `/@${owner.handle}` },
      h(
        'ytd-channel-name',
        { id: 'channel-name' },
        h('yt-formatted-string', { id: 'text' }, `@${owner.handle}`),
      ),
    ),
  );
}

/** In every comment's markup, mostly hidden; toggled, it puts YouTube's words where the comment's were. */
function theirTranslation(): HTMLElement {
  const isOffered = ids++ % 7 === 3;
  const label = h('span', {}, isOffered ? 'Translate to English' : '');
  const control = h(
    'ytd-tri-state-button-view-model',
    { class: 'translate-button', state: 'untoggled', hidden: !isOffered },
    h('tp-yt-paper-button', { role: 'button', tabindex: '0' }, label),
  );
  let original: readonly Node[] | undefined;
  control.addEventListener('click', () => {
    const text = control.parentElement?.querySelector('#content-text > span');
    if (!text) return;
    const before = [...text.childNodes];
    text.replaceChildren(...(original ?? ['YouTube’s own words for this comment']));
    original = original ? undefined : before;
    control.setAttribute('state', original ? 'toggled' : 'untoggled');
    label.textContent = original ? 'See original' : 'Translate to English';
  });
  return control;
}

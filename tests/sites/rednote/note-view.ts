import { countOf, expectElement, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { asked, onlyKnown, say, ui } from '@/tests/sites/client/shore';
import { commentsOf, knownBlend, rednoteBlend } from '@/tests/sites/text/comments';
import type { Note } from '@/tests/sites/text/notes';
import { commentBox } from './comment-box';
import { commentsView, ownComment } from './comments';
import { markUp } from './words';

/** A note with its comments: the whole of `/explore/<id>`, and what lies over the feed when a card is opened. */
export function noteView(note: Note): HTMLElement {
  const comments = commentsOf(
    parseInt(note.id.slice(-6), 16),
    asked('comments', 60),
    onlyKnown ? knownBlend : rednoteBlend,
  );
  const view = h(
    'div',
    { id: 'noteContainer', class: 'note-container', 'data-type': note.isVideo ? 'video' : 'normal' },
    h(
      'div',
      { class: 'media-container', style: gradient(note.hues, 160) },
      h('div', { class: 'scenery' }),
      h('div', { class: 'fraction' }, '1/5'),
    ),
    h(
      'div',
      { class: 'interaction-container' },
      h(
        'div',
        { class: 'author-container' },
        h(
          'div',
          { class: 'author-wrapper' },
          h(
            'div',
            { class: 'info' },
            h('a', { class: 'avatar-item', href: '/user/profile/5f01', style: gradient(note.by.hues) }),
            h(
              'a',
              { class: 'name', href: '/user/profile/5f01' },
              h('span', { class: 'username' }, note.by.name),
            ),
          ),
          h(
            'button',
            { class: 'reds-button-new follow-button' },
            h('span', { class: 'reds-button-new-text' }, say('关注', 'Follow')),
          ),
        ),
      ),
      h(
        'div',
        { class: 'note-scroller' },
        h(
          'div',
          { class: 'note-content' },
          h('div', { id: 'detail-title', class: 'title', ...marked('title') }, note.title),
          h(
            'div',
            { id: 'detail-desc', class: 'desc' },
            h('span', { class: 'note-text', ...marked('body') }, ...markUp(note.body)),
          ),
          h(
            'div',
            { class: 'bottom-container' },
            h('span', { class: 'date' }, say('编辑于 11-08 福建', 'Edited 11-08 Fujian')),
          ),
        ),
        h('div', { class: 'divider interaction-divider' }),
        h('div', { class: 'comments-el' }, commentsView(comments)),
      ),
      h(
        'div',
        { class: 'interactions engage-bar' },
        commentBox((text) => {
          expectElement('.comments-container > .list-container', view).prepend(ownComment(text));
        }),
        h(
          'div',
          { class: 'interact-container' },
          h(
            'span',
            { class: 'like-wrapper' },
            icon(icons.heart),
            h('span', { class: 'count' }, countOf(note.likes, ui)),
          ),
          h(
            'span',
            { class: 'collect-wrapper' },
            icon(icons.star),
            h('span', { class: 'count' }, countOf(note.likes >> 2, ui)),
          ),
          h(
            'span',
            { class: 'chat-wrapper' },
            icon(icons.chat),
            h('span', { class: 'count' }, String(comments.length)),
          ),
        ),
      ),
    ),
  );
  return view;
}

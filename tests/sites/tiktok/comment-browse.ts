import { createElement, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expectElement, gradient, h, marked } from '@/tests/sites/client/dom';
import { query } from '@/tests/sites/client/shore';
import type { Comment } from '@/tests/sites/text/comments';
import { commentInput } from './comment-input';
import { wordsOf } from './comment-item';
import { cx } from './names';
import { virtualColumn, type VirtualColumn } from './virtual-column';

/*
 * The browse layout (TTFIX 2026-09-19): the list itself scrolls and holds only the rows near the view. A row that
 * leaves is given another comment, in one of the two ways real lists do it:
 *   recycle=text  the row's elements stay, the words in them are swapped (default)
 *   recycle=node  React keeps rows under keys 0…n and renders other comments into them
 */
const ROW_GUESS = 84;
const ROWS = 24;

/** The comment column of a video opened from a grid. */
export function commentBrowse(comments: readonly Comment[]): HTMLElement {
  const list = h('div', { class: cx('DivCommentListContainer') });
  const recycle = query.get('recycle') === 'node' ? byReact : byWords;
  recycle(list, comments);
  return h(
    'div',
    { class: cx('DivContentContainer') },
    h('div', { class: cx('DivTabMenuWrapper') }, h('div', { class: 'tab' }, `Comments (${comments.length})`)),
    list,
    commentInput(),
  );
}

function byWords(list: HTMLElement, comments: readonly Comment[]): void {
  const inner = h('div', { class: 'virtual-space' });
  const rows = comments.slice(0, ROWS).map(() => emptyRow());
  inner.append(...rows);
  list.append(inner);
  const column = virtualColumn(comments.length, ROWS, ROW_GUESS);
  const draw = (): void => {
    const first = column.firstRow(list.scrollTop);
    for (let index = first; index < first + rows.length; index += 1) {
      const row = rows[index % ROWS];
      const comment = comments[index];
      if (row && comment && row.dataset['index'] !== String(index)) give(row, comment, index);
    }
    place(inner, column);
  };
  list.addEventListener('scroll', draw, { passive: true });
  draw();
  keepMeasured(list, inner, column, draw);
}

/** Rows tell their real height, also when something in them grows later. What is in view stays where it is. */
function keepMeasured(list: HTMLElement, inner: HTMLElement, column: VirtualColumn, draw: () => void): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const row = target as HTMLElement;
      const index = indexOf(row);
      const isAbove = column.top(index) + row.offsetHeight < list.scrollTop;
      const change = column.measure(index, row.offsetHeight);
      if (isAbove) list.scrollTop += change;
    }
    draw();
  });
  for (const row of rowsIn(inner)) observer.observe(row);
}

function place(inner: HTMLElement, column: VirtualColumn): void {
  inner.style.height = `${column.height()}px`;
  for (const row of rowsIn(inner)) row.style.transform = `translateY(${column.top(indexOf(row))}px)`;
}

function rowsIn(inner: HTMLElement): HTMLElement[] {
  return [...inner.children] as HTMLElement[];
}

function indexOf(row: HTMLElement): number {
  return Number(row.dataset['index']);
}

function emptyRow(): HTMLElement {
  return h(
    'div',
    { class: cx('DivVirtualItemContainer') },
    h(
      'div',
      { class: cx('DivCommentItemContainer') },
      h(
        'div',
        { class: cx('DivCommentContentContainer') },
        h('a', { class: cx('StyledUserLinkAvatar'), tabindex: '-1' }),
        h(
          'div',
          { class: cx('DivContentContainer') },
          h('a', { class: cx('StyledUserLinkName'), 'data-e2e': 'comment-username-1' }, h('span', {}, ' ')),
          h(
            'p',
            { class: cx('PCommentText'), 'data-e2e': 'comment-level-1', ...marked('comment') },
            h('span', { dir: '' }, ' '),
          ),
          h(
            'p',
            { class: cx('PCommentSubContent') },
            h('span', { 'data-e2e': 'comment-time-1' }, ' '),
            h('span', { 'data-e2e': 'comment-reply-1', role: 'button' }, 'Reply'),
          ),
        ),
      ),
    ),
  );
}

function give(row: HTMLElement, comment: Comment, index: number): void {
  row.dataset['index'] = String(index);
  expectElement('[class*="DivCommentContentContainer"]', row).id = comment.id;
  const avatar = expectElement('[class*="UserLinkAvatar"]', row);
  avatar.style.cssText = gradient(comment.by.hues);
  for (const link of row.querySelectorAll('a')) link.setAttribute('href', `/@${comment.by.handle}`);
  swapWords('[data-e2e="comment-username-1"] > span', comment.by.name, row);
  swapWords('[data-e2e="comment-level-1"] > span', wordsOf(comment), row);
  swapWords('[data-e2e="comment-time-1"]', `${comment.daysAgo}d ago`, row);
}

/** Only the text node's words change; whatever else stands in the element stays. */
function swapWords(selector: string, words: string, within: HTMLElement): void {
  const [text] = expectElement(selector, within).childNodes;
  if (text) text.nodeValue = words;
}

function byReact(list: HTMLElement, comments: readonly Comment[]): void {
  const column = virtualColumn(comments.length, ROWS, ROW_GUESS);
  let first = 0;
  let render: (first: number) => void = () => undefined;
  const Rows = (): ReactNode => {
    const [from, setFrom] = useState(0);
    render = setFrom;
    const rows = comments.slice(from, from + ROWS).map((comment, index) => reactRow(comment, from + index));
    return createElement(
      'div',
      { className: 'virtual-space' },
      ...rows.sort((a, b) => a.key - b.key).map(({ node }) => node),
    );
  };
  const root = createRoot(list);
  flushSync(() => {
    root.render(createElement(Rows, null));
  });
  const inner = expectElement('.virtual-space', list);
  const draw = (): void => {
    const wanted = column.firstRow(list.scrollTop);
    if (wanted !== first)
      flushSync(() => {
        render((first = wanted));
      });
    place(inner, column);
  };
  list.addEventListener('scroll', draw, { passive: true });
  draw();
  keepMeasured(list, inner, column, draw);
}

function reactRow(comment: Comment, index: number): { key: number; node: ReactNode } {
  const key = index % ROWS;
  const e = createElement;
  const href = `/@${comment.by.handle}`;
  const node = e(
    'div',
    {
      key,
      className: cx('DivVirtualItemContainer'),
      'data-index': index,
    },
    e(
      'div',
      { className: cx('DivCommentItemContainer') },
      e(
        'div',
        { className: cx('DivCommentContentContainer'), id: comment.id },
        e('a', {
          className: cx('StyledUserLinkAvatar'),
          href,
          tabIndex: -1,
          style: { background: gradient(comment.by.hues).slice('background:'.length) },
        }),
        e(
          'div',
          { className: cx('DivContentContainer') },
          e(
            'a',
            { className: cx('StyledUserLinkName'), href, 'data-e2e': 'comment-username-1' },
            e('span', null, comment.by.name),
          ),
          e(
            'p',
            { className: cx('PCommentText'), 'data-e2e': 'comment-level-1', ...marked('comment') },
            e('span', { dir: '' }, wordsOf(comment)),
          ),
          e(
            'p',
            { className: cx('PCommentSubContent') },
            e('span', { 'data-e2e': 'comment-time-1' }, `${comment.daysAgo}d ago`),
            e('span', { 'data-e2e': 'comment-reply-1', role: 'button' }, 'Reply'),
          ),
        ),
      ),
    ),
  );
  return { key, node };
}

import { h } from '@/tests/sites/client/dom';
import { pause, trapped } from '@/tests/sites/client/shore';
import { mountCaptionEditor } from './caption-editor';

export type CaptionField = { readonly element: HTMLElement; readonly value: () => string };

/** The description: Draft.js, filled with the file's name from the start, with tags offered under the caret. */
export function captionField(fileName: string): CaptionField {
  const stub = fileName.replace(/\.[^.]+$/, '');
  const host = h('div', { class: 'caption-editor' });
  const counter = h('span', { class: 'word-count' });
  const list = h('div', { class: 'mention-list-popover', hidden: true });
  const count = (text: string): void => {
    counter.textContent = `${text.length}/2200`;
  };
  let armed = trapped('rerender');
  const editor = mountCaptionEditor({
    host,
    text: stub,
    placeholder: 'Share more about your video here...',
    role: 'combobox',
    onText: (text) => {
      count(text);
      if (!armed) return;
      armed = false; // 150 ms after the first change the framework renders the old caption, once
      void pause('rerender', 150).then(() => {
        editor.restore(stub);
      });
    },
    onTag: (word) => {
      list.hidden = word === undefined;
      if (word !== undefined) list.replaceChildren(...offers(word).map(offer));
    },
  });
  const offer = (tag: string): HTMLElement =>
    h(
      'div',
      {
        class: 'hashtag-suggestion-item',
        onmousedown: (event: Event) => {
          event.preventDefault();
        },
        onclick: () => {
          editor.finishTag(tag);
        },
      },
      h('span', { class: 'hash-tag-topic' }, `#${tag}`),
      h('span', { class: 'hash-tag-view-count' }, `${tag.length * 7}.4M posts`),
    );
  host.addEventListener(
    'keydown',
    (event) => {
      const first = list.querySelector<HTMLElement>('.hashtag-suggestion-item');
      if (event.key !== 'Enter' || list.hidden || !first) return;
      event.preventDefault();
      event.stopPropagation();
      first.click();
    },
    { capture: true },
  );
  count(stub);
  return {
    element: h(
      'div',
      trapped('renamed') ? {} : { 'data-e2e': 'caption_container' },
      h('h4', {}, 'Description'),
      h(
        'div',
        { class: 'caption-markup' },
        host,
        list,
        h('div', { class: 'toolbar' }, h('span', {}, '# Hashtags'), h('span', {}, '@ Mention'), counter),
      ),
    ),
    value: () => editor.text(),
  };
}

function offers(word: string): readonly string[] {
  return [word, `${word}tok`, `${word}2026`];
}

import { h } from '@/tests/sites/client/dom';
import { pause, trapped } from '@/tests/sites/client/shore';
import type { Field } from './semi';
import { zoneEditor } from './zone-editor';

/**
 * “作品简介”. A `#` opens a list of topics below it which stays over the rest of the form, whatever is written next, until
 * Escape is pressed in the text (recorder of a public tool, 2026-08-10).
 */
export function descriptionField(): Field {
  const counter = h('span', { class: 'counter' }, '0/1000');
  const list = h('div', { class: 'publish-mention-wrapper-LWv5ed', hidden: true });
  let hashes = 0;
  let armed = trapped('rerender');
  const editor = zoneEditor('添加作品简介', (text) => {
    counter.textContent = `${text.length}/1000`;
    const now = text.split('#').length - 1;
    if (now > hashes) {
      const [, word = ''] = /#([\p{L}\p{N}_]*)\s*$/u.exec(text) ?? [];
      list.replaceChildren(
        ...['', '日常', '分享'].map((end) => h('div', { class: 'item-k2' }, `#${word}${end}`)),
      );
      list.hidden = false;
    }
    hashes = now;
    if (!armed) return;
    armed = false; // 150 ms after the first change the framework renders the old text, once
    void pause('rerender', 150).then(editor.clear);
  });
  editor.element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') list.hidden = true;
  });
  return {
    element: h('div', { class: 'description-row' }, editor.element, counter, list),
    value: editor.text,
  };
}

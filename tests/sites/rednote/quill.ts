import { h } from '@/tests/sites/client/dom';
import type { NoteEditor } from './editor';

/** The editor before 2025-08: a plain `.ql-editor`; topics cannot become links in it here. */
export function quillEditor(placeholder: string, onText: () => void): NoteEditor {
  const field = h('div', {
    class: 'ql-editor',
    contenteditable: 'true',
    'data-placeholder': placeholder,
    oninput: onText,
  });
  field.append(h('p', {}, h('br')));
  return {
    element: h('div', { class: 'editor-container ql-container' }, field),
    text: () => field.innerText.replace(/\n$/, ''),
    topics: () => [],
    clear: () => {
      field.replaceChildren(h('p', {}, h('br')));
    },
    addTopic: (name) => {
      field.append(h('p', {}, `#${name}`));
    },
  };
}

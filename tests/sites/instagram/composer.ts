import { h } from '@/tests/sites/client/dom';
import { report } from '@/tests/sites/client/shore';
import { x } from '@/tests/sites/client/atoms';
import { press, say } from './words';

const row = 'display:flex;gap:12px;align-items:center;padding:12px 16px;border-top:1px solid var(--line)';

/** “Add a comment…”, the older one: a text area. A scripted press of Post is counted and does nothing. */
export function commentForm(): HTMLElement {
  const words = h('textarea', {
    class: x('flex:1'),
    rows: 1,
    'aria-label': say('添加评论…', 'Add a comment…'),
    placeholder: say('添加评论…', 'Add a comment…'),
    autocomplete: 'off',
  });
  return h(
    'form',
    { class: x(row), method: 'POST' },
    words,
    post(say('发布', 'Post'), () => (words.value = '')),
  );
}

/** The newer one: a Lexical editor, which owns what is in it. */
export function commentEditor(): HTMLElement {
  return lexical(say('添加评论…', 'Add a comment…'), say('发布', 'Post'));
}

/** Where a message is written, with something begun in it. */
export function messageEditor(): HTMLElement {
  return lexical(say('发消息…', 'Message…'), say('发送', 'Send'), '我还没写完');
}

function lexical(label: string, sends: string, begun = ''): HTMLElement {
  const paragraph = h('p', { class: x('margin:0'), dir: 'auto' }, begun || h('br'));
  const editor = h(
    'div',
    {
      class: x('flex:1;outline:0;min-height:18px'),
      contenteditable: 'true',
      role: 'textbox',
      spellcheck: 'true',
      'data-lexical-editor': 'true',
      'aria-label': label,
      'aria-placeholder': label,
    },
    paragraph,
  );
  return h(
    'form',
    { class: x(row), method: 'POST' },
    editor,
    post(sends, () => editor.replaceChildren(paragraph)),
  );
}

function post(label: string, send: () => unknown): HTMLElement {
  return press(label, (event) => {
    if (event.isTrusted) send();
    else report('synthetic');
  });
}

import { h } from '@/tests/sites/client/dom';
import { report } from '@/tests/sites/client/shore';
import { mountCaptionEditor } from './caption-editor';
import { cx } from './names';

/** “Add comment…”: Draft.js again. A scripted press of Post is counted and does nothing. */
export function commentInput(): HTMLElement {
  const host = h('div', { class: cx('DivInputEditorContainer'), 'data-e2e': 'comment-input' });
  const post = h('div', {
    class: cx('DivPostButton'),
    'data-e2e': 'comment-post',
    role: 'button',
    tabindex: '0',
    'aria-disabled': 'true',
  });
  post.textContent = 'Post';
  const editor = mountCaptionEditor({
    host,
    text: '',
    placeholder: 'Add comment...',
    role: 'textbox',
    onText: (text) => {
      post.setAttribute('aria-disabled', String(text.trim() === ''));
    },
  });
  post.addEventListener('click', (event) => {
    if (!event.isTrusted) report('synthetic');
    else if (editor.text().trim() !== '') editor.restore('');
  });
  return h('div', { class: cx('DivBottomCommentContainer') }, host, post);
}

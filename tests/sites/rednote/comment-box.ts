import { expectElement, h } from '@/tests/sites/client/dom';
import { report, say } from '@/tests/sites/client/shore';

/** The box under a note (SAVED 2026-06): asleep until it is pressed, then a `contenteditable` paragraph. */
export function commentBox(onSend: (text: string) => void): HTMLElement {
  const submit = h('button', { class: 'btn submit gray', disabled: true }, say('发送', 'Send'));
  const box = h(
    'div',
    { class: 'input-box' },
    h(
      'div',
      { class: 'content-edit' },
      h('div', { class: 'not-active' }, h('div', { class: 'inner' }, say('说点什么...', 'Say something...'))),
      h('p', {
        id: 'content-textarea',
        class: 'content-input',
        contenteditable: 'true',
        'data-tribute': 'true',
      }),
    ),
    h('div', { class: 'bottom' }, submit, h('button', { class: 'btn cancel' }, say('取消', 'Cancel'))),
  );
  const field = expectElement('#content-textarea', box);
  const refresh = (): void => {
    const empty = (field.textContent || '').trim() === '';
    submit.disabled = empty;
    submit.classList.toggle('gray', empty);
  };
  const sleep = (): void => {
    field.textContent = '';
    box.classList.remove('active');
    refresh();
  };
  expectElement('.not-active', box).addEventListener('click', () => {
    box.classList.add('active');
    field.focus();
  });
  field.addEventListener('focus', () => {
    box.classList.add('active');
  });
  field.addEventListener('input', refresh);
  submit.addEventListener('click', (event) => {
    if (!event.isTrusted) {
      report('synthetic');
      return;
    }
    onSend(field.innerText.trim());
    sleep();
  });
  expectElement('.cancel', box).addEventListener('click', sleep);
  return box;
}

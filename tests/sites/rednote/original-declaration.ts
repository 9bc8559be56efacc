import { h } from '@/tests/sites/client/dom';
import { say } from '@/tests/sites/client/shore';
import { openModal } from './modal';
import { switchCard, type SwitchCard } from './switch-card';

/** “原创声明”: the switch asks; only the box ticked and the button pressed leave it on (XMCP 2026-08). */
export function originalDeclaration(): SwitchCard {
  const card = switchCard(say('原创声明', 'Declare original'), (on) => {
    if (on) askTerms(card.set);
  });
  return card;
}

function askTerms(set: (on: boolean) => void): void {
  openModal('original-modal', (close) => {
    const box = h('input', { type: 'checkbox' });
    const declare = h(
      'button',
      { type: 'button', class: 'custom-button bg-red', disabled: true },
      say('声明原创', 'Declare'),
    );
    box.addEventListener('change', () => {
      declare.disabled = !box.checked;
    });
    declare.addEventListener('click', close);
    const away = h('button', { type: 'button', class: 'close' }, '×');
    away.addEventListener('click', () => {
      set(false);
      close();
    });
    return [
      away,
      h('p', {}, say('笔记完成原创声明后，将获得原创标记', 'Original notes are marked')),
      h(
        'div',
        { class: 'footer' },
        h(
          'label',
          { class: 'd-checkbox' },
          box,
          h('span', {}, say('我已阅读并同意《原创声明须知》', 'I have read the terms')),
        ),
        declare,
      ),
    ];
  });
}

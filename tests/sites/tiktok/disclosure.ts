import { h } from '@/tests/sites/client/dom';
import { switchRow } from './switch-row';

export type Disclosure = { readonly element: HTMLElement; readonly value: () => string };

/** “Disclose post content”: a switch that brings two boxes; on without any of them the server takes no post. */
export function disclosure(onBranded: (yes: boolean) => void): Disclosure {
  const own = box('Your brand', 'You are promoting yourself or your own business.');
  const branded = box('Branded content', 'You are promoting another brand or a third party.');
  branded.input.addEventListener('change', () => {
    onBranded(branded.input.checked);
  });
  const boxes = h('div', { class: 'disclosure-boxes' });
  const row = switchRow('Disclose post content', false, {
    onChange: (on) => {
      for (const { input } of [own, branded]) input.checked = false;
      onBranded(false);
      boxes.replaceChildren(...(on ? [own.element, branded.element] : []));
    },
  });
  return {
    element: h('div', { 'data-e2e': 'disclose_content_container' }, row.element, boxes),
    value: () => {
      if (!row.value()) return '';
      const chosen = [own, branded].filter(({ input }) => input.checked).map(({ name }) => name);
      return chosen.length > 0 ? chosen.join(', ') : 'nothing chosen';
    },
  };
}

function box(name: string, hint: string) {
  const input = h('input', { type: 'checkbox' });
  return {
    name,
    input,
    element: h('label', { class: 'Checkbox__root' }, input, h('span', {}, name), h('small', {}, hint)),
  };
}

import { h } from '@/tests/sites/client/dom';
import { pause } from '@/tests/sites/client/shore';
import type { Field } from './semi';

const places = [
  ['星光码头', '西港区滨海路 1 号'],
  ['星光码头市集', '西港区滨海路 9 号'],
  ['老城石阶', '东港区旧街'],
] as const;
const asks = '输入地理位置';

/**
 * Where it is: Semi's select that can be searched, without an arrow. Pressed, it has a box and a list in a portal; what is
 * only typed counts for nothing (real page, 2026-09-02).
 */
export function locationField(): Field {
  let value = '';
  let lookups = 0;
  const text = h('span', {}, asks);
  const select = h(
    'div',
    {
      class: 'semi-select select-PJBSlx semi-select-single semi-select-filterable semi-select-no-arrow',
      role: 'combobox',
      tabindex: '0',
    },
    h('div', { class: 'semi-select-selection' }, h('div', { class: 'semi-select-content-wrapper' }, text)),
  );
  const box = h('input', { class: 'semi-input semi-input-default', type: 'text' });
  const wrapper = h('div', { class: 'semi-input-wrapper semi-select-input' }, box);
  const list = h('div', { class: 'semi-select-option-list', role: 'listbox' });
  const portal = h('div', { class: 'semi-portal' }, h('div', { class: 'semi-popover' }, list));
  const draw = (): void => {
    text.textContent = value || asks;
    text.className = `semi-select-selection-text${value ? '' : ' semi-select-selection-placeholder'}`;
  };
  const close = (): void => {
    wrapper.remove();
    portal.remove();
    box.value = '';
  };
  const lookUp = async (): Promise<void> => {
    const lookup = (lookups += 1);
    await pause('places', 120);
    if (lookup !== lookups) return;
    const words = box.value.trim();
    const found = places.filter(([name]) => words !== '' && name.includes(words));
    list.replaceChildren(
      ...found.map(([name, where]) =>
        h(
          'div',
          {
            class: 'semi-select-option',
            role: 'option',
            onclick: () => {
              value = name;
              draw();
              close();
            },
          },
          h('div', {}, name),
          h('div', { class: 'small' }, where),
        ),
      ),
    );
  };
  box.addEventListener('input', () => void lookUp());
  select.addEventListener('click', () => {
    if (wrapper.isConnected) return;
    text.after(wrapper);
    list.replaceChildren();
    document.body.append(portal);
    box.focus();
  });
  draw();
  return { element: select, value: () => value };
}

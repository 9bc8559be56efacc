import { h } from '@/tests/sites/client/dom';

export type Select = { readonly element: HTMLElement; readonly value: () => string };

/** RedNote's list that opens in a popover; until something is chosen its placeholder stands there. */
export function select(placeholder: string, options: readonly string[]): Select {
  let value = '';
  const shown = h(
    'div',
    { class: 'd-select-content' },
    h('div', { class: 'd-select-placeholder' }, placeholder),
  );
  const popover = h('div', { class: 'd-dropdown d-options-wrapper', hidden: true });
  popover.append(
    ...options.map((text) =>
      h(
        'div',
        {
          class: 'd-grid-item d-option',
          onclick: () => {
            value = text;
            shown.replaceChildren(h('div', { class: 'd-select-description' }, text));
            popover.hidden = true;
          },
        },
        h('div', { class: 'd-option-name' }, text),
      ),
    ),
  );
  const wrapper = h('div', { class: 'd-select-wrapper' }, shown);
  wrapper.addEventListener('click', () => {
    popover.hidden = !popover.hidden;
  });
  return { element: h('div', { class: 'd-select-holder' }, wrapper, popover), value: () => value };
}

import { h } from '@/tests/sites/client/dom';
import { pause, say } from '@/tests/sites/client/shore';

export type AddressBox = { readonly element: HTMLElement; readonly value: () => string };

const places = ['东山老码头', '东山老街市集', '望潮灯塔'] as const;

/** “添加地点”: what is typed is looked up; only what is chosen from the list counts. */
export function addressBox(): AddressBox {
  let value = '';
  const field = h('input', { type: 'text', placeholder: say('添加地点', 'Add location') });
  const shown = h('div', { class: 'd-select-description' });
  const list = h('div', { class: 'd-dropdown address-list', hidden: true });
  let lookups = 0;
  const lookUp = async (): Promise<void> => {
    const lookup = (lookups += 1);
    await pause('places', 120);
    if (lookup !== lookups) return;
    const found = places.filter((name) => field.value !== '' && name.includes(field.value));
    list.hidden = found.length === 0;
    list.replaceChildren(
      ...found.map((name) =>
        h(
          'div',
          {
            class: 'item',
            onclick: () => {
              value = name;
              shown.textContent = name;
              field.value = '';
              list.hidden = true;
            },
          },
          h('div', { class: 'name' }, name),
        ),
      ),
    );
  };
  field.addEventListener('input', () => void lookUp());
  return {
    element: h(
      'div',
      { class: 'address-box' },
      h('div', { class: 'd-select-wrapper' }, shown, h('div', { class: 'd-select-input-filter' }, field)),
      list,
    ),
    value: () => value,
  };
}

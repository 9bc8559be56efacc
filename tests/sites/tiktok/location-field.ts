import { h } from '@/tests/sites/client/dom';
import { pause } from '@/tests/sites/client/shore';

export type LocationField = { readonly element: HTMLElement; readonly value: () => string };

const places = [
  ['Harbour Steps', 'Old Town, Eastport'],
  ['Harbour Lane Market', 'Quayside, Eastport'],
  ['Star Pier', 'North Shore, Westhaven'],
] as const;

/** What is chosen stands on a button; pressed, it opens a box to search in, in a portal. What is only typed counts for nothing. */
export function locationField(): LocationField {
  let value = '';
  const shown = h('button', { type: 'button', role: 'combobox', class: 'Select__root' }, 'Search locations');
  const search = h('input', { type: 'text', placeholder: 'Search' });
  const list = h('div', { class: 'poi-list' });
  const popover = h(
    'div',
    { 'data-floating-ui-portal': '' },
    h('div', { role: 'listbox', class: 'poi-popover' }, search, list),
  );
  let lookups = 0;
  const lookUp = async (): Promise<void> => {
    const lookup = (lookups += 1);
    await pause('places', 120);
    if (lookup !== lookups) return;
    const words = search.value.trim().toLowerCase();
    list.replaceChildren(
      ...places
        .filter(([name]) => words !== '' && name.toLowerCase().includes(words))
        .map(([name, where]) =>
          h(
            'div',
            {
              role: 'option',
              onclick: () => {
                value = name;
                shown.textContent = name;
                popover.remove();
              },
            },
            h('div', {}, name),
            h('small', {}, where),
          ),
        ),
    );
  };
  search.addEventListener('input', () => void lookUp());
  shown.addEventListener('click', () => {
    if (popover.isConnected) popover.remove();
    else document.body.append(popover);
  });
  return {
    element: h('div', { 'data-e2e': 'poi_container' }, h('h4', {}, 'Location'), shown),
    value: () => value,
  };
}

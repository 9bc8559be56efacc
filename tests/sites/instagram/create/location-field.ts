import { h } from '@/tests/sites/client/dom';
import { pause } from '@/tests/sites/client/shore';
import { x } from '@/tests/sites/client/atoms';
import { line, say } from '@/tests/sites/instagram/words';

const places = [
  ['Harbour Steps', 'Old Town, Eastport'],
  ['Star Pier', 'North Shore, Westhaven'],
  ['Star Pier Market', 'Quayside, Westhaven'],
] as const;

/** “Add location”: a box under which places are offered, each a button. What is only typed counts for nothing. */
export function locationField(): { readonly element: HTMLElement; readonly value: () => string } {
  let value = '';
  let lookups = 0;
  const box = h('input', {
    class: x('width:100%;border:0;padding:8px 0'),
    name: 'creation-location-input',
    placeholder: say('添加地点', 'Add location'),
    autocomplete: 'off',
  });
  const list = h('div', {});
  const take = (name: string) => (): void => {
    value = name;
    box.value = name;
    list.replaceChildren();
  };
  box.addEventListener('input', () => {
    value = '';
    const lookup = (lookups += 1);
    void pause('places', 120).then(() => {
      if (lookup !== lookups) return;
      const words = box.value.trim().toLowerCase();
      list.replaceChildren(
        ...places
          .filter(([name]) => words !== '' && name.toLowerCase().includes(words))
          .map(([name, where]) =>
            h(
              'button',
              { type: 'button', class: x('display:block;text-align:start'), onclick: take(name) },
              h('div', {}, line('', name)),
              h('div', {}, line('color:var(--ink-2)', where)),
            ),
          ),
      );
    });
  });
  box.addEventListener('blur', () => setTimeout(() => list.replaceChildren(), 200));
  return { element: h('div', {}, box, list), value: () => value };
}

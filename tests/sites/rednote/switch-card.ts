import { h } from '@/tests/sites/client/dom';

export type SwitchCard = {
  readonly element: HTMLElement;
  readonly value: () => boolean;
  readonly set: (on: boolean) => void;
};

/** RedNote's switch: a checkbox of no size inside the knob, whose class says how it stands (source of 2026-09). */
export function switchCard(label: string, onChange: (on: boolean) => void): SwitchCard {
  const box = h('input', { type: 'checkbox' });
  const knob = h('div', { class: 'd-switch-simulator unchecked' }, box);
  const show = (): void => {
    knob.className = `d-switch-simulator ${box.checked ? 'checked' : 'unchecked'}`;
  };
  box.addEventListener('change', () => {
    show();
    onChange(box.checked);
  });
  knob.addEventListener('click', ({ target }) => {
    if (target === knob) box.click();
  });
  return {
    element: h(
      'div',
      { class: 'custom-switch-card' },
      h('span', { class: 'has-tips' }, label),
      h('div', { class: 'd-switch' }, knob),
    ),
    value: () => box.checked,
    set: (on) => {
      box.checked = on;
      show();
    },
  };
}

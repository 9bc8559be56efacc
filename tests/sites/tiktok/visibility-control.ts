import { h } from '@/tests/sites/client/dom';

const names = ['Everyone', 'Friends', 'Only you'] as const;
export type Audience = (typeof names)[number];

export type VisibilityControl = {
  readonly element: HTMLElement;
  readonly value: () => Audience;
  /** Branded content is not for her alone: that answer goes away, and is given up where it stood. */
  readonly forbidPrivate: (yes: boolean) => void;
};

/** “Who can watch this post”: a list that opens from what shows the present answer. */
export function visibilityControl(): VisibilityControl {
  let value: Audience = 'Everyone';
  const shown = h('button', { type: 'button', role: 'combobox', 'aria-expanded': 'false' });
  const list = h('div', { role: 'listbox', hidden: true });
  const show = (next: Audience): void => {
    value = next;
    shown.textContent = next;
  };
  const open = (yes: boolean): void => {
    list.hidden = !yes;
    shown.ariaExpanded = String(yes);
  };
  const optionOf = (name: Audience): HTMLElement => {
    const option = h('div', { role: 'option', 'aria-disabled': 'false' }, name);
    option.addEventListener('click', () => {
      if (option.ariaDisabled === 'true') return;
      show(name);
      open(false);
    });
    return option;
  };
  const options = names.map(optionOf);
  shown.addEventListener('click', () => {
    open(list.hidden === true);
  });
  list.append(...options);
  show(value);
  return {
    element: h(
      'div',
      { 'data-e2e': 'video_visibility_container' },
      h('h4', {}, 'Who can watch this post'),
      shown,
      list,
    ),
    value: () => value,
    forbidPrivate: (yes) => {
      for (const [at, option] of options.entries())
        option.ariaDisabled = String(yes && names[at] === 'Only you');
      if (yes && value === 'Only you') show('Everyone');
    },
  };
}

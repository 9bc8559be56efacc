import { h } from '@/tests/sites/client/dom';

export type Switch = { readonly element: HTMLElement; readonly value: () => boolean };

type Options = {
  /** Asked when it is turned on; a no turns it off again. */
  readonly confirm?: () => Promise<boolean>;
  readonly onChange?: (on: boolean) => void;
};

/** TikTok's switch: a hidden checkbox; the thumb over it eats clicks (TTCDP). */
export function switchRow(label: string, checked: boolean, { confirm, onChange }: Options = {}): Switch {
  const box = h('input', { type: 'checkbox', checked });
  box.addEventListener('change', () => {
    if (!box.checked || !confirm) {
      onChange?.(box.checked);
      return;
    }
    void confirm().then((yes) => {
      box.checked = yes;
      onChange?.(yes);
    });
  });
  const thumb = h('span', {
    class: 'Switch__thumb',
    onclick: (event: Event) => {
      event.preventDefault();
    },
  });
  const element = h(
    'div',
    { class: 'switch-row' },
    h('span', {}, label),
    h('div', { role: 'switch', class: 'Switch__content' }, box, thumb),
  );
  return { element, value: () => box.checked };
}

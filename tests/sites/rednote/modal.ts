import { h } from '@/tests/sites/client/dom';

/** RedNote's dialog; `close` takes it away. */
export function openModal(also: string, fill: (close: () => void) => readonly HTMLElement[]): void {
  const mask = h('div', { class: 'd-modal-mask' });
  mask.append(
    h(
      'div',
      { class: `d-modal ${also}`, role: 'dialog' },
      ...fill(() => {
        mask.remove();
      }),
    ),
  );
  document.body.append(mask);
}

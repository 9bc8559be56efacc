import { h } from '@/tests/sites/client/dom';
import { report } from '@/tests/sites/client/shore';

/** Two 4-px inputs of the title's class (OCLI 2026-08-08) and a button nobody can see (SAVED 2026-06): for robots. */
export function decoys(): HTMLElement[] {
  const touched = (): void => {
    report('decoy');
  };
  const input = (): HTMLElement =>
    h('input', { class: 'd-text decoy', tabindex: '-1', oninput: touched, onchange: touched });
  const button = h('button', {
    type: 'button',
    'data-hp-kind': 'b',
    'aria-hidden': 'true',
    tabindex: '-1',
    style: 'opacity:1e-05;position:absolute;width:1px;height:1px;border:0;padding:0',
    onclick: touched,
  });
  button.textContent = '发布';
  return [input(), input(), button];
}

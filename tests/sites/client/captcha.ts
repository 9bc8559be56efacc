import { h } from './dom';

/** The slider puzzle: stands over everything until a person drags it to its end. */
export function passCaptcha(className: string, says: string): Promise<void> {
  return new Promise((resolve) => {
    const slider = h('input', { type: 'range', min: 0, max: 100, value: 0, 'aria-label': says });
    const puzzle = h('div', { class: className }, h('div', { class: 'puzzle' }, h('p', {}, says), slider));
    slider.addEventListener('change', (event) => {
      if (!event.isTrusted || Number(slider.value) < 95) return;
      puzzle.remove();
      resolve();
    });
    document.body.append(puzzle);
  });
}

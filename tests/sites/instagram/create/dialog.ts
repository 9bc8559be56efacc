import { h } from '@/tests/sites/client/dom';
import { x } from '@/tests/sites/client/atoms';
import { line } from '@/tests/sites/instagram/words';

const shade =
  'position:fixed;inset:0;background:#000a;display:grid;place-items:center;z-index:20;padding:24px';
const sheet =
  'background:var(--paper);border-radius:12px;overflow:hidden;width:min(92vw,760px);max-height:88vh;display:flex;flex-direction:column';
const bar =
  'display:flex;justify-content:space-between;align-items:center;padding:12px 16px;border-bottom:1px solid var(--line);min-height:20px';

let shown: HTMLElement | undefined;

export type Step = {
  /** The dialog's name and heading. */
  readonly title: string;
  readonly body: readonly Node[];
  /** What its upper corner leads to. */
  readonly next?: { readonly label: string; readonly act: (event: Event) => void };
};

/** A step of the composer: another dialog every time, in the place of the one before. */
export function showStep({ title, body, next }: Step): HTMLElement {
  const dialog = h(
    'div',
    { class: x(sheet), role: 'dialog', 'aria-label': title },
    h(
      'div',
      { class: x(bar) },
      h('span', { class: x('width:64px') }),
      h('h1', { class: x('font-size:16px;font-weight:600') }, title),
      next ? corner(next.label, next.act) : h('span', { class: x('width:64px') }),
    ),
    h('div', { class: x('overflow:auto;padding:16px;min-height:240px') }, ...body),
  );
  closeSteps();
  shown = h('div', { class: x(shade) }, dialog);
  document.body.append(shown);
  return dialog;
}

export function closeSteps(): void {
  shown?.remove();
  shown = undefined;
}

/** A dialog of its own over everything, answered by one of its buttons. */
export function ask(says: string, answers: readonly string[], role: 'button' | 'div'): Promise<string> {
  return new Promise((answer) => {
    const close = (text: string): void => {
      over.remove();
      answer(text);
    };
    const choice = (text: string): HTMLElement =>
      h(
        role,
        {
          class: x(
            'display:block;width:100%;padding:12px;border:0;background:none;color:inherit;font:inherit',
          ),
          ...(role === 'div' && { role: 'button', tabindex: '0' }),
          onclick: () => close(text),
        },
        text,
      );
    const over = h(
      'div',
      { class: x(`${shade};z-index:30`) },
      h(
        'div',
        {
          class: x('background:var(--paper);border-radius:12px;padding:24px;max-width:400px'),
          role: 'dialog',
        },
        line('font-weight:600', says),
        ...answers.map(choice),
      ),
    );
    document.body.append(over);
  });
}

function corner(label: string, act: (event: Event) => void): HTMLElement {
  return h(
    'div',
    {
      class: x('color:var(--blue);font-weight:600;min-width:64px;text-align:end'),
      role: 'button',
      tabindex: '0',
      onclick: act,
    },
    label,
  );
}

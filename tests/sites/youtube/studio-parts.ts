import { app, expectElement, gradient, h, icon, icons } from '@/tests/sites/client/dom';

export const account = { id: 'UCshore-June_0123456789', name: 'June across the water' } as const;

/** Studio around a page, with the channel's name in its drawer. */
export function studioFrame(): void {
  const entry = (path: string, text: string): HTMLElement =>
    h('tp-yt-paper-icon-item', {}, icon(path, 20), h('span', {}, text));
  app(
    h(
      'ytcp-app',
      {},
      h(
        'ytcp-header',
        {},
        h('strong', { class: 'site-name' }, 'Studio'),
        h('input', { placeholder: 'Search' }),
      ),
      h(
        'ytcp-navigation-drawer',
        {},
        h('span', { class: 'face', style: gradient([172, 24]) }),
        h('div', { id: 'entity-label' }, 'Your channel'),
        h('div', { id: 'entity-name' }, account.name),
        entry(icons.home, 'Dashboard'),
        entry(icons.play, 'Content'),
        entry(icons.chart, 'Analytics'),
      ),
      h('main', {}, h('h1', {}, 'Channel content'), h('p', {}, 'No content available')),
    ),
  );
}

/** Polymer's dialog in one of Studio's own elements, over everything. */
export function openDialog(host: string, ...content: Node[]): HTMLElement {
  const element = h(host, {}, h('ytcp-dialog', {}, h('tp-yt-paper-dialog', { role: 'dialog' }, ...content)));
  document.body.append(element);
  return element;
}

/** Studio's button: the id is on the element outside, the real one within. */
export function button(id: string, text: string, onclick: (event: Event) => void): HTMLElement {
  return h(
    'ytcp-button',
    { id, role: 'button', onclick: (event) => (isOff(event.currentTarget) ? undefined : onclick(event)) },
    h('ytcp-button-shape', {}, h('button', { type: 'button', 'aria-label': text }, text)),
  );
}

/** Polymer disables the outside with ARIA too, and the real button within. */
export function turnOff(element: HTMLElement, isOffNow: boolean): void {
  element.toggleAttribute('disabled', isOffNow);
  element.setAttribute('aria-disabled', String(isOffNow));
  expectElement('button', element).toggleAttribute('disabled', isOffNow);
}

function isOff(target: EventTarget | null): boolean {
  return target instanceof Element && target.hasAttribute('disabled');
}

export type Radios = {
  readonly element: HTMLElement;
  readonly value: () => string;
  readonly choose: (name: string) => void;
};

/** `tp-yt-paper-radio-button`s of a group: no input within, their state is `aria-checked`. */
export function radios(options: Readonly<Record<string, string>>, chosen = '', id = ''): Radios {
  let value = '';
  const group = h('tp-yt-paper-radio-group', { ...(id && { id }), role: 'radiogroup' });
  const choose = (name: string): void => {
    value = name;
    for (const [of, it] of buttons) {
      it.setAttribute('aria-checked', String(of === name));
      it.toggleAttribute('checked', of === name);
    }
    group.dispatchEvent(new Event('iron-select'));
  };
  const buttons = Object.entries(options).map(
    ([name, label]) =>
      [
        name,
        h(
          'tp-yt-paper-radio-button',
          { name, role: 'radio', tabindex: '0', 'aria-checked': 'false', onclick: () => choose(name) },
          h('div', { id: 'radioContainer' }, h('div', { id: 'offRadio' }), h('div', { id: 'onRadio' })),
          h('div', { id: 'radioLabel' }, label),
        ),
      ] as const,
  );
  group.append(...buttons.map(([, it]) => it));
  if (chosen) choose(chosen);
  return {
    element: group,
    choose,
    value: () => value,
  };
}

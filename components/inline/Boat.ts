import { X } from 'lucide';
import tokens from '@/components/ui/tokens.css?inline';
import { t, textLocale } from '@/utils/i18n';
import style from './Boat.css?inline';
import { element, icon } from './element';

export const boatCss = tokens + style;

/** What the boat at the page's edge shows. */
export type BoatState = {
  readonly on: boolean;
  readonly platform: string;
  readonly experimental: boolean;
  /** How translation stands, when that is worth a sentence. */
  readonly engine: string | undefined;
  /** A better engine is one click away. */
  readonly calls: boolean;
  /** Another translator whose texts Ferry leaves alone. */
  readonly other: string | undefined;
  /** What was just done, and whether there is a way back. */
  readonly said: { readonly text: string; readonly undo: boolean } | undefined;
};

export type BoatActions = {
  onSwitch(on: boolean): void;
  onSetUp(): void;
  onAnyway(): void;
  onUndo(): void;
  /** She has read what was said. */
  onRead(): void;
};

/** The one small switch on the page: a boat at the edge, a card when it is pressed, and a word on what was just done. */
export function drawBoat(root: ShadowRoot, actions: BoatActions): (state: BoatState) => void {
  const boat = element('button', { class: 'boat', type: 'button', 'aria-expanded': 'false' }, mark());
  const toast = element('div', { class: 'toast', role: 'status' });
  const shore = element('div', { class: 'shore', lang: textLocale() }, toast, boat);
  let card: HTMLElement | undefined;
  let state: BoatState | undefined;
  root.append(shore);

  const close = (): void => {
    card?.remove();
    card = undefined;
    boat.setAttribute('aria-expanded', 'false');
  };
  const draw = (): void => {
    if (!state) return;
    boat.className = `boat${state.on ? '' : ' off'}${state.calls && state.on ? ' calls' : ''}`;
    boat.setAttribute('aria-label', t(state.on ? 'read_boat_on' : 'read_boat_off'));
    if (state.said?.text !== toast.firstChild?.textContent) drawToast(toast, state.said, actions);
    if (!card) return;
    const focused = root.activeElement?.className;
    const next = drawCard(state, actions);
    card.replaceWith(next);
    card = next;
    if (focused) card.querySelector<HTMLElement>(`.${focused}`)?.focus();
  };
  boat.addEventListener('click', () => {
    if (card || !state) {
      close();
      return;
    }
    card = drawCard(state, actions);
    boat.before(card);
    boat.setAttribute('aria-expanded', 'true');
    card.querySelector<HTMLElement>('.switch')?.focus();
  });
  shore.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || !card) return;
    close();
    boat.focus();
  });
  shore.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !shore.contains(relatedTarget)) close();
  });

  return (next) => {
    state = next;
    draw();
  };
}

function drawCard(
  { on, platform, experimental, engine, calls, other }: BoatState,
  actions: BoatActions,
): HTMLElement {
  const toggle = element('button', {
    class: 'switch',
    type: 'button',
    role: 'switch',
    'aria-checked': String(on),
    'aria-label': t('read_here', platform),
  });
  toggle.addEventListener('click', () => actions.onSwitch(!on));
  const card = element(
    'div',
    { class: 'card', role: 'group', 'aria-label': t('app_name') },
    element('div', { class: 'row' }, element('span', {}, t('read_here', platform)), toggle),
  );
  if (on && experimental) card.append(element('p', { class: 'engine' }, t('read_experimental', platform)));
  if (on && engine) card.append(element('p', { class: 'engine' }, engine));
  if (on && calls) {
    const open = element('button', { class: 'open', type: 'button' }, t('read_set_up'));
    open.addEventListener('click', () => actions.onSetUp());
    card.append(open);
  }
  if (on && other) {
    const anyway = element('button', { class: 'anyway', type: 'button' }, t('read_anyway'));
    anyway.addEventListener('click', () => actions.onAnyway());
    card.append(element('p', { class: 'engine' }, t('read_other', other)), anyway);
  }
  return card;
}

function drawToast(toast: HTMLElement, said: BoatState['said'], actions: BoatActions): void {
  if (!said) {
    toast.replaceChildren();
    return;
  }
  const close = element('button', { class: 'close', type: 'button', 'aria-label': t('ui_close') }, icon(X));
  close.addEventListener('click', () => actions.onRead());
  const undo = element('button', { class: 'anyway', type: 'button' }, t('read_undo'));
  undo.addEventListener('click', () => actions.onUndo());
  toast.replaceChildren(element('span', {}, said.text), ...(said.undo ? [undo] : []), close);
}

/** Ferry's mark in one colour. */
function mark(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '6 6 52 56');
  svg.setAttribute('fill', 'currentColor');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of [
    'M33 9.5v24.5h17.5C48.5 24 42.5 15 33 9.5Z',
    'M29 17.5v16.5H15.5C17 27.5 22 21 29 17.5Z',
    'M9 38.5h46c0 8-6.5 13.5-14.5 13.5H29l-9.5 7v-7.4C13.5 50.5 9 45.5 9 38.5Z',
  ]) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

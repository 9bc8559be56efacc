import { createElement, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { h } from '@/tests/sites/client/dom';

/* Semi Design, ByteDance's own parts of a form, as far as the creator centre's pages need them. */

export type Field = { readonly element: HTMLElement; readonly value: () => string };

type InputOptions = {
  readonly attributes: Readonly<Record<string, string>>;
  /** Of what is typed. Semi's date takes it at Enter alone. */
  readonly onText?: (text: string) => void;
  readonly onEnter?: (text: string) => string;
};

export type SemiInput = Field & { readonly set: (text: string) => void };

/** React holds its text: what is assigned past React and not announced is drawn over. */
export function semiInput({ attributes, onText, onEnter }: InputOptions): SemiInput {
  const host = h('div', { class: 'semi-input-wrapper semi-input-wrapper-default' });
  let value = '';
  let show: (text: string) => void = () => undefined;
  const set = (text: string): void => {
    value = text;
    show(text);
  };
  const Input = (): ReactNode => {
    const [text, setText] = useState(value);
    show = setText;
    return createElement('input', {
      ...attributes,
      className: 'semi-input semi-input-default',
      type: 'text',
      value: text,
      onChange: ({ target }: { target: HTMLInputElement }) => {
        set(target.value);
        onText?.(target.value);
      },
      onKeyDown: ({ key }: { key: string }) => {
        if (key === 'Enter' && onEnter) set(onEnter(value));
      },
    });
  };
  createRoot(host).render(createElement(Input, null));
  return { element: host, value: () => value, set };
}

/** Radios the creator centre makes of checkboxes: a label with a hashed class, its words, and a number (SAU 2026-08). */
export function radios(name: string, options: readonly [string, ...string[]]): Field {
  let value = options[0];
  const labels = options.map((text, at) => {
    const box = h('input', { type: 'checkbox', name, value: at, class: 'radio-native-input' });
    box.checked = at === 0;
    box.addEventListener('change', () => {
      value = text;
      // Drawn in a task of its own, as React may do it
      setTimeout(() => {
        for (const other of labels) {
          const input = other.querySelector('input');
          if (input) input.checked = other === label;
        }
      });
      element.dispatchEvent(new Event('chosen'));
    });
    const label = h('label', { class: 'radio-d4zkru' }, box, h('span', {}, text));
    return label;
  });
  const element = h('div', { class: 'radio-group-kx2lq' }, ...labels);
  return { element, value: () => value };
}

/** A dialog over the page; answers how to close it. */
export function modal(className: string, ...content: Node[]): { readonly close: () => void } {
  const portal = h(
    'div',
    { class: 'semi-portal' },
    h('div', { class: className, role: 'dialog' }, ...content),
  );
  document.body.append(portal);
  return { close: () => portal.remove() };
}

/** Semi's button; `primary` is the one that takes. */
export function button(text: string, onclick: () => void, primary = false): HTMLButtonElement {
  const kind = primary ? 'semi-button-primary' : 'semi-button-tertiary';
  return h('button', { type: 'button', class: `semi-button ${kind}`, onclick }, text);
}

/** Semi says twice that a button cannot be pressed. */
export function enable(it: HTMLButtonElement, yes: boolean): void {
  it.disabled = !yes;
  it.ariaDisabled = String(!yes);
  it.classList.toggle('semi-button-disabled', !yes);
}

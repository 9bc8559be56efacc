import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Text, type Descendant, type NodeEntry, type Range } from 'slate';
import { Editable, Slate, withReact, type Drawn } from 'slate-react';
import { h } from '@/tests/sites/client/dom';

export type ZoneEditor = {
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly clear: () => void;
};

/**
 * The description: editor-kit, which is ByteDance's own Slate. Its lines and leaves carry the names it gives them
 * (a saved line of its own, 2024); text that is put into them from outside is not the editor's.
 */
export function zoneEditor(placeholder: string, onText: (text: string) => void): ZoneEditor {
  const editor = withReact(createEditor());
  const text = (): string => editor.children.map((line) => Node.string(line)).join('\n');
  let last = '';
  const onChange = (): void => {
    const now = text();
    host.dataset['empty'] = String(now === '');
    if (now === last) return;
    last = now;
    onText(now);
  };
  const host = h('div', { class: 'editor-kit-outer-container', 'data-empty': 'true' });
  const editable = createElement(Editable, {
    className: 'zone-container editor-kit-container editor editor-comp-publish notranslate',
    'data-placeholder': placeholder,
    spellCheck: false,
    decorate: tagsIn,
    renderElement: drawLine,
    renderLeaf: drawLeaf,
  });
  createRoot(host).render(createElement(Slate, { editor, initialValue: blank(), onChange }, editable));
  return {
    element: host,
    text,
    clear: () => {
      editor.children = blank();
      editor.selection = null;
      editor.onChange();
    },
  };
}

function blank(): Descendant[] {
  return [{ children: [{ text: '' }] }];
}

/** Tags that a space ends; without one it is a word that begins with `#`. */
export const tags = /#([\p{L}\p{N}_]+)(?=\s)/gu;

function tagsIn([node, path]: NodeEntry): Range[] {
  if (!Text.isText(node)) return [];
  return [...node.text.matchAll(tags)].map(({ 0: { length }, index }) => ({
    anchor: { path, offset: index },
    focus: { path, offset: index + length },
    tag: true,
  }));
}

function drawLine({ attributes, children }: Drawn): ReactNode {
  const line = createElement('div', { 'data-line-wrapper': 'true', dir: 'auto' }, children);
  return createElement('div', { ...attributes, className: 'ace-line', 'data-node': 'true' }, line);
}

function drawLeaf({ attributes, children, leaf }: Drawn): ReactNode {
  const className = leaf.tag ? 'mention-tag' : '';
  return createElement('span', { ...attributes, className, 'data-leaf': 'true' }, children);
}

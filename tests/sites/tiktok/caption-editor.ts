import { CompositeDecorator, ContentState, Editor, EditorState, Modifier, type ContentBlock } from 'draft-js';
import { createElement, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

export type CaptionEditor = {
  readonly text: () => string;
  /** Puts `text` in place of everything, as the framework does when it renders old state. */
  readonly restore: (text: string) => void;
  /** Puts `tag` in place of the `#word` before the caret. */
  readonly finishTag: (tag: string) => void;
};

export type CaptionEditorOptions = {
  readonly host: Element;
  readonly text: string;
  readonly placeholder: string;
  readonly role: 'combobox' | 'textbox';
  readonly onText: (text: string) => void;
  /** The `#word` the caret stands behind, if it does. */
  readonly onTag?: (word: string | undefined) => void;
};

/** The sites' own editor: Draft.js in React, tags coloured as they are typed or pasted. */
export function mountCaptionEditor(options: CaptionEditorOptions): CaptionEditor {
  let now = stateOf(options.text);
  let show: (next: EditorState) => void = () => undefined;

  const accept = (next: EditorState): void => {
    const changed = next.getCurrentContent() !== now.getCurrentContent();
    now = next;
    show(next);
    if (changed) options.onText(textOf(next));
    options.onTag?.(findTag(next));
  };
  const Caption = (): ReactNode => {
    const [state, setState] = useState(now);
    show = setState;
    return createElement(Editor, {
      editorState: state,
      onChange: accept,
      placeholder: options.placeholder,
      role: options.role,
      ariaExpanded: false,
      spellCheck: false,
    });
  };
  createRoot(options.host).render(createElement(Caption, null));

  return {
    text: () => textOf(now),
    restore: (text) => {
      accept(stateOf(text));
    },
    finishTag: (tag) => {
      const word = findTag(now);
      if (word === undefined) return;
      const selection = now.getSelection();
      const end = selection.getAnchorOffset();
      const where = selection.merge({ anchorOffset: end - word.length - 1, focusOffset: end });
      accept(
        EditorState.push(
          now,
          Modifier.replaceText(now.getCurrentContent(), where, `#${tag} `),
          'insert-characters',
        ),
      );
    },
  };
}

const tags = /#[\p{L}\p{N}_]+/gu;

function stateOf(text: string): EditorState {
  const content = ContentState.createFromText(text);
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(content, decorator));
}

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText();
}

function findTag(state: EditorState): string | undefined {
  const selection = state.getSelection();
  if (!selection.isCollapsed()) return undefined;
  const before = state
    .getCurrentContent()
    .getBlockForKey(selection.getAnchorKey())
    .getText()
    .slice(0, selection.getAnchorOffset());
  return /#([\p{L}\p{N}_]+)$/u.exec(before)?.[1];
}

const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found) => {
      for (const match of block.getText().matchAll(tags)) found(match.index, match.index + match[0].length);
    },
    component: ({ children }: { children: ReactNode }) =>
      createElement('span', { className: 'hashtag-highlight' }, children),
  },
]);

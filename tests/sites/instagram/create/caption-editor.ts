import { registerPlainText } from '@lexical/plain-text';
import {
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  PASTE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { h } from '@/tests/sites/client/dom';
import { x } from '@/tests/sites/client/atoms';
import { line, say } from '@/tests/sites/instagram/words';

export type CaptionEditor = {
  readonly element: HTMLElement;
  /** Once it stands on the page. */
  readonly start: () => void;
  /** What would be posted. */
  readonly value: () => string;
};

const MAX = 2200;

/**
 * The caption: Lexical. A paste no hand made is drawn, and what is posted does not have it (tutti v0.4.66–68).
 */
export function captionEditor(): CaptionEditor {
  const counter = line('font-size:12px;color:var(--ink-2)', '');
  const root = h('div', {
    class: x('min-height:120px;outline:0;padding:8px 0;white-space:pre-wrap'),
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    'aria-label': say('输入说明文字...', 'Write a caption...'),
    'aria-placeholder': say('输入说明文字...', 'Write a caption...'),
  });
  const editor: LexicalEditor = createEditor({
    namespace: 'caption',
    onError: (error) => {
      throw error;
    },
  });
  let posted = '';
  let unheard = false;
  const count = (): void => {
    counter.textContent = `${posted.length.toLocaleString('en')}/${MAX.toLocaleString('en')}`;
  };
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      unheard = !event.isTrusted;
      return false;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  editor.registerUpdateListener(({ editorState }) => {
    if (!unheard) posted = editorState.read(() => $getRoot().getTextContent());
    unheard = false;
    count();
  });
  count();
  return {
    element: h('div', {}, root, counter),
    start: () => {
      registerPlainText(editor);
      editor.setRootElement(root);
    },
    value: () => posted,
  };
}

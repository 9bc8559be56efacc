/**
 * What a Lexical editor holds, read and written in its own state. Works in the page's own world alone: Lexical keeps
 * itself on its root element as `__lexicalEditor` (0.52, 2026-11; on Instagram since 2026-05).
 */
type Node = { readonly type?: unknown; readonly text?: unknown; readonly children?: readonly Node[] };
type State = { toJSON(): { readonly root: Node } };
type Lexical = {
  getEditorState(): State;
  parseEditorState(json: string): State;
  setEditorState(state: State): void;
};

/** The text in the editor's state, as lines; undefined where this is no Lexical editor. */
export function readState(element: Element): string | undefined {
  const lexical = lexicalOf(element);
  return lexical && textOf(lexical.getEditorState().toJSON().root, '\n');
}

/**
 * Replaces all an editor holds. One paragraph with line breaks: between paragraphs Lexical's own text has an empty line.
 * Everything else a root or a paragraph is made of stays as the site's version has it.
 */
export function writeState(element: Element, text: string): void {
  const lexical = lexicalOf(element);
  if (!lexical) return;
  const { root, ...rest } = lexical.getEditorState().toJSON();
  const [first] = root.children ?? [];
  const lines = text.split('\n').map((line) => (line === '' ? [] : [{ ...plain, text: line }]));
  const children = lines.flatMap((line, n) => (n === 0 ? line : [lineBreak, ...line]));
  const only = { ...paragraph, ...(first?.type === 'paragraph' && first), children };
  const state = { ...rest, root: { ...root, children: [only] } };
  lexical.setEditorState(lexical.parseEditorState(JSON.stringify(state)));
}

const paragraph = { type: 'paragraph', version: 1, direction: null, format: '', indent: 0 } as const;
const plain = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '' } as const;
const lineBreak = { type: 'linebreak', version: 1 } as const;

function lexicalOf(element: Element): Lexical | undefined {
  return (element as { readonly __lexicalEditor?: Lexical }).__lexicalEditor;
}

function textOf({ type, text, children = [] }: Node, between: string): string {
  if (type === 'linebreak') return '\n';
  if (typeof text === 'string') return text;
  return children.map((child) => textOf(child, '')).join(between);
}

import { Editor, Extension, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { h } from '@/tests/sites/client/dom';
import { pause, trapped } from '@/tests/sites/client/shore';
import { candidatesFor, type Candidate } from './topics';

export type NoteEditor = {
  readonly element: HTMLElement;
  /** Lines; topics as `#name[话题]#`. */
  readonly text: () => string;
  readonly topics: () => readonly string[];
  readonly clear: () => void;
  readonly addTopic: (name: string) => void;
};

/**
 * RedNote's note editor: Tiptap, with topics as nodes of its own. A typed `#tag` stays plain text until a name is
 * picked from the list, and the list opens on `keyup` (OCLI 2026-08).
 */
export function noteEditor(placeholder: string, onText: () => void): NoteEditor {
  const list = h('div', { id: 'creator-editor-topic-container', hidden: true });
  const shelf = trapped('topicclosed') ? closedShelf(list) : list;
  const host = h('div', { class: 'editor-content' });
  const editor = new Editor({
    element: host,
    extensions: [StarterKit.configure({ trailingNode: false, link: false }), topicNode, hintOf(placeholder)],
    editorProps: { attributes: { role: 'textbox' } },
    onUpdate: onText,
  });
  let lookups = 0;

  const hide = (): void => {
    list.hidden = true;
    shelf.replaceChildren();
  };
  const choose = (tag: string, name: string): void => {
    const { from } = editor.state.selection;
    editor
      .chain()
      .focus()
      .insertContentAt({ from: from - tag.length - 1, to: from }, [
        { type: 'topic', attrs: { name } },
        { type: 'text', text: ' ' },
      ])
      .run();
    hide();
  };
  const lookUp = async (): Promise<void> => {
    const lookup = (lookups += 1);
    const tag = findTag(editor);
    if (tag === undefined) {
      hide();
      return;
    }
    list.hidden = false;
    shelf.replaceChildren(h('div', { class: 'loading' }, '…'));
    await pause('topics', trapped('topicslow') ? 1500 : 80);
    if (lookup !== lookups) return; // more was typed meanwhile
    const found = candidatesFor(tag);
    if (found.length === 0) hide();
    else shelf.replaceChildren(...found.map((one, index) => item(one, index, () => choose(tag, one.name))));
  };
  host.addEventListener('keyup', () => void lookUp());
  host.addEventListener(
    'keydown',
    (event) => {
      const first = shelf.querySelector<HTMLElement>('.item');
      if (event.key !== 'Enter' || !first) return;
      event.preventDefault();
      event.stopPropagation();
      first.click();
    },
    { capture: true },
  );

  return {
    element: h('div', { class: 'editor-container' }, host, list),
    text: () => editor.getText({ blockSeparator: '\n' }),
    topics: () => {
      const names: string[] = [];
      editor.state.doc.descendants((node) => {
        if (node.type.name === 'topic') names.push(String(node.attrs['name']));
      });
      return names;
    },
    clear: () => {
      editor.commands.clearContent(true);
    },
    addTopic: (name) => {
      editor
        .chain()
        .focus('end')
        .insertContent([
          { type: 'topic', attrs: { name } },
          { type: 'text', text: ' ' },
        ])
        .run();
    },
  };
}

/** OCLI (2026-08) met the list where no page script can look into it. */
function closedShelf(list: HTMLElement): HTMLElement {
  const shelf = h('div');
  const style = 'div > div { display: flex; justify-content: space-between; padding: 8px 12px }';
  list.attachShadow({ mode: 'closed' }).append(h('style', {}, style), shelf);
  return shelf;
}

function findTag(editor: Editor): string | undefined {
  const { $from, empty } = editor.state.selection;
  if (!empty) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
  return /#([\p{L}\p{N}_]+)$/u.exec(before)?.[1];
}

function item(candidate: Candidate, index: number, onclick: () => void): HTMLElement {
  const keepCaret = (event: Event): void => {
    event.preventDefault();
  };
  return h(
    'div',
    { class: index === 0 ? 'item is-selected' : 'item', onclick, onmousedown: keepCaret },
    h('span', { class: 'name' }, candidate.name),
    h('span', { class: 'num' }, candidate.views),
  );
}

const topicNode = Node.create({
  name: 'topic',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  renderHTML: ({ node }) => [
    'a',
    {
      class: 'tiptap-topic',
      'data-topic': JSON.stringify({ name: String(node.attrs['name']) }),
      contenteditable: 'false',
    },
    `#${String(node.attrs['name'])}`,
    ['span', { class: 'content-hide' }, '[话题]#'],
  ],
  renderText: ({ node }) => `#${String(node.attrs['name'])}[话题]#`,
});

function hintOf(placeholder: string): Extension {
  return Extension.create({
    name: 'hint',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            if (doc.childCount > 1 || doc.textContent !== '' || doc.firstChild?.childCount) return null;
            const hint = { class: 'is-editor-empty', 'data-placeholder': placeholder };
            return DecorationSet.create(doc, [Decoration.node(0, doc.firstChild?.nodeSize ?? 2, hint)]);
          },
        },
      }),
    ],
  });
}

// @vitest-environment happy-dom
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';
import { beforeEach, expect, test } from 'vitest';
import { lexical } from '@/utils/page/insert/lexical';
import { readState, writeState } from '@/utils/page/lexical-state';
import { servePageWorld } from '@/utils/page/page-world';

/* The site's own editor, and Ferry's two ends of the line to it. */

let answers = true;
servePageWorld((question, at, reply) => {
  if (!answers || at instanceof Document) return;
  if (question.kind === 'write') writeState(at, question.text);
  const text = readState(at);
  if (text !== undefined) reply(text);
});

function setUp() {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  document.body.replaceChildren(root);
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  registerPlainText(editor);
  editor.setRootElement(root);
  return { root, posted: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
}

beforeEach(() => {
  answers = true;
});

test.each([
  'one line',
  'the ferry\n\nthird line 🌊\n#ferry',
  '',
  'ends with a line\n',
  '"quoted" <b>&amp;</b> \\n',
])('what is written is what the site posts: %j', async (text) => {
  const { root, posted } = setUp();
  await lexical.write(root, 'something before');
  await lexical.write(root, text);
  expect(posted()).toBe(text);
  expect(lexical.read(root)).toBe(text);
});

test('what is added stands behind what she wrote', async () => {
  const { root, posted } = setUp();
  await lexical.write(root, 'the ferry\nat six');
  lexical.append?.(root, ' #ferry ');
  expect(posted()).toBe('the ferry\nat six #ferry ');
});

test('words that are drawn but not in the state prove nothing, and no tag among them', async () => {
  const { root } = setUp();
  await lexical.write(root, 'old');
  const drawn = root.querySelector('[data-lexical-text]')?.firstChild;
  if (drawn) drawn.nodeValue = 'the ferry #ferry';
  expect(lexical.read(root)).toBe('≠');
});

test('where nobody answers, nothing is written and nothing proven, not even that it is empty', async () => {
  answers = false;
  const { root, posted } = setUp();
  await lexical.write(root, 'the ferry');
  expect(posted()).toBe('');
  expect(lexical.read(root)).toBe('≠');
});

test('nonsense from the page is no question and no answer', () => {
  const { root, posted } = setUp();
  const nonsense = [
    'x',
    '{}',
    '[]',
    'null',
    '{"kind":"write","text":"theirs"}',
    '{"kind":"write","nonce":1,"text":"theirs"}',
    '{"kind":"write","nonce":"n","text":7}',
    '{"kind":"overhear","nonce":"n","path":"/","code":[1]}',
  ];
  for (const detail of [...nonsense, 7, null, { nonce: 'n', kind: 'write', text: 'theirs' }])
    for (const type of ['ferry-ask', 'ferry-answer'])
      root.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  expect(posted()).toBe('');
});

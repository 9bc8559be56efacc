// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { createHost } from '@/utils/page/mount';
import { isEditable, wordsOf } from '@/utils/page/read';
import { built, type Branch } from './built';

afterEach(() => document.body.replaceChildren());

it.each<[string, Branch, string]>([
  ['emoji pictures by their name', ['span', {}, '笑死', ['img', { alt: '[笑哭R]' }], '了'], '笑死[笑哭R]了'],
  ['line breaks', ['p', {}, 'one', ['br', {}], 'two\nthree'], 'one\ntwo\nthree'],
  ['paragraphs', ['div', {}, ['p', {}, 'one'], ['p', {}, 'two']], 'one\n\ntwo'],
  ['nested spans', ['p', {}, ['span', {}, 'a '], ['span', {}, 'b']], 'a b'],
  ['a linked name in one piece', ['p', {}, 'hi ', ['a', {}, '@Jane Doe'], '!'], 'hi @Jane\u00A0Doe !'],
  ['not what is left out', ['p', {}, ['b', { class: 'name' }, 'Jane'], 'words'], 'words'],
  ['not buttons', ['p', {}, 'words', ['button', {}, 'See translation']], 'words'],
  ['not what is being written', ['p', {}, 'words', ['span', { contenteditable: 'true' }, 'draft']], 'words'],
])('reads %s', (_, markup, words) => {
  expect(wordsOf(built(markup), '.name')).toBe(words);
});

it('does not read Ferry’s own hosts', () => {
  const text = built(['p', {}, 'words']);
  const { host, root } = createHost('ferry-translation', '');
  root.append('translation');
  host.append('light');
  text.append(host);
  expect(wordsOf(text, undefined)).toBe('words');
});

it.each<[Branch, boolean]>([
  [['p', { contenteditable: 'true' }], true],
  [['p', { contenteditable: 'false' }], false],
  [['textarea', {}], true],
  [['div', { role: 'textbox' }], true],
  [['p', {}], false],
])('%j: may someone be writing there? %s', (markup, editable) => {
  expect(isEditable(built(markup))).toBe(editable);
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { structural, type StructuralName } from '@/utils/page/structural';
import { built, type Branch } from './built';

const said = (words: string, ...more: Branch[]): Branch => ['b', { dir: 'auto' }, words, ...more];
const time = (href?: string): Branch =>
  href === undefined ? ['time', {}, '2w'] : ['a', { href }, ['time', {}, '3d']];
const button = (words: string): Branch => ['div', { role: 'button' }, said(words)];
/** A row as anybody may draw it: who, when, what, and what can be pressed. */
const row = (words: string, when: Branch): Branch => [
  'div',
  { role: 'button' },
  ['a', { href: '/somebody/' }, said('a.rather.long.name')],
  ['div', {}, when, button('Reply to this comment'), said('Edited')],
  ['div', {}, said(words)],
];

const texts = (name: StructuralName, root: ParentNode = document): readonly string[] =>
  structural[name](root).map(({ textContent }) => textContent);

afterEach(() => document.body.replaceChildren());

it('comments are what stands by a time with an address of its own; a caption by another', () => {
  built([
    'main',
    {},
    row('the caption', time()),
    row('a comment', time('/p/A/c/1/')),
    row('an answer', time('/p/A/c/1/r/2/')),
    ['section', {}, said('Liked by ', ['a', { href: '/somebody/' }, said('somebody')]), time('/p/A/')],
  ]);
  expect(texts('words-by-comment-time')).toEqual(['a comment', 'an answer']);
  expect(texts('words-by-post-time')).toEqual(['the caption']);
});

it('finds a text that alone was drawn anew in a row', () => {
  built(['main', {}, row('the caption', time()), row('a comment', time('/p/A/c/1/'))]);
  const [comment] = structural['words-by-comment-time'](document);
  expect(texts('words-by-comment-time', comment?.parentElement ?? document.body)).toEqual(['a comment']);
  expect(texts('words-by-post-time', comment?.parentElement ?? document.body)).toEqual([]);
});

it('never takes a conversation or what is being written', () => {
  built(['main', {}, row('a comment', time('/p/A/c/1/'))]);
  built([
    'div',
    { role: 'grid' },
    ['div', { role: 'row' }, time(), said('a message to her alone, and long')],
  ]);
  built(['form', {}, time(), ['div', { contenteditable: 'true' }, said('what she writes just now')]]);
  expect(texts('words-by-post-time')).toEqual([]);
  expect(texts('words-by-comment-time')).toEqual(['a comment']);
});

it('over a video stands the longest text beside a name; two videos are no frame', () => {
  const reel = built([
    'div',
    {},
    ['div', {}, ['video', {}]],
    ['div', {}, ['a', { href: '/somebody/' }, said('somebody with a name')], said('the words')],
  ]);
  expect(texts('words-by-video')).toEqual(['the words']);
  built(['video', {}], reel);
  expect(texts('words-by-video')).toEqual([]);
});

it('a post’s text is what its tags stand among, or under', () => {
  const tag: Branch = ['a', { href: '/topic/7' }, '#slow'];
  built([
    'main',
    {},
    ['h1', {}, 'Title'],
    ['div', { id: 'text' }, 'what she wrote ', ['span', {}, tag, tag]],
  ]);
  expect(structural['words-with-tags'](document).map(({ id }) => id)).toEqual(['text']);
  document.body.replaceChildren();
  built(['nav', {}, tag]);
  expect(structural['words-with-tags'](document)).toEqual([]);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findOnly } from '@/utils/page/find';
import { built } from './built';

const find = (...any: readonly [string, ...string[]]): string | undefined => findOnly({ any })?.id;

test('of several a ladder may mean, the one that lower rungs know too; otherwise none', () => {
  document.body.replaceChildren();
  built(['input', { class: 'text', id: 'one' }]);
  expect(find('.text')).toBe('one');
  built(['input', { class: 'text', id: 'two', placeholder: 'Title' }]);
  expect(find('.text')).toBeUndefined();
  expect(find('.text', '[placeholder]')).toBe('two');
  built(['input', { class: 'other', id: 'three' }]);
  expect(find('.text', '.other')).toBeUndefined();
  expect(find('.none', '.other')).toBe('three');
});

test('what stands inside another is no other', () => {
  document.body.replaceChildren();
  built(['div', { class: 'row', id: 'outer' }, ['div', { class: 'row', id: 'inner' }]]);
  expect(find('.row')).toBe('outer');
});

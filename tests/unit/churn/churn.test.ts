// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mutations } from '@/tests/churn/mutations';
import { readAll, stillReads } from '@/tests/churn/reading';
import type { ReadSurface } from '@/utils/platforms/platform';

const html =
  '<ul class="list" id="all"><li class="row" data-n="1"><p class="a">one</p><p class="b">two</p></li></ul>';
const parse = (): Document => new DOMParser().parseFromString(html, 'text/html');

const selectors = ['.row', '[data-n]', '#all', 'ul > li', 'li > p', '.a + .b', 'p'] as const;

it.each([
  ['classes hashed', ['[data-n]', '#all', 'ul > li', 'li > p', 'p']],
  ['data attributes dropped', ['.row', '#all', 'ul > li', 'li > p', '.a + .b', 'p']],
  ['ids dropped', ['.row', '[data-n]', 'ul > li', 'li > p', '.a + .b', 'p']],
  ['wrapped in extra divs', ['.row', '[data-n]', '#all', 'p']],
  ['siblings reordered', ['.row', '[data-n]', '#all', 'ul > li', 'li > p', 'p']],
  ['tags renamed', ['.row', '[data-n]', '#all', '.a + .b']],
  ['classes hashed and data dropped', ['#all', 'ul > li', 'li > p', 'p']],
] as const)('%s: what still matches', (name, left) => {
  const page = parse();
  mutations[name](page);
  expect(selectors.filter((selector) => page.querySelector(selector))).toEqual(left);
  expect(page.body.textContent).toMatch(/one/);
  expect(page.body.textContent).toMatch(/two/);
});

it('reading works or does not', () => {
  const surface = (...any: [string, ...string[]]): ReadSurface => ({
    name: 'x',
    kind: 'read',
    on: /x/,
    landmark: { any, need: 'may', seen: '2026-01-01' },
    texts: [{ kind: 'comment', text: { any, need: 'must', seen: '2026-01-01' } }],
  });
  const before = readAll(surface('.a'), parse());
  expect(before.get('comment')).toEqual(['one']);
  const page = parse();
  mutations['classes hashed'](page);
  expect(stillReads(before, readAll(surface('.a', 'p:first-child'), page))).toBe(true);
  expect(stillReads(before, readAll(surface('.a'), page))).toBe(false);
  expect(stillReads(before, readAll(surface('.a', 'p'), page))).toBe(false);
});

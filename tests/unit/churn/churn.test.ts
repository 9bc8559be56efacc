// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mutations } from '@/tests/churn/mutations';
import { stillReads } from '@/tests/churn/reading';

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

it('another language: buttons and labels say something else, people’s texts and numbers stay', () => {
  const page = new DOMParser().parseFromString(
    '<p id="text">你好 <b>Anna</b></p><button aria-label="Reply">3 replies</button>',
    'text/html',
  );
  mutations['interface in Spanish'](page, [...page.querySelectorAll('#text')]);
  expect(page.querySelector('#text')?.textContent).toBe('你好 Anna');
  const button = page.querySelector('button');
  expect(button?.textContent).toMatch(/^3 [A-Z]/);
  expect(button?.textContent).not.toContain('replies');
  expect(button?.getAttribute('aria-label')).not.toBe('Reply');
});

it('reading works or does not', () => {
  const ten = Array.from({ length: 10 }, (_, at) => `comment ${at}`);
  const before = new Map([['comment', ten]]);
  const after = (...said: readonly string[]) => new Map([['comment', said]]);
  expect(stillReads(before, after(...ten))).toBe(true);
  expect(stillReads(before, after(...ten.slice(1)))).toBe(true);
  expect(stillReads(before, after(...ten.slice(2)))).toBe(false);
  expect(stillReads(before, after(...ten, 'Reply'))).toBe(true);
  expect(stillReads(before, after(...ten, 'Reply', '3 days ago'))).toBe(false);
  expect(stillReads(before, new Map())).toBe(false);
});

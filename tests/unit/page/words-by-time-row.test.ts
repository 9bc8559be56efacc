// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { wordsByTimeRow } from '@/utils/page/words-by-time-row';
import { built, type Branch } from './built';

afterEach(() => document.body.replaceChildren());

const name = (who: string): Branch => ['div', {}, ['a', { href: '/user/x' }, who], ['span', {}, '作者']];
const pressed: Branch = ['div', {}, ['span', {}, '12'], ['span', {}, '分享'], ['span', {}, '回复']];
const words = (all: readonly HTMLElement[]): readonly string[] => all.map((it) => it.textContent);

/** As on Douyin: name, words, time, what can be pressed. */
function item(text: string | undefined, when: string, ...replies: readonly Branch[]): Branch {
  const said: Branch[] = text === undefined ? [] : [['div', {}, ['span', {}, ['span', {}, text]]]];
  const column: Branch = ['div', {}, name('小满'), ...said, ['div', {}, ['span', {}, when]], pressed];
  return ['div', {}, ['div', {}, ['a', { href: '/user/x' }]], column, ['div', {}, ...replies]];
}

it('finds words before their time', () => {
  built(['div', {}, item('第一条', '3天前·广东'), item('second', '刚刚'), item('第三条', '昨天 12:30')]);
  expect(words(wordsByTimeRow(document))).toEqual(['第一条', 'second', '第三条']);
  expect(wordsByTimeRow(document)[0]?.children).toHaveLength(0);
});

it('finds words after their time', () => {
  const row = (text: string): Branch => [
    'div',
    {},
    [
      'div',
      {},
      ['h3', {}, ['a', { href: '/@x' }, '@x.1']],
      ['span', {}, ['a', { href: '/watch?lc=1' }, '2 days ago']],
    ],
    ['div', {}, ['p', {}, text], ['x-button', { role: 'button' }, 'Read more']],
    pressed,
  ];
  built(['div', {}, row('one'), row('two'), row('three')]);
  expect(words(wordsByTimeRow(document))).toEqual(['one', 'two', 'three']);
});

it('finds replies, and nothing where there are no words', () => {
  built([
    'div',
    {},
    item('第一条', '3天前', item('回答一', '2天前'), item('回答二', '1天前')),
    item(undefined, '3天前'),
    item('第三条', '11-07'),
  ]);
  expect(words(wordsByTimeRow(document))).toEqual(['第一条', '回答一', '回答二', '第三条']);
});

it('keeps to its own words when answers stand right under them', () => {
  const under = (text: string, ...answers: readonly Branch[]): Branch => [
    'div',
    {},
    ['div', {}, ['b', {}, '作者'], ['a', { href: '/user/x' }, '小满'], ['img', { alt: '[捂脸]' }]],
    ['p', {}, ['span', {}, text], ['img', { alt: '[捂脸]' }]],
    ['i', {}, '3天前'],
    ['div', {}, ...answers],
  ];
  built(['div', {}, under('第一条', under('回答一'), under('回答二')), under('第二条'), under('第三条')]);
  expect(words(wordsByTimeRow(document))).toEqual(['第一条', '回答一', '回答二', '第二条', '第三条']);
  expect(wordsByTimeRow(document).every(({ lastChild }) => lastChild?.nodeName === 'IMG')).toBe(true);
});

it('looks at what came, with the side the whole page tells', () => {
  const list = built(['div', {}, item('第一条', '3天前'), item('第二条', '2天前')]);
  const added = built(item('第三条', '刚刚'), list);
  expect(words(wordsByTimeRow(added))).toEqual(['第三条']);
  expect(wordsByTimeRow(built(['p', {}, 'no time'], list))).toEqual([]);
});

it('takes nothing where a time stands alone or nobody wrote', () => {
  built(['main', {}, name('June'), ['p', {}, 'Views'], ['p', {}, '3天前']]);
  const card = (title: string): Branch => ['div', {}, ['h3', {}, title], ['div', {}, ['i', {}, '3天前']]];
  built(['div', {}, card('一'), card('二'), card('三')]);
  expect(words(wordsByTimeRow(document))).toEqual([]);
});

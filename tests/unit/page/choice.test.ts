// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { choice } from '@/utils/page/insert/choice';
import { rednoteUpload } from '@/utils/platforms/rednote';
import { tiktokUpload } from '@/utils/platforms/tiktok';

const problem = { code: 'fill_no_choice', again: true };
const { signal } = new AbortController();

test('a box that says “off” is ticked for off, and one that is not ticked never passes for it', async () => {
  const box = document.createElement('input');
  box.type = 'checkbox';
  document.body.replaceChildren(box);
  const off = choice({ control: 'options', at: { off: { any: ['input'] } } }, 'off', problem);
  expect(off.read()).not.toBe('off');
  await off.write(box, signal);
  expect(box.checked).toBe(true);
  expect(off.read()).toBe('off');
});

/** A box under which places are offered. `takes`: pressed, one of them goes into the box and the list goes. */
function placeBox(takes: boolean): HTMLInputElement {
  const box = document.createElement('input');
  box.addEventListener('input', () => {
    const offer = document.createElement('button');
    offer.textContent = 'Star Pier, Westhaven';
    offer.addEventListener('click', () => {
      if (!takes) return;
      box.value = 'Star Pier';
      offer.remove();
    });
    document.body.append(offer);
  });
  document.body.replaceChildren(box);
  return box;
}

test('a place that is only typed is not chosen, though its box says the very same', async () => {
  // happy-dom lays nothing out: what is in the page is drawn
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 20));
  Element.prototype.checkVisibility = () => true;
  Object.assign(document, { execCommand: () => false });
  const at = { control: 'lookup', at: { any: ['input'] }, item: { any: ['button'] } } as const;

  const deaf = placeBox(false);
  const typed = choice(at, 'Star Pier', problem);
  const gaveUp = new AbortController();
  setTimeout(() => gaveUp.abort(new Error('nothing came of it')), 100);
  await expect(typed.write(deaf, gaveUp.signal)).rejects.toThrow('nothing came of it');
  expect(deaf.value).toBe('Star Pier');
  expect(typed.read()).toBe('');

  const box = placeBox(true);
  const chosen = choice(at, 'Star Pier', problem);
  await chosen.write(box, signal);
  expect(chosen.read()).toBe('Star Pier');
  box.value = 'Star Pier Market';
  expect(chosen.read()).toBe('');
});

/** A row as TikTok draws it: words, and a box without words of its own. */
function row(words: string, box: HTMLInputElement = boxOf()): HTMLElement {
  const knob = document.createElement('div');
  knob.setAttribute('role', 'switch');
  knob.append(box);
  const element = document.createElement('div');
  element.append(words, knob);
  return element;
}

function boxOf(): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  return box;
}

test.each([
  [['Allow comments', 'Allow Duet', 'Allow Stitch']],
  [['Allow Stitch', 'Allow Duet', 'Allow comments']],
  [['Permitir dúo', 'Permitir comentarios']],
  [['合拍', '拼接', '评论', '复用内容']],
])('the switch that says comments is turned, wherever it stands: %s', async (words) => {
  const group = document.createElement('div');
  group.dataset['e2e'] = 'user_perm_container';
  group.append(...words.map((it) => row(it)));
  document.body.replaceChildren(group);
  const comments = choice(tiktokUpload.choices.comments, 'on', problem);
  const first = comments.find();
  expect(first).toBeDefined();
  if (first) await comments.write(first, signal);
  const on = [...group.children].filter((it) => it.querySelector('input')?.checked);
  expect(on.map((it) => it.textContent)).toEqual(words.filter((it) => /comment|comentarios|评论/.test(it)));
});

test('switches in words nobody knows are left alone', () => {
  const group = document.createElement('div');
  group.dataset['e2e'] = 'user_perm_container';
  group.append(row('Tillåt a'), row('Tillåt b'), row('Tillåt c'));
  document.body.replaceChildren(group);
  const comments = choice(tiktokUpload.choices.comments, 'off', problem);
  expect([comments.find(), comments.read()]).toEqual([undefined, '']);
});

test('a switch that holds two boxes, or says two things, is neither on nor off', () => {
  const two = row('Allow comments');
  two.querySelector('input')?.before(boxOf());
  const liar = row('Allow comments');
  liar.querySelector('[role="switch"]')?.setAttribute('aria-checked', 'true');
  for (const element of [two, liar]) {
    document.body.replaceChildren(element);
    const it = choice({ control: 'switch', at: { any: ['[role="switch"]'] } }, 'off', problem);
    expect([it.find(), it.read()]).toEqual([undefined, '']);
  }
});

test('what only begins with the words of an answer is another answer', () => {
  const { says } = tiktokUpload.choices.visibility;
  const shown = ['Everyone', 'Friends', 'Friends except…', 'Only you', 'Only you and 2 more', '好友可见'];
  expect(shown.map((it) => Object.entries(says).find(([, words]) => words.test(it))?.[0])).toEqual([
    'public',
    'friends',
    undefined,
    'private',
    undefined,
    'friends',
  ]);
});

test('an answer is not found in the middle of a word', () => {
  const { yes } = rednoteUpload.choices.ai.says;
  const shown = [
    '笔记含AI合成内容',
    'Contains AI-generated content',
    'Fiction, for entertainment',
    '内容不含AI',
    'No AI',
  ];
  expect(shown.map((it) => yes.test(it))).toEqual([true, true, false, false, false]);
});

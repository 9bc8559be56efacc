// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { choice } from '@/utils/page/insert/choice';

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
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 10, 10));
  Element.prototype.checkVisibility = () => true;
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

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
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

// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { closeList } from '@/utils/page/insert/close-list';

const ladder = { any: ['.offers'] } as const;
const { signal } = new AbortController();

/** A caption with the cursor behind its tag, and the list open under it. */
function setUp(): { editor: HTMLElement; list: HTMLElement } {
  const editor = document.createElement('div');
  const list = document.createElement('div');
  editor.contentEditable = 'true';
  editor.tabIndex = 0;
  editor.textContent = 'six in the morning #ferry';
  list.className = 'offers';
  document.body.replaceChildren(editor, list);
  return { editor, list };
}

beforeEach(() => {
  // happy-dom lays nothing out: what is in the page is drawn
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 10, 10));
  Element.prototype.checkVisibility = () => true;
});

test('a list that hears nothing but Escape is closed by it', async () => {
  const { editor, list } = setUp();
  editor.addEventListener('keydown', ({ key }) => key === 'Escape' && list.remove());
  await closeList(editor, ladder, signal);
  expect(list.isConnected).toBe(false);
  expect(editor.textContent).toBe('six in the morning #ferry');
});

test('a list that minds the cursor closes when it leaves the tag, and no Escape is left over for the form', async () => {
  const { editor, list } = setUp();
  const pressed = vi.fn();
  editor.addEventListener('keydown', pressed);
  document.addEventListener('selectionchange', () => {
    if (document.getSelection()?.anchorOffset === 0) setTimeout(() => list.remove(), 50);
  });
  await closeList(editor, ladder, signal);
  expect(pressed).not.toHaveBeenCalled();
  expect(list.isConnected).toBe(false);
  expect(editor.textContent).toBe('six in the morning #ferry');
});

test('nothing is pressed where no list stands open', async () => {
  const { editor, list } = setUp();
  const pressed = vi.fn();
  editor.addEventListener('keydown', pressed);
  list.remove();
  await closeList(editor, ladder, signal);
  expect(pressed).not.toHaveBeenCalled();
});

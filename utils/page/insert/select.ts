/** Selects all an editable holds and lets the editor know at once (the browser would tell it later). */
export function selectAll(element: HTMLElement): void {
  place(element, (range) => range.selectNodeContents(element));
}

/** Puts the cursor before all an editable holds. */
export function selectStart(element: HTMLElement): void {
  place(element, (range) => {
    range.selectNodeContents(element);
    range.collapse(true);
  });
}

/** Puts the cursor behind all an editable holds. */
export function selectEnd(element: HTMLElement): void {
  place(element, (range) => {
    range.selectNodeContents(element.lastElementChild ?? element);
    range.collapse(false);
  });
}

/** Gives an editor the keyboard. In a tab she has left meanwhile the browser sends no event for it, so we do. */
export function focusOn(element: HTMLElement): void {
  element.focus();
  if (!document.hasFocus()) element.dispatchEvent(new window.FocusEvent('focusin', { bubbles: true }));
}

function place(element: HTMLElement, on: (range: Range) => void): void {
  focusOn(element);
  const range = document.createRange();
  on(range);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  document.dispatchEvent(new window.Event('selectionchange'));
}

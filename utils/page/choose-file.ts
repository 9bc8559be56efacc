/**
 * Puts a file into a file input as if it had been chosen. Never copies its bytes.
 *
 * `window.File` and `window.DataTransfer` are the page's: a content script's own are denied to the page in Firefox
 * (153, 2026-11).
 */
export function chooseFile(input: HTMLInputElement, file: File): void {
  const chosen = new window.DataTransfer();
  chosen.items.add(new window.File([file], file.name, { type: file.type }));
  input.files = chosen.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new window.Event(type, { bubbles: true }));
}

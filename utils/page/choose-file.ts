/**
 * Puts a file into a file input as if it had been chosen. Never copies its bytes.
 *
 * `window.File` and `window.DataTransfer` are the page's: a content script's own are denied to the page in Firefox
 * (153, 2026-11).
 */
export function chooseFile(input: HTMLInputElement, file: File, name = file.name): void {
  const chosen = new window.DataTransfer();
  chosen.items.add(new window.File([file], name, { type: file.type }));
  input.files = chosen.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new window.Event(type, { bubbles: true }));
}

/** The name of a video without a letter that a site may stumble over: its own, or `video` and its ending. */
export function plainName(name: string): string {
  if (/^[\w.-]+$/.test(name)) return name;
  const [ending = ''] = /\.\w+$/.exec(name) ?? [];
  return `video${ending}`;
}

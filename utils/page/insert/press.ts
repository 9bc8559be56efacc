/** The keys editors act upon by themselves, also when a script presses them. */
const codes = { Enter: 13, Backspace: 8, Escape: 27 } as const;

/** Presses a key inside an element. */
export function press(element: HTMLElement, key: keyof typeof codes): void {
  const code = codes[key];
  const options = { key, code: key, keyCode: code, which: code, bubbles: true, cancelable: true };
  for (const type of ['keydown', 'keyup']) element.dispatchEvent(new window.KeyboardEvent(type, options));
}

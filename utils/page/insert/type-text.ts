/** Types at the cursor, as the keyboard would: the editor sees its own `beforeinput` and `input`. */
export function typeText(text: string): void {
  for (const [n, line] of text.split('\n').entries()) {
    if (n > 0) command('insertParagraph');
    if (line !== '') command('insertText', line);
  }
}

function command(name: string, value?: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way makes trusted input (2026-11)
  document.execCommand(name, false, value);
}

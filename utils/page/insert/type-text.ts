/** Types at the cursor, as the keyboard would: the editor sees its own `beforeinput` and `input`. */
export function typeText(text: string): void {
  for (const [n, line] of text.split('\n').entries()) {
    if (n > 0) command('insertParagraph');
    if (line !== '') command('insertText', line);
  }
}

/**
 * Puts text in the place of what is selected, all at once: a list that opens while a tag is typed has nothing to open on.
 * Answers whether the browser did.
 */
export function putText(text: string): boolean {
  return text === '' ? command('delete') : command('insertText', text);
}

function command(name: string, value?: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way makes trusted input (2026-11)
  return document.execCommand(name, false, value);
}

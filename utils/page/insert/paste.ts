/** The page's own world, which Firefox lets a content script step into; in Chromium the two share their objects. */
type PageWindow = Pick<typeof globalThis, 'DataTransfer' | 'ClipboardEvent'>;
declare const cloneInto: <T>(value: T, into: object) => T;

/**
 * Pastes into an editor over what is selected, and answers whether it took it. The clipboard itself is not touched.
 * A paste made in a content script's own world arrives empty in Firefox (153, 2026-11), hence the page's.
 */
export function paste(element: HTMLElement, text: string, html?: string): boolean {
  const inside = (window as { wrappedJSObject?: PageWindow }).wrappedJSObject;
  const page: PageWindow = inside ?? window;
  const clipboardData = new page.DataTransfer();
  const options = { bubbles: true, cancelable: true, composed: true };
  const event = inside
    ? new page.ClipboardEvent('paste', cloneInto(options, window)) // Firefox ignores clipboardData, but its own is writable
    : new page.ClipboardEvent('paste', { ...options, clipboardData });
  event.clipboardData?.setData('text/plain', text);
  if (html !== undefined) event.clipboardData?.setData('text/html', html);
  return !element.dispatchEvent(event);
}

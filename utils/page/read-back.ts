import { seenWithin } from './until';

/** Frameworks that put old text back do it within this time of a change. */
const HOLD_MS = 300;

/** A field to read back. `read` answers undefined when the field is gone. */
export type Reading = { readonly wanted: string; readonly read: () => string | undefined };

/**
 * Reads fields back: at once, when they lost the focus, and again until 300 ms have passed.
 * Answers the ones that differ.
 */
export async function readBack<R extends Reading>(
  fields: readonly R[],
  signal: AbortSignal,
): Promise<readonly R[]> {
  if (fields.length === 0) return [];
  const differing = (): readonly R[] => fields.filter(({ wanted, read }) => !isSameText(read(), wanted));
  const atOnce = differing();
  if (atOnce.length > 0) return atOnce;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await seenWithin(() => differing().length > 0, HOLD_MS, signal);
  return differing();
}

/** Whether two texts read the same: look-alike spaces, invisible characters and spaces at line ends do not count. */
export function isSameText(found: string | undefined, wanted: string): boolean {
  return found !== undefined && normal(found) === normal(wanted);
}

function normal(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ +$/gm, '')
    .trim();
}

const POLL_MS = 40;

export type Deadline = { readonly deadlineMs?: number };

/**
 * Asks `look` again and again until it answers something; a throw counts as "not yet" (a page may be navigating).
 * @throws Error `why` (and what went wrong last) when `deadlineMs` passed first.
 */
export async function until<T>(
  why: string,
  look: () => Promise<T | undefined | false | null> | T | undefined | false | null,
  { deadlineMs = 15_000 }: Deadline = {},
): Promise<T> {
  const end = Date.now() + deadlineMs;
  let last: unknown;
  do {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false && seen !== null) return seen;
      last = undefined;
    } catch (thrown) {
      last = thrown;
    }
    await new Promise((next) => setTimeout(next, POLL_MS));
  } while (Date.now() < end);
  const lastSaid = last instanceof Error ? ` (${last.message})` : '';
  throw new Error(`waited ${deadlineMs} ms in vain: ${why}${lastSaid}`, { cause: last });
}

/**
 * A line to Ferry's helper in the page's own world (`entrypoints/page-world.content.ts`). A question is an event on the
 * element it is about, and its answer comes before the event is over: what is read is what is there at this moment. (A
 * posted message would be answered a turn later.) The page hears and can forge all of it, so nothing secret is said here,
 * the helper does nothing a page could not do to itself, and who asks holds the answer against what can be seen.
 */
const QUESTION = 'ferry-ask';
const ANSWER = 'ferry-answer';

/**
 * - `read`: what the editor's own state holds.
 * - `write`: put this into the editor's own state, then read.
 * - `overhear`: from now on, tell what answers to the page's own requests under `path` hold at `code`.
 */
export type Question =
  | { readonly kind: 'read' }
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'overhear'; readonly path: string; readonly code: readonly string[] };

/** Asks about an element; what comes back is a string, or nothing when nobody is there to answer. */
export function askPageWorld(element: Element, question: Question): string | undefined {
  let answer: string | undefined;
  const nonce = crypto.randomUUID();
  const hear = listen(nonce, (said) => (answer ??= said));
  document.addEventListener(ANSWER, hear);
  say(element, QUESTION, { ...question, nonce });
  document.removeEventListener(ANSWER, hear);
  return answer;
}

/** Hears what the page is told, until the signal; `hear` gets strings of any content. */
export function overhear(
  { path, code }: Omit<Extract<Question, { kind: 'overhear' }>, 'kind'>,
  hear: (said: string) => void,
  signal: AbortSignal,
): void {
  const nonce = crypto.randomUUID();
  document.addEventListener(ANSWER, listen(nonce, hear), { signal });
  say(document, QUESTION, { kind: 'overhear', path, code, nonce });
}

/** The helper's end: `answer` may answer at once, later, or more than once. */
export function servePageWorld(
  answer: (question: Question, at: Element | Document, reply: (said: string) => void) => void,
): void {
  document.addEventListener(
    QUESTION,
    (event) => {
      const { target } = event;
      const question = questionOf(event);
      if (!question || !(target instanceof Element || target instanceof Document)) return;
      const reply = (said: string): void => say(document, ANSWER, { nonce: question.nonce, said });
      answer(question, target, reply);
    },
    { capture: true },
  );
}

function listen(nonce: string, hear: (said: string) => void): (event: Event) => void {
  return (event) => {
    const { nonce: to, said } = detailOf(event);
    if (to === nonce && typeof said === 'string') hear(said);
  };
}

/** Only text crosses from one world into the other in every browser. */
function say(at: Element | Document, type: string, detail: object): void {
  at.dispatchEvent(new window.CustomEvent(type, { detail: JSON.stringify(detail), bubbles: true }));
}

function detailOf(event: Event): Readonly<Record<string, unknown>> {
  try {
    const { detail } = event as CustomEvent<unknown>;
    const said: unknown = typeof detail === 'string' ? JSON.parse(detail) : undefined;
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function questionOf(event: Event): (Question & { readonly nonce: string }) | undefined {
  const { kind, nonce, text, path, code } = detailOf(event);
  if (typeof nonce !== 'string') return undefined;
  if (kind === 'read') return { kind, nonce };
  if (kind === 'write' && typeof text === 'string') return { kind, nonce, text };
  const isPath = Array.isArray(code) && code.every((part): part is string => typeof part === 'string');
  if (kind === 'overhear' && typeof path === 'string' && isPath) return { kind, nonce, path, code };
  return undefined;
}

/**
 * The translations in what a model wrote, by id. Models wrap their JSON in fences, thoughts and courtesies, forget ids,
 * make some up, say one twice or stop half-way: every pair of a known id and a whole string is believed, and nothing else.
 * An id said twice in two ways is not.
 */
export function readAnswer(content: string, asked: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [, id = '', raw = ''] of content.replace(thoughts, '').matchAll(pair)) {
    const source = asked.get(id);
    const text = source === undefined ? undefined : plainOf(raw);
    if (source === undefined || text === undefined || text.length > longestFor(source)) continue;
    found.set(id, (found.get(id) ?? new Set()).add(text));
  }
  const answers = new Map<string, string>();
  for (const [id, texts] of found) {
    // Some repeat the question before they answer it.
    if (texts.size > 1) texts.delete(asked.get(id) ?? '');
    const [text, other] = texts;
    if (text !== undefined && other === undefined) answers.set(id, text);
  }
  return answers;
}

/** Reasoning models think aloud first; cut off while thinking, they have said nothing. */
const thoughts = /<think(?:ing)?>[^]*?(?:<\/think(?:ing)?>|$)/g;

/** `"id": "text"`, and what must follow it: a quote that was not escaped inside the text would end it early. */
const pair = /"([a-z]{1,16})"\s*:\s*"((?:[^"\\]|\\[^])*)"(?=\s*(?:,\s*["}]|[}\]]))/g;

/** What is shown is one string of letters: no controls, nothing that turns the direction of what follows. */
function plainOf(raw: string): string | undefined {
  try {
    const text: unknown = JSON.parse(`"${raw.replace(/[\u0000-\u001F]/g, ' ')}"`);
    if (typeof text !== 'string') return undefined;
    const plain = text.replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '').trim();
    return plain === '' ? undefined : plain;
  } catch {
    return undefined;
  }
}

/** Chinese grows four times as long in English; an essay is no translation. */
function longestFor(source: string): number {
  return source.length * 12 + 80;
}

/**
 * A server's address as typed or pasted, made whole: `translate.example.org` becomes `https://translate.example.org`,
 * and what an engine adds to it by itself is taken off. Undefined when it is no address, or plain http to another machine.
 */
export function readAddress(typed: string): string | undefined {
  const address = typed
    .trim()
    .replace(/\/+$/, '')
    .replace(/\/(?:translate|chat\/completions)$/, '');
  const url = URL.parse(withScheme(address));
  if (!url || !isHost(url.hostname) || url.username !== '' || url.password !== '') return undefined;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere(url))) return undefined;
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/** Nobody types `http://` for a server on her own machine, and none of those has a certificate. */
function withScheme(address: string): string {
  if (/^[a-z]+:\/\//i.test(address)) return address;
  return /^(?:localhost|127\.0\.0\.1)(?:[:/]|$)/.test(address) ? `http://${address}` : `https://${address}`;
}

/** Chromium takes `two words` for a host and writes it `two%20words` (2026-11). */
function isHost(name: string): boolean {
  return /^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/.test(name);
}

function isHere({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1'].includes(hostname);
}

/**
 * A key as pasted: without the words, quotes and line breaks that came with it. '' when nothing was typed; undefined when
 * it cannot be a key (keys are sent in a header, which holds plain letters only).
 */
export function readKey(typed: string): string | undefined {
  const key = typed
    .replace(/[\s\u200B-\u200D\uFEFF]+/g, ' ')
    .trim()
    .replace(/^(?:authorization:\s*)?(?:bearer|deepl-auth-key)\s+/i, '')
    .replace(/^["'“”]+|["'“”]+$/g, '')
    .trim();
  return /^[\x21-\x7E]*$/.test(key) ? key : undefined;
}

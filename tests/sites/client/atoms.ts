/*
 * Atomic classes, as Instagram's build makes them, and whose names nobody knows: one class for one declaration, named by a
 * hash that means nothing and differs with `?build=`.
 */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
const made = new Set<string>();
const build = new URLSearchParams(location.search).get('build') ?? '';

/** The classes for some CSS declarations. */
export function x(css: string): string {
  return css
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '')
    .map(atom)
    .join(' ');
}

function atom(declaration: string): string {
  const name = `x${hashOf(build + declaration)}`;
  if (!made.has(name)) sheet.insertRule(`.${name}{${declaration}}`, sheet.cssRules.length);
  made.add(name);
  return name;
}

function hashOf(text: string): string {
  let hash = 11;
  for (const letter of text) hash = (Math.imul(hash, 33) + letter.charCodeAt(0)) >>> 0;
  return hash.toString(36);
}

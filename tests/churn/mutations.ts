/** What a redesign does to a page's markup and a reader does not see. Each works on `page` in place. */
export const mutations = {
  /** A build names every class anew, the same class everywhere alike. */
  'classes hashed': (page) => each(page, '[class]', hashClasses),
  'data attributes dropped': (page) => each(page, '*', dropData),
  'ids dropped': (page) => each(page, '[id]', (element) => element.removeAttribute('id')),
  'wrapped in extra divs': (page) => each(page, '*', wrap),
  'siblings reordered': (page) => each(page, '*', reverse),
  'tags renamed': (page) => each(page, renamed, rename),
  'classes hashed and data dropped': (page) => {
    mutations['classes hashed'](page);
    mutations['data attributes dropped'](page);
  },
} as const satisfies Record<string, (page: Document) => void>;

export type MutationName = keyof typeof mutations;

/** The elements as they stand before anything changes; drawings and scripts are left alone. */
function each(page: Document, selector: string, change: (element: Element) => void): void {
  [...page.body.querySelectorAll(selector)].filter((it) => !it.closest('svg, script, style')).forEach(change);
}

function hashClasses(element: Element): void {
  element.className = [...element.classList].map((name) => `x${hashOf(name)}`).join(' ');
}

function dropData(element: Element): void {
  for (const name of element.getAttributeNames()) if (name.startsWith('data-')) element.removeAttribute(name);
}

function wrap(element: Element): void {
  const around = element.ownerDocument.createElement('div');
  element.replaceWith(around);
  around.append(element);
}

/** Blocks among blocks; the words of a text keep their order. */
function reverse(element: Element): void {
  const blocks = [...element.children].filter((it) => /^(?:DIV|SECTION|LI|P|ARTICLE)$/u.test(it.tagName));
  if (blocks.length > 0) element.append(...[...element.children].reverse());
}

const renamed = 'span, p, section, h1, h2, h3, li, ul, article';

function rename(element: Element): void {
  const other = element.ownerDocument.createElement(/^(?:SPAN|P)$/u.test(element.tagName) ? 'bdi' : 'div');
  for (const name of element.getAttributeNames()) other.setAttribute(name, element.getAttribute(name) ?? '');
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function hashOf(text: string): number {
  return Array.from(text).reduce(
    (hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
}

/**
 * What a redesign does to a page's markup and a reader does not see. Each works on `page` in place; `texts` are what
 * people wrote there, whose words stay theirs.
 */
export const mutations = {
  /** A build names every class anew, the same class everywhere alike. */
  'classes hashed': (page) => each(page, '[class]', hashClasses),
  'data attributes dropped': (page) => each(page, '*', dropData),
  'ids dropped': (page) => each(page, '[id]', (element) => element.removeAttribute('id')),
  'wrapped in extra divs': (page) => each(page, '*', wrap),
  'siblings reordered': (page) => each(page, '*', reverse),
  'tags renamed': (page) => each(page, renamed, rename),
  'interface in English': (page, texts) => speak(page, texts, 'en'),
  'interface in Chinese': (page, texts) => speak(page, texts, 'zh'),
  'interface in Spanish': (page, texts) => speak(page, texts, 'es'),
  'classes hashed and data dropped': (page) => {
    mutations['classes hashed'](page);
    mutations['data attributes dropped'](page);
  },
  /** Nothing that has a name keeps it, and nothing its place: hardly to be read, but to be noticed. */
  'all names and places changed': (page) => {
    mutations['classes hashed and data dropped'](page);
    mutations['ids dropped'](page);
    mutations['tags renamed'](page);
    mutations['siblings reordered'](page);
    mutations['wrapped in extra divs'](page);
  },
} as const satisfies Record<string, (page: Document, texts: readonly Element[]) => void>;

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

/** A custom element too is only a name. */
const renamed = '*';
const named = /^(?:SPAN|P|SECTION|H[1-6]|LI|UL|OL|ARTICLE)$|-/u;

function rename(element: Element): void {
  if (!named.test(element.tagName)) return;
  const other = element.ownerDocument.createElement(/^(?:SPAN|P)$/u.test(element.tagName) ? 'bdi' : 'div');
  for (const name of element.getAttributeNames()) other.setAttribute(name, element.getAttribute(name) ?? '');
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Words of buttons and menus; which one stands where does not matter to a selector. */
const interfaces = {
  en: ['Reply', 'Show more', 'Like', 'Follow', 'ago', 'View replies', 'Home', 'Share'],
  zh: ['回复', '展开', '赞', '关注', '前', '查看回复', '首页', '分享'],
  es: ['Responder', 'Ver más', 'Me gusta', 'Seguir', 'hace', 'Ver respuestas', 'Inicio', 'Compartir'],
} as const;

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-placeholder'];

/** Everything that is no text of people is said in another language; numbers stay. */
function speak(page: Document, texts: readonly Element[], lang: keyof typeof interfaces): void {
  const words = interfaces[lang];
  const say = (said: string): string =>
    said.replaceAll(/\p{L}[\p{L}\p{M}’' ]*/gu, (run) => words[hashOf(run) % words.length] ?? run);
  const isText = (node: Element | null): boolean => texts.some((text) => text.contains(node));
  page.documentElement.lang = lang;
  each(page, '*', (element) => {
    if (isText(element)) return;
    for (const name of spoken) {
      const said = element.getAttribute(name);
      if (said !== null) element.setAttribute(name, say(said));
    }
    for (const node of element.childNodes) if (node instanceof Text) node.data = say(node.data);
  });
}

function hashOf(text: string): number {
  return Array.from(text).reduce(
    (hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
}

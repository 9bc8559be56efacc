/**
 * What a redesign does to a form that works on: each element as it comes, before Ferry looks. Whatever an editor or React
 * draws keeps its names, since their code goes by them. Stands alone: it is put into the page as text.
 */
export function redesign(name: LiveMutation): void {
  const words = {
    'interface in English': ['Reply', 'Show more', 'Like', 'Follow', 'Home', 'Share'],
    'interface in Chinese': ['回复', '展开', '赞', '关注', '首页', '分享'],
    'interface in Spanish': ['Responder', 'Ver más', 'Me gusta', 'Seguir', 'Inicio', 'Compartir'],
  }[name as string];
  /** What the replica finds its own way by. */
  const kept = /^(?:creator|studio)-content$/u;
  const done = new WeakSet<Element>();
  const hashOf = (text: string): number =>
    Array.from(text).reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  const isTheirs = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (at.hasAttribute('contenteditable') || Object.keys(at).some((key) => key.startsWith('__react')))
        return true;
    return element.closest('svg, script, style') !== null || element.tagName.startsWith('FERRY-');
  };
  const say = (said: string): string =>
    said.replaceAll(/\p{L}[\p{L}\p{M}’' ]*/gu, (run) => words?.[hashOf(run) % words.length] ?? run);
  const change = (element: Element): void => {
    if (done.has(element) || isTheirs(element)) return;
    done.add(element);
    if (name.includes('classes hashed') && typeof element.className === 'string')
      element.className = [...element.classList]
        .map((one) => (kept.test(one) ? one : `x${hashOf(one)}`))
        .join(' ');
    if (name.includes('data'))
      for (const attribute of element.getAttributeNames())
        if (attribute.startsWith('data-')) element.removeAttribute(attribute);
    if (name === 'ids dropped') element.removeAttribute('id');
    if (name === 'siblings reordered' && /^(?:DIV|SECTION|FORM)$/u.test(element.tagName))
      element.append(...[...element.children].filter((it) => !isTheirs(it)).reverse());
    if (!words) return;
    for (const attribute of ['aria-label', 'title', 'placeholder', 'alt']) {
      const said = element.getAttribute(attribute);
      if (said !== null) element.setAttribute(attribute, say(said));
    }
    for (const node of element.childNodes) if (node instanceof Text) node.data = say(node.data);
  };
  const look = (root: Node): void => {
    if (!(root instanceof Element)) return;
    for (const element of [root, ...root.querySelectorAll('*')]) change(element);
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(look);
  }).observe(document, { childList: true, subtree: true });
}

export const liveMutations = [
  'as it stands',
  'classes hashed',
  'data attributes dropped',
  'ids dropped',
  'siblings reordered',
  'interface in English',
  'interface in Chinese',
  'interface in Spanish',
  'classes hashed and data dropped',
] as const;
export type LiveMutation = (typeof liveMutations)[number];

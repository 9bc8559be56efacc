/**
 * What to look for on a page: a CSS selector, or what a person would say of the thing. All given parts must hold.
 * Open shadow roots are always searched, in both browsers; `host >>> part` is a part anywhere under a host.
 */
export type Where =
  | string
  | {
      readonly css?: string;
      readonly role?: string;
      /** Its accessible name holds this (case does not matter). */
      readonly name?: string;
      /** Its visible text holds this. The innermost such element is meant. */
      readonly text?: string;
      /** Of several, counted from 0. */
      readonly nth?: number;
      /** Also what is not drawn (a hidden file input). */
      readonly hidden?: boolean;
    };

/** How a failure names it. */
export function describe(where: Where): string {
  return typeof where === 'string' ? where : JSON.stringify(where);
}

/** Runs inside the page, so it stands alone: every element that `where` means, in document order. */
export function locate(where: Where): Element[] {
  const { css = '*', role, name, text, nth, hidden } = typeof where === 'string' ? { css: where } : where;
  const implicit: Readonly<Record<string, string>> = {
    button: 'button, summary, input[type="button"], input[type="submit"]',
    link: 'a[href]',
    heading: 'h1, h2, h3, h4, h5, h6',
    textbox: 'textarea, input:not([type]), input[type="text"], input[type="url"], input[type="email"]',
    checkbox: 'input[type="checkbox"]',
    radio: 'input[type="radio"]',
    combobox: 'select',
    dialog: 'dialog',
    table: 'table',
    row: 'tr',
    list: 'ul, ol',
    listitem: 'li',
    img: 'img',
    main: 'main',
    navigation: 'nav',
    status: 'output',
    progressbar: 'progress',
  };
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const within = (element: Element): Element[] => [
    ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ...all(element),
  ];
  const squeeze = (value: string): string => value.replace(/\s+/g, ' ').trim().toLowerCase();
  const drawn = (element: Element): boolean =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  const textOf = (element: Element): string =>
    squeeze(element instanceof HTMLElement ? element.innerText : element.textContent);
  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as ParentNode;
    const by = (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '')
      .join(' ');
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const label = labels.map((it) => it.textContent).join(' ');
    const own = by || (element.getAttribute('aria-label') ?? '') || label || element.textContent;
    return squeeze(
      own ||
        (element.getAttribute('title') ?? '') ||
        (element.getAttribute('placeholder') ?? '') ||
        (element.getAttribute('alt') ?? ''),
    );
  };
  const hasRole = (element: Element): boolean => {
    if (role === undefined) return true;
    const said = element.getAttribute('role');
    return said === null ? role in implicit && element.matches(implicit[role] ?? '') : said === role;
  };
  const [first = '*', ...deeper] = css.split('>>>').map((part) => part.trim());
  const matching = deeper.reduce(
    (hosts, part) => hosts.flatMap((host) => within(host).filter((it) => it.matches(part))),
    all(document).filter((it) => it.matches(first)),
  );
  const found = [...new Set(matching)].filter(
    (element) =>
      hasRole(element) &&
      (hidden === true || drawn(element)) &&
      (name === undefined || nameOf(element).includes(squeeze(name))) &&
      (text === undefined || textOf(element).includes(squeeze(text))),
  );
  const innermost =
    text === undefined
      ? found
      : found.filter((element) => !found.some((it) => it !== element && element.contains(it)));
  return nth === undefined ? innermost : innermost.slice(nth, nth + 1);
}

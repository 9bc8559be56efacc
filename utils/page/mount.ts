/** Ferry's own elements in someone else's page: a host with a shadow root, so that neither side's style reaches the other. */

const own = new WeakSet<Node>();

/** Whether a node is one of Ferry's hosts; what is inside their shadow roots never meets the page's observers. */
export function isOwn(node: Node): boolean {
  return own.has(node);
}

/** A host that stands nowhere yet. The root is open, so that tests and assistive tools see what people see. */
export function createHost(tag: `ferry-${string}`, css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  own.add(host);
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root, css);
  return { host, root };
}

const sheets = new Map<string, CSSStyleSheet>();

/** One parsed sheet for all hosts: no text for the page's CSP to refuse, nothing to parse twice. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox's content sandbox refuses constructed sheets (bug 1751346, 2026-11).
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

import { h } from '@/tests/sites/client/dom';
import { pause, trapped } from '@/tests/sites/client/shore';

export type Textbox = { readonly element: HTMLElement; readonly value: () => string };

const OFFERED_MS = 80;

/**
 * Title and description: a bare editable, `#textbox` in both. With the cursor behind a `#tag` a list opens over the foot
 * of the dialog and stays, whatever has the focus; while it is open, Enter takes its first line (SAU PR 231, 2026-06).
 */
export function textbox(
  id: string,
  { text = '', max, required }: { text?: string; max: number; required: boolean },
  onText: () => void,
): Textbox {
  const box = h('div', {
    id: 'textbox',
    contenteditable: 'true',
    role: 'textbox',
    'aria-required': String(required),
    class: 'style-scope ytcp-social-suggestions-textbox',
  });
  box.append(text);
  const count = h('div', { class: 'char-counter' });
  const container = h(
    'ytcp-form-input-container',
    {},
    h('div', { class: 'label' }, required ? 'Title (required)' : 'Description'),
    h('ytcp-social-suggestion-input', { id: 'input' }, box),
    count,
  );
  const list = h('tp-yt-iron-dropdown', { hidden: true });
  const value = (): string => linesOf(box);
  const close = (): void => {
    list.hidden = true;
  };
  const look = (): void => {
    count.textContent = `${value().length}/${max}`;
    container.toggleAttribute('invalid', isInvalid(value(), { max, required }));
    onText();
  };
  const offer = async (): Promise<void> => {
    const tag = tagAtCursor(box);
    if (tag === undefined) {
      close();
      return;
    }
    await new Promise((done) => setTimeout(done, OFFERED_MS));
    list.replaceChildren(
      h('ytcp-text-menu', {}, ...['', 's', '2026'].map((end) => h('tp-yt-paper-item', {}, `#${tag}${end}`))),
    );
    list.hidden = false;
  };
  let armed = trapped('rerender');
  let refusals = required && trapped('stubborn') ? 3 : 0;
  box.addEventListener('input', () => {
    if (refusals > 0) {
      refusals -= 1;
      box.textContent = text;
    }
    look();
    void offer();
    if (!armed) return;
    armed = false; // 150 ms after the first change the framework renders the old text, once
    void pause('rerender', 150).then(() => {
      box.textContent = text;
      look();
    });
  });
  document.addEventListener('selectionchange', () => {
    if (tagAtCursor(box) === undefined) close();
  });
  box.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.stopPropagation();
    event.preventDefault();
    close();
  });
  document.body.append(list);
  look();
  return { element: h('ytcp-social-suggestions-textbox', { id }, container), value };
}

export function isInvalid(text: string, { max, required }: { max: number; required: boolean }): boolean {
  return text.length > max || /[<>]/.test(text) || (required && text.trim() === '');
}

/** Line by line: `innerText` would count an empty line twice in Chromium. */
function linesOf(box: HTMLElement): string {
  const lineOf = (node: ChildNode): string => {
    if (node instanceof HTMLBRElement) return node.nextSibling ? '\n' : '';
    const begins = node instanceof HTMLDivElement && node.previousSibling;
    return (begins ? '\n' : '') + (node.textContent ?? '');
  };
  return [...box.childNodes].map(lineOf).join('');
}

function tagAtCursor(box: HTMLElement): string | undefined {
  const selection = document.getSelection();
  const at = selection?.anchorNode;
  if (!selection?.isCollapsed || !at || !box.contains(at)) return undefined;
  const range = document.createRange();
  range.selectNodeContents(box);
  range.setEnd(at, selection.anchorOffset);
  return /#([\p{L}\p{N}_]+)$/u.exec(range.toString())?.[1];
}

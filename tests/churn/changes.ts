import type { Dice } from './dice';
import { tongues } from './tongues';

/**
 * One thing a form does otherwise than it did. It works in the page itself, from its start, and only on what the site
 * draws by hand: what React or an editor draws goes by its own names.
 */
export type Change = {
  /** Each element as it comes, before Ferry looks. */
  readonly comes?: (element: HTMLElement) => void;
  /** Each field, also one that React or an editor draws. */
  readonly fields?: (element: HTMLElement) => void;
  /** An element whose children are others than before. */
  readonly holds?: (element: HTMLElement) => void;
  /** Every class it has, also one it gets later. */
  readonly named?: (name: string) => string;
  /** Every text and every name somebody hears, also what it says later. */
  readonly says?: (words: string) => string;
  /** Once, at the start. */
  readonly begins?: () => void;
};

/** All there are, by name. A `dice` makes the details. */
export const changes = {
  'classes hashed': (dice) => {
    const salt = dice.throw(1000);
    // What the replica finds its own way by
    return {
      named: (name) => (/^(?:creator|studio)-content$/u.test(name) ? name : `x${hashOf(name) + salt}`),
    };
  },
  'data attributes dropped': () => ({ comes: dropped(/^data-/u) }),
  'ids dropped': () => ({
    comes: (element) => {
      if (element.id !== 'app') element.removeAttribute('id'); // where the replica draws
    },
  }),
  'names dropped': () => ({ comes: dropped(/^(?:name|value|placeholder|format|title)$/u) }),
  'roles dropped': () => ({ comes: dropped(/^(?:role|aria-(?!checked|disabled|selected).*)$/u) }),
  'siblings reordered': () => ({
    comes: (element) => {
      if (/^(?:DIV|SECTION|FORM)$/u.test(element.tagName))
        element.append(...[...element.children].filter((it) => !isTheirs(it)).reverse());
    },
  }),
  'wrapped in extra divs': (dice) => {
    const depth = 1 + dice.throw(3);
    return {
      comes: (element) => {
        if (element === document.body || !element.parentElement || element.closest('head')) return;
        for (let n = 0; n < depth; n += 1) {
          const around = made('div');
          element.replaceWith(around);
          around.append(element);
        }
      },
    };
  },
  'every word another, in English': () =>
    scrambled(['Reply', 'Show more', 'Like', 'Follow', 'Home', 'Share']),
  'every word another, in Chinese': () => scrambled(['回复', '展开', '赞', '关注', '首页', '分享']),
  'every word another, in Spanish': () =>
    scrambled(['Responder', 'Ver más', 'Me gusta', 'Seguir', 'Inicio', 'Compartir']),
  'spoken in Spanish': () => spoken(0),
  'spoken in German': () => spoken(1),
  'a mark behind every label': (dice) => {
    const mark = [' *', '（选填）', ' (new)', ' ✨'][dice.throw(4)] ?? '';
    return { says: (words) => (/\p{L}/u.test(words) && words.length < 32 ? words + mark : words) };
  },
  'rows in another order': (dice) => ({ holds: reordered(dice) }),
  'decoys nobody sees': (dice) => ({
    fields: (element) => decoyed(element, hidings[dice.throw(hidings.length)]),
  }),
  'another field before each': () => ({ fields: (element) => decoyed(element, undefined) }),
  'what is switched springs back once': () => ({ begins: () => springBack(1) }),
  'what is switched springs back': () => ({ begins: () => springBack(Infinity) }),
  'what is written falls out once': (dice) => ({ begins: () => fallOut(1, 300 + dice.throw(900)) }),
  'what is written falls out': (dice) => ({ begins: () => fallOut(Infinity, 300 + dice.throw(900)) }),
  'what is written is cut short': () => ({ begins: cutShort }),
  'only hands are heard': () => ({ begins: hearHands }),
  'the cover is replaced': (dice) => ({ begins: () => replaceCover(400 + dice.throw(800)) }),
  'the cover is taken from the video': () => ({ begins: takeFrame }),
} as const satisfies Record<string, (dice: Dice) => Change>;

export type ChangeName = keyof typeof changes;
export const changeNames = Object.keys(changes) as readonly ChangeName[];

/** Drawn by React or an editor, or Ferry's own. */
export function isTheirs(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.hasAttribute('contenteditable') || isReacts(at)) return true;
  return element.closest('svg, script, style, head') !== null || element.tagName.startsWith('FERRY-');
}

function isReacts(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith('__react'));
}

/** Elements the changes have put there themselves. */
const own = new WeakSet<Element>();
export const isMade = (element: Element): boolean => own.has(element);
function made<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  own.add(element);
  return element;
}

function dropped(names: RegExp): (element: HTMLElement) => void {
  return (element) => {
    for (const name of element.getAttributeNames()) if (names.test(name)) element.removeAttribute(name);
  };
}

function scrambled(others: readonly string[]): Change {
  return {
    says: (words) =>
      words.replaceAll(/\p{L}[\p{L}\p{M}’' ]*/gu, (run) => others[hashOf(run) % others.length] ?? run),
  };
}

function spoken(tongue: 0 | 1): Change {
  return { says: (words) => tongues[words.trim()]?.[tongue] ?? words };
}

/** Rows that look alike, each with something to switch: which stands where is the site's to say. */
function reordered(dice: Dice): (element: HTMLElement) => void {
  const settled = new WeakSet<Element>();
  const control =
    'input[type="checkbox"], input[type="radio"], [role="switch"], [role="radio"], [role="option"]';
  return (element) => {
    if (isTheirs(element)) return;
    const rows = [...element.children].filter(
      (it, _, all) =>
        it.tagName === all.at(-1)?.tagName &&
        (it.matches(control) || it.querySelector(control)) &&
        !settled.has(it),
    );
    for (const row of rows) settled.add(row);
    if (rows.length < 2) return;
    const [first, ...rest] = rows;
    if (rows.length === 2 || dice.throw(2) === 0) element.append(...rows.reverse());
    else if (first) element.append(...rest, first);
  };
}

const hidings = [
  'display:none',
  'position:absolute;left:-9999px',
  'width:2px;height:2px;padding:0;border:0',
  'opacity:0',
];

/** One more of each field before it, which nobody listens to: hidden away somehow, or a field of its own. */
function decoyed(element: HTMLElement, hiding: string | undefined): void {
  const isField =
    element.matches('textarea, [contenteditable="true"]') ||
    (element instanceof HTMLInputElement && (hiding !== undefined || element.type === 'text'));
  if (!isField) return;
  const decoy = element.cloneNode(false) as HTMLElement;
  own.add(decoy);
  if (hiding === undefined) {
    decoy.setAttribute('placeholder', 'Subtitle');
    if (decoy.hasAttribute('contenteditable')) decoy.textContent = 'Notes to self';
  } else decoy.style.cssText = hiding;
  let host = element;
  for (let at: HTMLElement | null = element; at; at = at.parentElement) if (isReacts(at)) host = at;
  host.before(decoy);
}

/** Whatever was switched goes back a second later: so often. */
function springBack(times: number): void {
  const counts = new WeakMap<Element, number>();
  let isOurs = false;
  const press = (element: HTMLElement | undefined): void => {
    isOurs = true;
    element?.click();
    isOurs = false;
  };
  const later = (element: HTMLElement, back: () => void): void => {
    const count = counts.get(element) ?? 0;
    if (isOurs || count >= times) return;
    counts.set(element, count + 1);
    setTimeout(back, 1000);
  };
  const before = new Map<string, HTMLInputElement>();
  addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || isOurs) return;
      if (target.type === 'checkbox') {
        const { checked } = target;
        later(target, () => target.checked === checked && press(target));
      }
      if (target.type === 'radio') {
        const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
        const was =
          before.get(target.name) ?? group.find((it) => it.name === target.name && it.defaultChecked);
        before.set(target.name, target);
        if (was && was !== target) later(target, () => press(was));
      }
    },
    { capture: true },
  );
  addEventListener(
    'click',
    ({ target }) => {
      const option =
        target instanceof Element ? target.closest<HTMLElement>('[role="radio"], [role="option"]') : null;
      const first = option?.parentElement?.firstElementChild;
      const was =
        option?.parentElement?.querySelector<HTMLElement>('[aria-checked="true"]') ??
        (option?.role === 'option' && first instanceof HTMLElement ? first : undefined);
      if (option && was && was !== option) later(option, () => press(was));
    },
    { capture: true },
  );
}

/** The words' own field, if a site may take them back: React would not let us. */
function fieldOf(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof HTMLElement) || own.has(target)) return undefined;
  if (target instanceof HTMLTextAreaElement) return target;
  if (target instanceof HTMLInputElement) return target.type === 'text' ? target : undefined;
  const root = target.closest<HTMLElement>('[contenteditable="true"]');
  return root && !isReacts(root) ? root : undefined;
}

function put(field: HTMLElement, text: string): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const prototype =
      field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  field.replaceChildren(text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Every field is empty again some time after it was written: so often. */
function fallOut(times: number, afterMs: number): void {
  const counts = new WeakMap<Element, number>();
  let isOurs = false;
  const fall = ({ target }: Event): void => {
    const field = fieldOf(target);
    const count = field ? (counts.get(field) ?? 0) : times;
    if (!field || isOurs || count >= times) return;
    counts.set(field, count + 1);
    setTimeout(() => {
      isOurs = true;
      put(field, '');
      isOurs = false;
    }, afterMs);
  };
  for (const type of ['input', 'paste']) addEventListener(type, fall, { capture: true });
}

function cutShort(): void {
  const MAX = 8;
  let isOurs = false;
  addEventListener('input', ({ target }) => {
    const field = fieldOf(target);
    if (isOurs || !(field instanceof HTMLInputElement) || field.value.length <= MAX) return;
    isOurs = true;
    put(field, field.value.slice(0, MAX));
    isOurs = false;
  });
}

/** What a script says of a text field is not heard. */
function hearHands(): void {
  const hear = (event: Event): void => {
    const { target } = event;
    const isText = target instanceof HTMLInputElement ? target.type === 'text' : true;
    if (!event.isTrusted && isText) event.stopImmediatePropagation();
  };
  for (const type of ['input', 'change', 'paste']) addEventListener(type, hear, { capture: true });
}

/** What the page says it holds, where it is no longer what the form holds: `uploads.ts` asks. */
export const otherwise: { cover?: 'the page’s own' } = {};

function replaceCover(afterMs: number): void {
  const frame = frameOf(160);
  const replace = (element: HTMLElement): void => {
    const shows = element instanceof HTMLImageElement ? element.src : element.style.backgroundImage;
    if (!shows.includes('blob:')) return;
    setTimeout(() => {
      otherwise.cover = 'the page’s own';
      if (element instanceof HTMLImageElement) element.src = frame;
      else element.style.backgroundImage = `url("${frame}")`;
    }, afterMs);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of [target, ...addedNodes]) if (node instanceof HTMLElement) replace(node);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['src', 'style'],
  });
}

/** The page asks for a picture, and takes a frame of the video all the same. */
function takeFrame(): void {
  addEventListener(
    'change',
    ({ target }) => {
      if (
        !(target instanceof HTMLInputElement) ||
        !/^image/u.test(target.accept) ||
        /video/u.test(target.accept)
      )
        return;
      const bytes = Uint8Array.from(atob(frameOf(720).split(',')[1] ?? ''), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], 'frame.jpg', { type: 'image/jpeg' }));
      target.files = files.files;
    },
    { capture: true },
  );
}

/** A picture that is nobody's cover, as an address. */
function frameOf(width: number): string {
  const canvas = made('canvas');
  canvas.width = width;
  canvas.height = (width * 16) / 9;
  const paint = canvas.getContext('2d');
  if (paint) {
    paint.fillStyle = '#c63';
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.fillStyle = '#fff';
    paint.fillRect(0, canvas.height / 2, canvas.width / 2, canvas.height / 4);
  }
  return canvas.toDataURL('image/jpeg');
}

function hashOf(text: string): number {
  return Array.from(text).reduce(
    (hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
}

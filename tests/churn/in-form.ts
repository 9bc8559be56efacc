import { changes, isMade, isTheirs, otherwise, type Change, type ChangeName } from './changes';
import { diceOf } from './dice';

/** What somebody hears or sees of an element. */
const heard = ['aria-label', 'title', 'placeholder', 'alt'];

/** From here on the page is another version of itself. Runs before anything of the page does. */
function redesign(names: readonly ChangeName[], seed: number): void {
  const all = names.map((name, at): Change => changes[name](diceOf(seed + at)));
  const done = new WeakSet<Element>();
  const said = new WeakMap<Text, string>();
  const named = new WeakMap<Element, string>();
  for (const { begins } of all) begins?.();

  const speak = (node: Text): void => {
    if (said.get(node) === node.data || !node.parentElement || isTheirs(node.parentElement)) return;
    const words = all.reduce((text, { says }) => says?.(text) ?? text, node.data);
    if (words !== node.data) node.data = words;
    said.set(node, words);
  };
  const rename = (element: HTMLElement): void => {
    if (named.get(element) === element.className || isTheirs(element)) return;
    if (!all.some((it) => it.named)) return;
    const old = new Set((named.get(element) ?? '').split(' ')); // already renamed: only what is new is
    const classes = [...element.classList].map((name) =>
      old.has(name) ? name : all.reduce((now, it) => it.named?.(now) ?? now, name),
    );
    named.set(element, classes.join(' '));
    element.className = classes.join(' ');
  };
  const come = (element: HTMLElement): void => {
    if (done.has(element) || isMade(element)) return;
    done.add(element);
    if (element.matches('[contenteditable="true"], input, textarea'))
      for (const { fields } of all) fields?.(element);
    if (isTheirs(element)) return;
    for (const { comes } of all) comes?.(element);
    rename(element);
    for (const name of heard) {
      const words = element.getAttribute(name);
      if (words !== null)
        element.setAttribute(
          name,
          all.reduce((now, it) => it.says?.(now) ?? now, words),
        );
    }
    for (const { holds } of all) holds?.(element);
  };
  const look = (root: Node): void => {
    if (root instanceof Text) speak(root);
    if (!(root instanceof HTMLElement)) return;
    for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')]) {
      if (!(element instanceof HTMLElement)) continue;
      come(element);
      for (const node of element.childNodes) if (node instanceof Text) speak(node);
    }
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (target instanceof Text) speak(target);
      if (!(target instanceof HTMLElement)) continue;
      if (type === 'attributes') rename(target);
      addedNodes.forEach(look);
      if (addedNodes.length > 0) for (const { holds } of all) holds?.(target);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class'],
  });
}

/** What whoever drives the page may call there. */
const inForm = { redesign, otherwise };
export type InForm = typeof inForm;

Object.assign(globalThis, { ferryForm: inForm });

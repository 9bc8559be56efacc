/**
 * Whether a switch, a radio or a checkbox is on: by its own state and by what ARIA says. Undefined where they disagree, where
 * neither tells, and where there are several: then nobody can say which is meant.
 */
export function isPressed(element: Element): boolean | undefined {
  const boxes = boxesIn(element);
  const [box] = boxes;
  if (boxes.length > 1) return undefined;
  const said = ariaOf(element);
  if (box && said !== undefined && said !== box.checked) return undefined;
  return box?.checked ?? said;
}

/** Turns it over. What is drawn over a hidden box may eat the click, so the box itself is pressed. */
export function turnOver(element: HTMLElement): void {
  (boxesIn(element)[0] ?? element).click();
}

/** Presses it, unless it is a box that is on already. */
export function pressOn(element: HTMLElement): void {
  if (boxesIn(element)[0]?.checked !== true) turnOver(element);
}

/** Turns it off, where that can be: a radio only goes off when another goes on. */
export function turnOff(element: HTMLElement): void {
  const isRadio = (boxesIn(element)[0]?.type ?? element.role) === 'radio';
  if (isPressed(element) && !isRadio) turnOver(element);
}

function ariaOf(element: Element): boolean | undefined {
  for (const name of ['aria-checked', 'aria-pressed', 'aria-selected']) {
    const said = element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name);
    if (said !== undefined && said !== null) return said === 'true';
  }
  return undefined;
}

function boxesIn(element: Element): readonly HTMLInputElement[] {
  const box = 'input[type="checkbox"], input[type="radio"]';
  return element.matches(box)
    ? [element as HTMLInputElement]
    : [...element.querySelectorAll<HTMLInputElement>(box)];
}

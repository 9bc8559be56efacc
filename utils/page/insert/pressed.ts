/** Whether a switch, a radio or a checkbox is on: by its own state, else by what ARIA says, else by its class. */
export function isPressed(element: Element): boolean {
  const box = boxOf(element);
  if (box) return box.checked;
  for (const name of ['aria-checked', 'aria-pressed', 'aria-selected']) {
    const said = element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name);
    if (said !== undefined && said !== null) return said === 'true';
  }
  return /(?:^|[\s_-])(?:checked|active|selected|on)(?:$|[\s_-])/i.test(element.className);
}

/** Turns it over. What is drawn over a hidden box may eat the click, so the box itself is pressed. */
export function turnOver(element: HTMLElement): void {
  (boxOf(element) ?? element).click();
}

/** Presses it, unless it is a box that is on already. */
export function pressOn(element: HTMLElement): void {
  if (boxOf(element)?.checked !== true) turnOver(element);
}

/** Turns it off, where that can be: a radio only goes off when another goes on. */
export function turnOff(element: HTMLElement): void {
  const isRadio = (boxOf(element)?.type ?? element.role) === 'radio';
  if (isPressed(element) && !isRadio) turnOver(element);
}

function boxOf(element: Element): HTMLInputElement | null {
  const box = 'input[type="checkbox"], input[type="radio"]';
  return element.matches(box) ? (element as HTMLInputElement) : element.querySelector<HTMLInputElement>(box);
}

export type Branch = readonly [tag: string, attributes: Readonly<Record<string, string>>, ...inside: Part[]];
type Part = string | Branch;

/** Markup as nodes, standing at the end of `into`. */
export function built([tag, attributes, ...inside]: Branch, into: ParentNode = document.body): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const part of inside) {
    if (typeof part === 'string') made.append(part);
    else built(part, made);
  }
  into.append(made);
  return made;
}

import { entityName } from './topic-name';

/** What an editable shows, a line for each block. Elements matching `entity` (picked topics) are read as `#name`. */
export function linesIn(element: HTMLElement, entity?: string): string {
  return [...element.children].map((block) => lineOf(block, entity)).join('\n');
}

function lineOf(node: Node, entity: string | undefined): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return node.nextSibling ? '\n' : '';
  if (entity !== undefined && node instanceof Element && node.matches(entity)) return `#${entityName(node)}`;
  return [...node.childNodes].map((child) => lineOf(child, entity)).join('');
}

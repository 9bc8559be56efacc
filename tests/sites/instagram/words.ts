import { h } from '@/tests/sites/client/dom';
import { query } from '@/tests/sites/client/shore';
import type { Reply } from '@/tests/sites/text/comments';
import { x } from '@/tests/sites/client/atoms';

/** The interface is English, and Chinese with `?ui=zh`. */
export function say(zh: string, en: string): string {
  return query.get('ui') === 'zh' ? zh : en;
}

/** RedNote's emoji codes have no meaning here. */
export function wordsOf(text: string): string {
  return text.replace(/\[[\p{L}]+R\]/gu, '😂');
}

const marks = /#[\p{L}\p{N}_]+|@[\p{L}\p{N}_.]+|\n/gu;

/** A text as Instagram marks it up: bare words, line breaks, links to tags and to people. */
export function markUp(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    nodes.push(text.slice(at, index));
    if (mark === '\n') nodes.push(h('br'));
    else {
      const name = encodeURIComponent(mark.slice(1));
      const href = mark.startsWith('#') ? `/explore/tags/${name}/` : `/${name}/`;
      nodes.push(h('a', { class: x('color:var(--link)'), href, role: 'link', tabindex: '0' }, mark));
    }
    at = index + mark.length;
  }
  return [...nodes, text.slice(at)].filter((node) => node !== '');
}

/** A text of the interface, or of a person: both stand in the same `span`. */
export function line(css: string, ...inside: (Node | string)[]): HTMLElement {
  return h('span', { class: x(css), dir: 'auto' }, ...inside);
}

/** What can be pressed is a `div`. */
export function press(label: string, onclick?: (event: Event) => void, more: object = {}): HTMLElement {
  const words = line('font-size:12px;font-weight:600;color:var(--ink-2)', label);
  return h('div', { role: 'button', tabindex: '0', ...(onclick && { onclick }), ...more }, words);
}

/** What opens a few replies at a time, until there are no more. */
export function opener(
  labelOf: () => string,
  open: (at: HTMLElement) => void,
  isDone: () => boolean,
): HTMLElement {
  const button = press(
    labelOf(),
    () => {
      open(button);
      button.firstElementChild?.replaceChildren(labelOf());
      if (isDone()) button.remove();
    },
    { 'aria-expanded': 'false' },
  );
  return button;
}

/** “See translation”: puts Instagram's own words where the text was, and back. */
export function seeTranslation(text: HTMLElement): HTMLElement {
  const original = [...text.childNodes];
  let translated = false;
  const button = press(say('查看翻译', 'See translation'), () => {
    translated = !translated;
    text.replaceChildren(...(translated ? ['Instagram’s own words for it'] : original));
    button.firstElementChild?.replaceChildren(
      translated ? say('查看原文', 'See original') : say('查看翻译', 'See translation'),
    );
  });
  return button;
}

/** Every fourth comment carries Instagram's own translate button. */
export function offersTranslation({ id }: Reply): boolean {
  return parseInt(id.slice(-2), 16) % 4 === 0;
}

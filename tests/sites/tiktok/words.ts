import { h } from '@/tests/sites/client/dom';

const marks = /#[\p{L}\p{N}_]+|@[\p{L}\p{N}_.]+/gu;

/** A caption as TikTok marks it up: plain spans, links to tags and to people. */
export function markUp(text: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > at) nodes.push(h('span', {}, text.slice(at, match.index)));
    const href = match[0].startsWith('#') ? `/tag/${encodeURIComponent(match[0].slice(1))}` : `/${match[0]}`;
    nodes.push(h('a', { href, 'data-e2e': 'search-common-link' }, h('strong', {}, match[0])));
    at = match.index + match[0].length;
  }
  if (at < text.length) nodes.push(h('span', {}, text.slice(at)));
  return nodes;
}

/** TikTok's own “See translation”; its answer is a line under the text. */
export function seeTranslation(where: string): HTMLElement {
  const answer = h('p', { 'data-e2e': `${where}-see-translation-text` }, 'TikTok’s own translation');
  const button = h('button', {
    type: 'button',
    'data-e2e': `${where}-see-translation`,
    class: 'see-translation',
    onclick: () => {
      if (answer.isConnected) answer.remove();
      else button.after(answer);
      button.textContent = answer.isConnected ? 'See original' : 'See translation';
    },
  });
  button.textContent = 'See translation';
  return button;
}

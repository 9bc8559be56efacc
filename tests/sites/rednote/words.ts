import { h } from '@/tests/sites/client/dom';

const marks = /(?<tag>#[\p{L}\p{N}_]+)|(?<user>@[\p{L}\p{N}_.]+)|(?<emoji>\[[\p{L}\p{N}]+R\])/gu;

/** A text as RedNote marks it up: plain spans, topic links, people, and small images for `[笑哭R]`. */
export function markUp(text: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > at) nodes.push(h('span', {}, text.slice(at, match.index)));
    nodes.push(markOf(match[0], match.groups ?? {}));
    at = match.index + match[0].length;
  }
  if (at < text.length) nodes.push(h('span', {}, text.slice(at)));
  return nodes;
}

function markOf(text: string, groups: Record<string, string | undefined>): HTMLElement {
  if (groups['tag']) {
    const href = `/search_result?keyword=${encodeURIComponent(text.slice(1))}&type=54`;
    return h('a', { id: 'hash-tag', class: 'tag', href }, text); // the id repeats on the real page too
  }
  if (groups['user']) return h('a', { class: 'note-content-user', href: '/user/profile/5f00' }, text);
  return h('img', { class: 'note-content-emoji', crossorigin: 'anonymous', src: faces[text] ?? plainFace });
}

function face(mouth: string, eyes: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="#ffd24a"/><g fill="none" stroke="#7a4a00" stroke-width="1.6" stroke-linecap="round"><path d="${eyes}"/><path d="${mouth}"/></g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const plainFace = face('M8 15c2 2 6 2 8 0', 'M8 9v1M16 9v1');
const faces: Readonly<Record<string, string>> = {
  '[笑哭R]': face('M7 13c2 5 8 5 10 0z', 'M6 10l3-2M18 10l-3-2'),
  '[萌萌哒R]': face('M9 15c2 1.500 4 1.500 6 0', 'M7 10c1-1.500 2-1.500 3 0M14 10c1-1.500 2-1.500 3 0'),
};

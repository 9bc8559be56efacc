import { h } from '@/tests/sites/client/dom';
import { ui } from '@/tests/sites/client/shore';
import type { Reply } from '@/tests/sites/text/comments';

const marks = /(?<tag>#[\p{L}\p{N}_]+)|(?<name>@[\p{L}\p{N}_.]+)|(?<emoji>\[[\p{L}\p{N}]+\])/gu;
const emoji = { R: '捂脸', other: '赞' } as const;

/** Text as Douyin marks it up: spans, links to searches and people, its own emoji as pictures named in brackets. */
export function markUp(text: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > at) nodes.push(h('span', {}, text.slice(at, match.index)));
    nodes.push(marked(match[0], match.groups ?? {}));
    at = match.index + match[0].length;
  }
  if (at < text.length) nodes.push(h('span', {}, text.slice(at)));
  return nodes;
}

function marked(text: string, groups: Record<string, string>): HTMLElement {
  if (groups['emoji']) return picture(`[${text.endsWith('R]') ? emoji.R : emoji.other}]`);
  const href = groups['tag']
    ? `/search/${encodeURIComponent(text.slice(1))}`
    : `/user/${encodeURIComponent(text)}`;
  return h('a', { href, target: '_blank' }, h('span', {}, text));
}

/** One of Douyin's own emoji. */
export function picture(alt: string): HTMLElement {
  const face =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#fc3"/><path d="M6 8h2m4 0h2M6 12q4 4 8 0" stroke="#630" fill="none"/></svg>';
  return h('img', { alt, class: 'emoji', src: `data:image/svg+xml,${encodeURIComponent(face)}` });
}

/** A comment that is nothing but emoji has no row of words. */
export function isWordless(text: string): boolean {
  return text.replaceAll(/\[[\p{L}\p{N}]+\]|\p{Extended_Pictographic}|\uFE0F|\s/gu, '') === '';
}

const zhTimes = ['刚刚', '12分钟前', '3小时前', '昨天 12:30'];
const enTimes = ['Just now', '12 minutes ago', '3 hours ago', 'Yesterday 12:30'];

/** When and where, in the ways the site has for it. */
export function whenOf({ daysAgo, place }: Reply, index: number): string {
  const recent = (ui === 'zh' ? zhTimes : enTimes)[index];
  const date = `${(daysAgo % 12) + 1}-${String((index % 28) + 1).padStart(2, '0')}`;
  const days = ui === 'zh' ? `${daysAgo}天前` : daysAgo === 1 ? '1 day ago' : `${daysAgo} days ago`;
  const older = index % 5 === 4 ? (index % 2 ? date : `2025-${date.padStart(5, '0')}`) : days;
  return `${recent ?? older}·${place}`;
}

import { countOf, h, icon } from '@/tests/sites/client/dom';

const marks =
  /(?<tag>#[\p{L}\p{N}_]+)|(?<name>@[\p{L}\p{N}_.]+)|(?<link>https?:\/\/\S+)|(?<time>\b\d?\d:\d\d\b)|(?<emoji>\p{Extended_Pictographic}\uFE0F?)/gu;

/** Text as YouTube's view models write it: one span, links in spans of their own, emoji as pictures. */
export function attributed(text: string, props: Parameters<typeof h>[1] = {}): HTMLElement {
  const span = h('span', {
    class: 'yt-core-attributed-string yt-core-attributed-string--white-space-pre-wrap',
    dir: 'auto',
  });
  let at = 0;
  for (const match of text.matchAll(marks)) {
    span.append(text.slice(at, match.index), markedUp(match));
    at = match.index + match[0].length;
  }
  span.append(text.slice(at));
  return h('yt-attributed-string', { ...props }, span);
}

function markedUp({ 0: text, groups }: RegExpMatchArray): HTMLElement {
  if (groups?.['emoji'])
    return h(
      'span',
      { class: 'yt-core-attributed-string--inline-block-mod' },
      h('img', {
        class: 'ytCoreImageHost yt-core-attributed-string__image-element',
        alt: text,
        src: drawn(text),
      }),
    );
  const href = groups?.['tag']
    ? `/hashtag/${encodeURIComponent(text.slice(1))}`
    : groups?.['name']
      ? `/${text}`
      : groups?.['time']
        ? `${location.pathname}${location.search}&t=1s`
        : `/redirect?q=${encodeURIComponent(text)}`;
  return h(
    'span',
    { dir: 'auto' },
    h('a', { class: 'yt-core-attributed-string__link', tabindex: '0', href }, text),
  );
}

/** An emoji as a picture of itself. */
function drawn(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><text x="1" y="19" font-size="19" fill="#e0a21b">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A button as YouTube nests it; the words are its label too. */
export function button(words: string, props: Parameters<typeof h>[1], path?: string): HTMLElement {
  return h(
    'yt-button-shape',
    {},
    h(
      'button',
      { type: 'button', class: 'yt-spec-button-shape-next yt-spec-button-shape-next--text', ...props },
      ...(path ? [h('div', { class: 'yt-spec-button-shape-next__icon' }, icon(path, 20))] : []),
      h(
        'div',
        { class: 'yt-spec-button-shape-next__button-text-content' },
        h('span', { class: 'yt-core-attributed-string', role: 'text' }, words),
      ),
    ),
  );
}

export function days(ago: number): string {
  return ago === 1
    ? '1 day ago'
    : ago < 7
      ? `${ago} days ago`
      : ago < 14
        ? '1 week ago'
        : `${(ago / 7) | 0} weeks ago`;
}

export const count = (value: number): string => countOf(value, 'en');

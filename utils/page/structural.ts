import { wordsOf } from './read';
import { wordsByTimeRow } from './words-by-time-row';

/** A last resort knows no class name, so that a redesign degrades instead of breaking. */
type Resort = (root: ParentNode) => readonly HTMLElement[];

/** For what is filled: all that the script beside a form has to carry. */
export const inForms = {
  /** The one file input of the page that takes video. */
  'only-video-input': (root) => {
    const inputs = [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].filter(takesVideo);
    return inputs.length === 1 ? inputs : [];
  },
  /** The editable with the largest box, if another is not nearly as large. */
  'largest-editable': (root) => {
    const [largest, next] = [...root.querySelectorAll<HTMLElement>('[contenteditable="true"]')]
      .filter((it) => area(it) > 0)
      .sort((a, b) => area(b) - area(a));
    return largest && (!next || area(largest) > 1.5 * area(next)) ? [largest] : [];
  },
} as const satisfies Record<string, Resort>;

/** For what is read as well. */
export const structural = {
  ...inForms,
  /** What stands by a time that links to a comment's own address, on a page that marks its times (`time`). */
  'words-by-comment-time': (root) => wordsByTimes(root, (time) => time.closest(ownAddress) !== null),
  /** What stands by any other time. */
  'words-by-post-time': (root) => wordsByTimes(root, (time) => time.closest(ownAddress) === null),
  /** What is said over a video. */
  'words-by-video': (root) => [...root.querySelectorAll('video')].flatMap(wordsByVideo),
  /** The words a post's tags stand among or under. */
  'words-with-tags': wordsWithTags,
  /** Comments by the row that says when they were written, on a page that only says its times, in its own language. */
  'words-by-time-row': wordsByTimeRow,
} as const satisfies Record<string, Resort>;

export type StructuralName = keyof typeof structural;
export type Resorts = Readonly<Partial<Record<StructuralName, Resort>>>;

function takesVideo({ accept }: HTMLInputElement): boolean {
  return accept === '' || /video\/|\.mp4|\.mov|\.webm/i.test(accept);
}

function area(element: HTMLElement): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

/** Where a comment can be linked to: the post's address and `/c/` (Instagram, 2026-11). */
const ownAddress = 'a[href*="/c/"]';
/** Nobody's post: links, what can be written in, and the rows of a conversation. */
const notSaid = 'a, button, form, nav, [contenteditable], [role="row"]';
/** A whole row may be a button, its time included. */
const notSaidInRow = `${notSaid}, [role="button"]:not(:has(time))`;

function wordsByTimes(root: ParentNode, fits: (time: Element) => boolean): readonly HTMLElement[] {
  const own = [...root.querySelectorAll('time')].filter(fits);
  if (own.length > 0 || !(root instanceof Element))
    return own.flatMap((time) => longestIn(frameOf(time), notSaidInRow));
  // A part of a row was drawn anew: its time stands outside.
  const row = frameOf(root);
  const time = row.querySelector('time');
  return time && fits(time) ? longestIn(row, notSaidInRow).filter((it) => root.contains(it)) : [];
}

/** The largest part of the page around `inside` with no more than one time in it. */
function frameOf(inside: Element): Element {
  let frame = inside;
  for (let at = inside.parentElement; at && at.querySelectorAll('time').length < 2; at = at.parentElement)
    frame = at;
  return frame;
}

/** In the smallest part of the page that has somebody's name too. */
function wordsByVideo(video: Element): readonly HTMLElement[] {
  let frame = video.parentElement;
  while (frame && ![...frame.querySelectorAll('a')].some(({ textContent }) => textContent.trim() !== ''))
    frame = frame.parentElement;
  return frame?.querySelectorAll('video').length === 1 ? longestIn(frame, notSaid) : [];
}

/** Around the first link to a topic, as soon as there are words that are no link's. */
function wordsWithTags(root: ParentNode): readonly HTMLElement[] {
  let part = root.querySelector('a[href*="/topic/"]')?.parentElement;
  while (part && !/\p{L}/u.test(wordsOf(part, 'a, nav, header'))) part = part.parentElement;
  return part && part.tagName !== 'BODY' ? [part] : [];
}

/** The longest text a part of the page says itself; sites give people's words a direction of their own. */
function longestIn(part: Element, except: string): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[dir="auto"]')]
    .filter((it) => !it.querySelector('[dir="auto"], time') && !it.closest(except))
    .sort((a, b) => b.textContent.length - a.textContent.length)
    .slice(0, 1);
}

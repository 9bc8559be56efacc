import { countOf, expectElement, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { ui } from '@/tests/sites/client/shore';
import { noteOf, type Note } from '@/tests/sites/text/notes';
import { noteView } from './note-view';

/*
 * Cards of notes, on the feed, in a search, on somebody's page: a virtualised masonry. Only the cards near the view are
 * in the document, and a card that leaves it is given the next note's words (the same nodes, other content). Opening a
 * card lays the note over the page. Only the pictures are links with an address, as saved in 2026-03.
 */
const LINE = 20;
const GAP = 20;
const MARGIN = 600;

type Place = {
  readonly note: Note;
  readonly x: number;
  readonly y: number;
  /** Of the picture. */
  readonly tall: number;
  readonly bottom: number;
};

/** Draws `notes` into `feeds`, which stands in the page by then; `address` is where a note's picture leads. */
export function cardFeed(feeds: HTMLElement, notes: readonly Note[], address: (note: Note) => string): void {
  const held = new Map<number, HTMLElement>();
  const spare: HTMLElement[] = [];
  let places: readonly Place[] = [];
  let width = 0;

  new ResizeObserver(() => {
    lay();
    draw();
  }).observe(feeds);
  addEventListener('scroll', draw, { passive: true });
  addEventListener('popstate', layOver);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.querySelector('.note-detail-mask')) history.back();
  });

  /** Where every card of the feed stands. */
  function lay(): void {
    const columns = Math.max(2, Math.floor((feeds.clientWidth + GAP) / 236));
    width = (feeds.clientWidth - GAP * (columns - 1)) / columns;
    const bottoms = Array.from({ length: columns }, () => 0);
    places = notes.map((note) => {
      const column = bottoms.indexOf(Math.min(...bottoms));
      const y = bottoms[column] ?? 0;
      const tall = width * note.tall;
      const bottom = y + tall + 52 + linesOf(note.title) * LINE;
      bottoms[column] = bottom;
      return { note, x: column * (width + GAP), y, tall, bottom };
    });
    feeds.style.height = `${Math.max(...bottoms)}px`;
    for (const [index, card] of held) give(card, index);
  }

  /** The feed reckons a card's height from its note, as it comes: what grows later is not made room for. */
  function linesOf(title: string): number {
    const units = Array.from(title).reduce((sum, letter) => sum + (letter > '\u2000' ? 14 : 8), 0);
    return units > width - 16 ? 2 : 1;
  }

  /** Gives the cards near the view their nodes; nodes of cards that left are used again. */
  function draw(): void {
    const top = scrollY - feeds.offsetTop - MARGIN;
    const bottom = top + innerHeight + 2 * MARGIN;
    const inView = (place: Place): boolean => place.bottom > top && place.y < bottom;
    for (const [index, card] of held) {
      const place = places[index];
      if (place && inView(place)) continue;
      held.delete(index);
      spare.push(card);
    }
    places.forEach((place, index) => {
      if (!inView(place) || held.has(index)) return;
      const card = spare.pop() ?? feeds.appendChild(emptyCard());
      held.set(index, card);
      give(card, index);
    });
  }

  function give(card: HTMLElement, index: number): void {
    const place = places[index];
    if (!place) return;
    const { note, x, y, tall } = place;
    card.style.cssText = `width:${width}px;transform:translate(${x}px,${y}px)`;
    card.dataset['index'] = String(index);
    card.dataset['width'] = '1080';
    const cover = expectElement('.cover', card);
    cover.style.cssText = `height:${tall}px;${gradient(note.hues, 150)}`;
    cover.setAttribute('href', address(note));
    cover.classList.toggle('is-video', note.isVideo);
    expectElement('.hidden-link', card).setAttribute('href', `/explore/${note.id}`);
    expectElement('.title > span', card).textContent = note.title;
    expectElement('.name', card).textContent = note.by.name;
    expectElement('.author-avatar', card).style.cssText = gradient(note.by.hues);
    expectElement('.count', card).textContent = countOf(note.likes, ui);
  }
}

function emptyCard(): HTMLElement {
  return h(
    'section',
    { class: 'note-item' },
    h(
      'div',
      {},
      h('a', { class: 'hidden-link', style: 'display:none' }),
      h(
        'a',
        { class: 'cover mask ld', target: '_self', onclick: open },
        h('span', { class: 'play-icon' }, icon(icons.play, 14)),
      ),
      h(
        'div',
        { class: 'footer' },
        h('a', { class: 'title', target: '_self', onclick: open }, h('span', marked('title'))),
        h(
          'div',
          { class: 'author-wrapper' },
          h(
            'a',
            { class: 'author', href: '/user/profile/5f0200000000000000000002' },
            h('span', { class: 'author-avatar' }),
            h('span', { class: 'name' }),
          ),
          h('span', { class: 'like-wrapper' }, icon(icons.heart, 16), h('span', { class: 'count' })),
        ),
      ),
    ),
  );
}

function open(event: Event): void {
  event.preventDefault();
  const card = (event.currentTarget as HTMLElement).closest('.note-item') ?? document;
  const { pathname } = expectElement('.hidden-link', card) as HTMLAnchorElement;
  const { search } = expectElement('.cover', card) as HTMLAnchorElement;
  history.pushState({}, '', pathname + search);
  layOver();
}

/** The note the address names lies over the page; nothing does at the page's own address. */
function layOver(): void {
  document.querySelector('.note-detail-mask')?.remove();
  document.body.classList.remove('lock');
  const [, id] = /^\/explore\/([0-9a-f]{24})$/.exec(location.pathname) ?? [];
  if (!id) return;
  document.body.classList.add('lock');
  const back = (): void => {
    history.back();
  };
  document.body.append(
    h(
      'div',
      { class: 'note-detail-mask' },
      h(
        'div',
        { class: 'close-circle', role: 'button', 'aria-label': 'Close', onclick: back },
        icon(icons.close),
      ),
      noteView(noteOf(id)),
    ),
  );
}

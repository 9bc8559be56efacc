// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { lookFor, telling } from '@/entrypoints/feed.content/look-for';
import { built } from '@/tests/unit/page/built';
import type { Probe, ReadSurface, ReadText } from '@/utils/platforms/platform';

const probe = (need: Probe['need'], ...any: Probe['any']): Probe => ({ any, need, seen: '2026-11-25' });
const comment: ReadText = {
  kind: 'comment',
  text: probe('must', '.new', '.old'),
  shelf: probe('may', '.shelf'),
};
const bio: ReadText = { kind: 'body', text: probe('may', '.bio') };
const surface = (...texts: readonly ReadText[]): ReadSurface => ({
  name: 'x',
  on: /x/u,
  landmark: probe('must', 'main'),
  texts,
});

afterEach(() => document.body.replaceChildren());

it.each([
  ['by its rung', 'main', 'old', 0, 0, { rung: 1 }],
  ['nothing on an empty shelf', 'main', 'shelf', 20, 0, 'none'],
  ['unseen on a full shelf', 'main', 'shelf', 200, 0, 'unseen'],
  ['nothing beside a text of another kind', 'main', 'bio', 20, 2_000, 'none'],
  ['nothing where a known page says little', 'main', 'other', 20, 300, 'none'],
  ['unseen where a known page says much and has no shelf', 'main', 'other', 20, 2_000, 'unseen'],
  ['nothing on a wall', 'div', 'other', 20, 100, 'none'],
  ['unseen on a page without its landmark', 'div', 'other', 20, 300, 'unseen'],
] as const)('comments: %s', (_, landmark, has, itsWords, otherWords, sight) => {
  built([landmark, {}, ['p', { class: has }, 'w'.repeat(itsWords)]]);
  built(['footer', {}, 'w'.repeat(otherWords)]);
  expect(lookFor(surface(comment, bio), comment)).toEqual(sight);
});

it('a text that need not be there is missed only where the page is not known any more', () => {
  const profile = surface(bio);
  expect(telling(surface(bio, comment))).toEqual([comment]);
  expect(telling(profile)).toEqual([bio]);
  built(['main', {}, 'w'.repeat(2_000)]);
  expect(lookFor(profile, bio)).toBe('none');
  document.body.replaceChildren('w'.repeat(2_000));
  expect(lookFor(profile, bio)).toBe('unseen');
});

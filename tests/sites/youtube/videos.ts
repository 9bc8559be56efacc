import { noteOf } from '@/tests/sites/text/notes';
import type { Person } from '@/tests/sites/text/people';
import { videosOf } from '@/tests/sites/text/videos';

/** What YouTube makes of a video: a title, a text of several lines under it, and an id of eleven letters. */
export type Watched = {
  readonly id: string;
  readonly by: Person;
  readonly title: string;
  readonly description: string;
  readonly likes: number;
  readonly hues: readonly [number, number];
};

export const watched: readonly Watched[] = videosOf().map(({ by, caption, likes, hues }, index) => ({
  id: `f3rryVide0${index}`,
  by,
  title: caption.replaceAll(/[#@]\S+/gu, '').trim(),
  description: `${noteOf(`6${String(index).repeat(23)}`).body}\n\n0:00 开头\n1:24 去码头的路\n\nhttps://links.example/p/${index}`,
  likes,
  hues,
}));

/** The video an id names; any other id is the first. */
export function watchedAt(id: string | null): number {
  return Math.max(
    0,
    watched.findIndex((one) => one.id === id),
  );
}

import { feedOf } from '@/tests/sites/text/notes';
import type { Person } from '@/tests/sites/text/people';
import { videosOf } from '@/tests/sites/text/videos';

export type Post = {
  readonly code: string;
  readonly by: Person;
  readonly caption: string;
  readonly likes: number;
  readonly hues: readonly [number, number];
  readonly isVideo: boolean;
};

const codeOf = (at: number): string => `C${(7_264_135 + at * 90_481).toString(36)}Fy`;

/** A feed: what two shores post, turn about. */
export function postsOf(): readonly [Post, ...Post[]] {
  const notes = feedOf(8).map(({ by, body, likes, hues }) => ({ by, caption: body, likes, hues }));
  const posts = notes.flatMap((note, at) => {
    const video = videosOf()[at % 5];
    return video ? [note, video] : [note];
  });
  const [first, ...rest] = posts.map(({ by, caption, likes, hues }, at) => ({
    code: codeOf(at),
    by: { ...by, handle: by.handle.replace(/[^\w.]/g, '') },
    caption,
    likes,
    hues,
    isVideo: at % 2 === 1,
  }));
  if (!first) throw new Error('the feed is empty');
  return [first, ...rest];
}

/** The post at an address; any code is one. */
export function postAt(code: string): Post {
  const posts = postsOf();
  return { ...(posts.find((post) => post.code === code) ?? posts[0]), code };
}

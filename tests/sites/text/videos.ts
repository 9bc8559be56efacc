import { chanceOf, between, pick } from './random';
import type { Person } from './people';

export type Video = {
  readonly id: string;
  readonly by: Person;
  /** With its `#tags` and `@names`. */
  readonly caption: string;
  readonly likes: number;
  readonly hues: readonly [number, number];
};

const captions = [
  'POV: you ask my grandma for “a little” rice 🍚 she does not know what little means #foodtok #chinesefood #grandma',
  '我把美国超市里能买到的辣酱都尝了一遍，最后一个真的没想到 #美食测评 #海外生活 @橘子汽水',
  'day 40 of learning Chinese from my comment section. 谢谢你们，真的。 #languagelearning #mandarin #smallwins',
  '坐绿皮火车去看海，十四个小时，邻座的阿姨给了我三个橘子 #旅行 #慢生活',
  'things that are normal in Chengdu but would break my dad #chengdu #traveltok #dadsoftiktok',
] as const;

/** The videos of a feed, in order; the arrow goes to the next. */
export function videosOf(): readonly [Video, ...Video[]] {
  const chance = chanceOf(741);
  const by: Person = { name: 'June across the water', handle: 'june.crosses', hues: [172, 24] };
  const make = (caption: string, index: number): Video => ({
    id: `74123456789012345${67 + index}`,
    by,
    caption,
    likes: between(chance, 900, 880_000),
    hues: [between(chance, 0, 359), pick(chance, [12, 190, 260, 330])],
  });
  return [make(captions[0], 0), ...captions.slice(1).map((caption, index) => make(caption, index + 1))];
}

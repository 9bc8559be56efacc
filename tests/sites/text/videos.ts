import { chanceOf, between, pick } from './random';
import { somebody, type Person } from './people';

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

const more = [
  '奶奶第一次用自拍杆，全家笑到停不下来 #家庭日常 #奶奶',
  '下班路上的小馄饨摊，老板说他已经摆了二十年 #街头美食 #夜宵',
  'my neighbor taught me to fold dumplings and judged every single one #dumplings #foodtok',
  '三分钟教你把旧毛衣改成包包，不用缝纫机 #旧衣改造 #手工',
  '在泉州租了一间老房子，推开窗就是寺庙的屋顶 #泉州 #慢生活 #租房',
  'packing one suitcase for a year in Chengdu, wish me luck #movingabroad #chengdu',
  '猫第一次见到海，反应跟我妈一模一样 #猫 #海边日记',
] as const;

/** What a feed, a search or somebody's grid shows: `count` videos by many people. */
export function feedVideos(count: number): readonly Video[] {
  const chance = chanceOf(742);
  const all = [...captions, ...more];
  return Array.from({ length: count }, (_, index) => ({
    id: String(7_512_345_678_901_234_000n + BigInt(index)),
    by: somebody(chance),
    caption: all[index % all.length] ?? captions[0],
    likes: between(chance, 900, 880_000),
    hues: [between(chance, 0, 359), pick(chance, [12, 190, 260, 330])],
  }));
}

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

import { somebody, type Person } from './people';
import { between, chanceOf, hex, pick } from './random';

export type Note = {
  readonly id: string;
  readonly by: Person;
  readonly title: string;
  /** Lines; `#tag`, `@name` and `[笑哭R]` are marked up by the page. */
  readonly body: string;
  readonly likes: number;
  readonly isVideo: boolean;
  /** Height of the picture over its width. */
  readonly tall: number;
  readonly hues: readonly [number, number];
};

/** The note at the address everybody opens first. */
export const firstNote: Note = {
  id: '66a1f0c0000000000d00c0de',
  by: { name: '小满不加糖', handle: 'xiaoman', hues: [18, 340] },
  title: '搬到海边的第三个月，我学会了慢下来',
  body: `每天早上六点半，楼下的渡船会响一声。
以前住在城里，听到什么声音都着急[笑哭R]。现在我会先烧一壶水，等它开，再想今天做什么。

昨天一个美国朋友问我，你们那里的人周末都干什么？我想了半天说：买菜、晒被子、去码头看船。她说听起来像电影。

早餐：番茄鸡蛋面，多放葱
花费：12 块，阿姨还送了一个茶叶蛋
谢谢 @橘子汽水 帮我拍的视频

#慢生活 #海边日记 #一个人住 #早餐吃什么 #我的日常`,
  likes: 18432,
  isVideo: false,
  tall: 4 / 3,
  hues: [192, 28],
};

/** The note an id names; any id names one. */
export function noteOf(id: string): Note {
  if (id === firstNote.id) return firstNote;
  const chance = chanceOf(parseInt(id.slice(0, 8), 16) ^ parseInt(id.slice(-8), 16));
  const title = pick(chance, openings).replace('{what}', pick(chance, subjects)) + pick(chance, endings);
  const hue = between(chance, 0, 359);
  return {
    id,
    by: somebody(chance),
    title,
    body: `${pick(chance, bodies)}\n\n${pick(chance, closings)}\n${pick(chance, tagLines)}`,
    likes: between(chance, 12, 60_000),
    isVideo: chance() < 0.4,
    tall: pick(chance, [4 / 3, 1, 4 / 3, 3 / 4, 1.2]),
    hues: [hue, (hue + between(chance, 25, 70)) % 360],
  };
}

/** The feed: `count` notes, each with its own id. */
export function feedOf(count: number): readonly Note[] {
  const chance = chanceOf(20_250_114);
  return [firstNote, ...Array.from({ length: Math.max(0, count - 1) }, () => noteOf(`6${hex(chance, 23)}`))];
}

const openings = [
  '{what}，看这一篇就够了',
  '终于学会了{what}',
  '{what}的第一百天',
  '别再乱花钱了，{what}这样就好',
  '外国朋友第一次看到{what}',
  '我妈说我的{what}像开店',
  '{what}踩坑记录',
  '普通人的{what}',
  '一个人的{what}',
  '下班以后的{what}',
  '{what}｜不难，真的',
  '三十岁开始{what}',
  '把{what}过成日子',
] as const;
const subjects = [
  '阳台种菜',
  '五分钟早餐',
  '周末短途旅行',
  '旧衣改造',
  '小户型收纳',
  '学英语',
  '拍视频',
  '手冲咖啡',
  '宿舍做饭',
  '带猫坐火车',
  '跑步',
  '手账',
  '露营',
  '画水彩',
  '逛菜市场',
  '做面包',
  '整理相册',
  '骑车上班',
] as const;
const endings = ['', '', '', '！', '｜附清单', '（一）', '🌿', '☀️', '，真的有用'] as const;
const bodies = [
  '先说结论：不贵，也不难，就是要有一点耐心。\n我第一次也失败了，第二次才知道问题出在火太大。',
  '上周六睡到十点，打开窗户，突然就想出门。\n没有计划，坐到终点站再走回来。路上看见三只猫。',
  '很多人问我用的是什么相机，其实就是手机。\n光线好的时候，什么都好看。',
  '朋友从俄亥俄来，我带她去了菜市场。\n她站在豆腐摊前面看了十分钟，说想把这个声音录下来。',
] as const;
const closings = [
  '有问题评论区见，我都会看。',
  '你们那边现在是什么天气？',
  '下一期想看什么，告诉我。',
  '收藏等于学会[笑哭R]',
] as const;
const tagLines = [
  '#日常碎片 #生活记录',
  '#慢生活 #治愈系 #我的日常',
  '#美食教程 #家常菜',
  '#旅行 #周末去哪儿 #城市漫步',
] as const;

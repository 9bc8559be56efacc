import { between, pick, type Chance } from './random';

export type Person = {
  /** As it is shown. */
  readonly name: string;
  readonly handle: string;
  /** Two hues of the portrait. */
  readonly hues: readonly [number, number];
};

const shown = [
  '小满不加糖',
  '橘子汽水',
  '阿北在路上',
  'Momo',
  '今天也要早睡',
  '桃桃乌龙',
  '一只会飞的鱼',
  '南方有雪',
  '半糖少冰',
  '陈皮红豆沙',
  '纸飞机',
  '早八人上线',
  '西瓜最中间那口',
  '林间小鹿',
  '不吃香菜',
  '月亮邮局',
  '山里的信号',
  '豆沙包超人',
  'Lena in Ohio',
  'mira.draws',
  'Big Country Dave',
  'Auntie Carol',
  'theo',
  'June & the cat',
  'sam outside',
  'Kayla R.',
  'grandpa reads',
  'notdoneyet',
  'Priya makes things',
  'oliver okay',
] as const;

const handles = [
  'tangerine',
  'slowboat',
  'momo',
  'nightowl',
  'peachtea',
  'paperplane',
  'lena',
  'mira',
  'dave',
  'june',
] as const;

export function somebody(chance: Chance): Person {
  const hue = between(chance, 0, 359);
  return {
    name: pick(chance, shown),
    handle: `${pick(chance, handles)}.${between(chance, 10, 9999)}`,
    hues: [hue, (hue + between(chance, 40, 140)) % 360],
  };
}

import { expect, it } from 'vitest';
import { bridgeTags } from '@/utils/hashtags/bridge';
import { openIndex } from '@/utils/hashtags/index';

// 0 coffee · 1 咖啡 · 2 café · 3 sunset · 4 日落 · 5 夕阳 · 6 vlog · 7 猫
const index = openIndex({
  tags: 'coffee\n咖啡\ncafé\nsunset\n日落\n夕阳\nvlog\n猫',
  reserved: { place: [], land: [], sampled: [] },
  foreign: {},
  aliases: [
    [0, 1],
    [1, 2, 0],
    [2, 1],
    [3, 4, 5],
    [4, 3],
    [5, 3],
  ],
  platforms: {},
});

it.each([
  ['the other shore’s word, the commonest first', ['日落', '咖啡'], 'en', ['sunset', 'café']],
  ['the same the other way round, however it is spelled', ['Sunset', 'CAFE'], 'zh', ['日落', '咖啡']],
  ['two that are one there, once', ['日落', '夕阳'], 'en', ['sunset']],
  ['what is in its language already, as it is', ['vlog', 'Coffee'], 'en', ['vlog', 'Coffee']],
  ['what nobody knows the like of, as it is', ['猫', '摆渡船', 'vlog'], 'en', ['猫', '摆渡船', 'vlog']],
  ['nothing for nothing', [], 'zh', []],
] as const)('says %s', (_, tags, to, said) => {
  expect(bridgeTags(index, tags, to)).toEqual(said);
});

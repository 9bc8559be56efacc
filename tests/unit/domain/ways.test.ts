import { expect, it } from 'vitest';
import { waysFor } from '@/utils/domain/ways';

it.each([
  ['en', [], [], ['zh-en', 'en-zh']],
  ['zh', [], [], ['en-zh', 'zh-en']],
  ['es', [], [], ['zh-es', 'en-es']],
  ['zh', ['ja', 'en'], ['zh-en', 'en-ko'], ['en-zh', 'zh-en', 'ja-zh', 'en-ko']],
] as const)('who wants %s and met %j, with models for %j: %j', (wants, met, kept, ways) => {
  expect(waysFor({ wants, met, kept })).toEqual(ways);
});

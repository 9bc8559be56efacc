import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { countTagUses, listTagUses } from '@/utils/store/tag-uses';

it('counts each tag once per post, per platform', async () => {
  await countTagUses('rednote', ['咖啡', '咖啡', 'OOTD'], 1);
  await countTagUses('rednote', ['咖啡'], 2);
  await countTagUses('tiktok', ['coffee'], 3);
  expect(await listTagUses('rednote')).toEqual([
    { platform: 'rednote', tag: 'OOTD', count: 1, usedAt: 1 },
    { platform: 'rednote', tag: '咖啡', count: 2, usedAt: 2 },
  ]);
});

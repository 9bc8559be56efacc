import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { dropLanguageFixes, keepLanguageFixes, listLanguageFixes } from '@/utils/store/language-fixes';

const kept = async (): Promise<readonly object[]> => [...(await listLanguageFixes()).values()];

it('keeps her last word on a text, takes it back, and that back', async () => {
  await keepLanguageFixes([{ key: 'a', lang: 'es', at: 1 }]);
  await keepLanguageFixes([{ key: 'a', at: 2 }]);
  await keepLanguageFixes([{ key: 'b', text: 'amor', lang: 'pt', at: 3 }]);
  const both = [
    { key: 'a', at: 2 },
    { key: 'b', text: 'amor', lang: 'pt', at: 3 },
  ];
  expect(await kept()).toEqual(both);
  const dropped = await dropLanguageFixes(['a', 'b', 'never kept']);
  expect(dropped).toEqual(both);
  expect(await kept()).toEqual([]);
  await keepLanguageFixes(dropped);
  expect(await kept()).toEqual(both);
});

it('keeps a thousand, the newest', async () => {
  for (let at = 10; at < 1_012; at += 1) await keepLanguageFixes([{ key: String(at), at }]);
  const keys = [...(await listLanguageFixes()).keys()];
  expect(keys).toHaveLength(1_000);
  expect(keys).not.toContain('b');
  expect(keys).toContain('1011');
});

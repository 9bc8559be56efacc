import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { forgetLanguageFix, keepLanguageFix, listLanguageFixes } from '@/utils/store/language-fixes';

it('keeps her last word on a text, and takes it back', async () => {
  await keepLanguageFix({ key: 'a', lang: 'es', at: 1 });
  await keepLanguageFix({ key: 'a', at: 2 });
  await keepLanguageFix({ key: 'b', lang: 'pt', at: 3 });
  expect([...(await listLanguageFixes()).values()]).toEqual([
    { key: 'a', at: 2 },
    { key: 'b', lang: 'pt', at: 3 },
  ]);
  await forgetLanguageFix('a');
  expect([...(await listLanguageFixes()).keys()]).toEqual(['b']);
});

it('keeps a thousand, the newest', async () => {
  for (let at = 10; at < 1_012; at += 1) await keepLanguageFix({ key: String(at), at });
  const keys = [...(await listLanguageFixes()).keys()];
  expect(keys).toHaveLength(1_000);
  expect(keys).not.toContain('b');
  expect(keys).toContain('1011');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notices } from '@/.tools/notices';

test('THIRD_PARTY_NOTICES names exactly what is shipped', () => {
  expect(readFileSync('THIRD_PARTY_NOTICES', 'utf8')).toBe(notices('.'));
});

test('the data under its own licence is named', () => {
  const text = notices('.');
  expect(text).toContain('CC-CEDICT');
  expect(text).toMatch(/bergamot-translator .* MPL-2\.0/);
});

import { expect, test } from 'vitest';
import { unseen, written } from '@/tests/churn/versions';

test('a seed makes the same version again, and others make others', () => {
  const seeds = Array.from({ length: 40 }, (_, at) => at);
  expect(seeds.map(unseen)).toEqual(seeds.map(unseen));
  const kinds = new Set(seeds.map((seed) => unseen(seed).name.replace(/^\d+: /, '')));
  expect(kinds.size).toBeGreaterThan(30);
  expect(seeds.every((seed) => unseen(seed).changes.length > 0)).toBe(true);
});

test('every written version has a name of its own', () => {
  expect(new Set(written.map(({ name }) => name)).size).toBe(written.length);
});

import { expect, test } from '@/tests/e2e/support/test';
import { churnAll } from '@/tests/churn/churn';

test('reading survives nine redesigns in ten, and says so when it does not', async ({ shore }) => {
  test.slow(); // every page Ferry reads, changed in every way
  const churned = await churnAll(shore);
  const all = churned.flatMap(({ page, survivals }) => survivals.map((one) => ({ page, ...one })));
  const failed = all.filter(({ reads }) => !reads);
  expect(1 - failed.length / all.length, JSON.stringify(failed, null, 1)).toBeGreaterThanOrEqual(0.9);
  expect(failed.filter(({ told }) => !told)).toEqual([]);
});

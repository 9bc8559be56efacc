import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Node 20 has no `Map.groupBy`, and without it vitest's reporter dies on the first failed test (vitest 5.1.1).
if (!('groupBy' in Map)) {
  const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
    const groups = new Map<K, T[]>();
    for (const [index, item] of [...items].entries()) {
      const key = keyOf(item, index);
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return groups;
  };
  Object.assign(Map, { groupBy });
}

export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], restoreMocks: true },
});

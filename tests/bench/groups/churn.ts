import type { BenchInput } from '@/tests/bench/bench';
import { buildFerry } from '@/tests/bench/build-ferry';
import { churnAll } from '@/tests/churn/churn';
import { savedPages } from '@/tests/churn/saved-pages';
import { startShore } from '@/tests/sites/server';

/**
 * Whether reading survives a redesign: every replica page Ferry reads, or the saved pages of `--data FILE_OR_FOLDER`,
 * rewritten in every way. Where it does not, whether the built Ferry says so in the page.
 */
export async function run({ data, report }: BenchInput): Promise<void> {
  buildFerry('chrome');
  const shore = await startShore();
  try {
    const churned = await churnAll(shore, data === undefined ? undefined : savedPages(data));
    const share = (name: string, of: readonly boolean[], baseline?: string): void => {
      if (of.length === 0) return;
      const value = of.filter(Boolean).length / of.length;
      report({ name, unit: 'share', values: [value], ...(baseline && { baseline }) });
    };
    const all = churned.flatMap(({ page, survivals }) => survivals.map((one) => ({ page, ...one })));
    for (const { page, mutation, reads, told, counts } of all) {
      share(`churn.${page}.${nameOf(mutation)}`, [reads]);
      if (!reads)
        console.error(`${page}: ${mutation}: ${told ? 'told' : 'SILENT'} ${JSON.stringify(counts)}`);
    }
    for (const page of new Set(all.map((one) => one.page)))
      share(
        `churn.${page}`,
        all.filter((one) => one.page === page).map(({ reads }) => reads),
      );
    for (const mutation of new Set(all.map((one) => one.mutation)))
      share(
        `churn.${nameOf(mutation)}`,
        all.filter((one) => one.mutation === mutation).map(({ reads }) => reads),
      );
    share(
      'churn.overall',
      all.map(({ reads }) => reads),
      'the page as it stands',
    );
    share(
      'churn.failures_told',
      all.filter(({ reads }) => !reads).map(({ told }) => told),
    );
  } finally {
    await shore.close();
  }
}

function nameOf(mutation: string): string {
  return mutation.toLowerCase().replaceAll(' ', '_');
}

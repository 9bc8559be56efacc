import type { BenchInput } from '@/tests/bench/bench';
import { buildFerry } from '@/tests/bench/build-ferry';
import { churnForms, type FormFate } from '@/tests/churn/uploads';
import { startShore } from '@/tests/sites/server';

/** Whether filling survives a redesign of each form: fields right, or told not to be, and none called right that is not. */
export async function run({ report }: BenchInput): Promise<void> {
  buildFerry('chrome');
  const shore = await startShore();
  const fates: FormFate[] = [];
  try {
    await churnForms(shore, (fate) => {
      fates.push(fate);
      const said = fate.fields.map(({ field, fate: how }) => `${field} ${how}`).join(', ');
      console.error(`${fate.platform}: ${fate.mutation}: ${fate.stopped ? 'stopped, and says so' : said}`);
    });
  } finally {
    await shore.close();
    const fields = fates.flatMap((fate) => fate.fields);
    const of = (name: string): number => fields.filter(({ fate }) => fate === name).length;
    const share = (name: string, value: number): void => report({ name, unit: 'share', values: [value] });
    share('churn_forms.right', of('right') / fields.length);
    share('churn_forms.right_or_told', 1 - of('false') / fields.length);
    report({ name: 'churn_forms.false_green', unit: 'fields', values: [of('false')] });
    report({ name: 'churn_forms.stopped', unit: 'forms', values: [fates.filter((it) => it.stopped).length] });
  }
}

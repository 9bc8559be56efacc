import type { BenchInput } from '@/tests/bench/bench';
import { buildFerry } from '@/tests/bench/build-ferry';
import { churnForms, type Fate, type FormFate } from '@/tests/churn/uploads';
import { unseen, written, type Version } from '@/tests/churn/versions';
import { formsOf } from '@/tests/e2e/support/posting';

/** So many at a time: a fill mostly waits. */
const LANES = 3;

/**
 * Whether filling survives a redesign of each form: fields right, or told not to be, and none called right that is not.
 * Versions are those written down, all or (`--data PATTERN`) those whose name fits; with `--data SEED` (a number, or `any`) `--n`
 * others that nobody wrote down.
 */
export async function run({ data, n, report }: BenchInput): Promise<void> {
  buildFerry('chrome');
  const fates: FormFate[] = [];
  const waiting = [...versionsFor(data, n)];
  const lane = async (): Promise<void> => {
    for (let version = waiting.shift(); version; version = waiting.shift()) {
      const since = Date.now();
      const some = await churnForms(version);
      fates.push(...some);
      const lines = some.map((fate) => `  ${fate.platform}: ${sentenceOf(fate)}`);
      console.error([`${version.name} (${Math.round((Date.now() - since) / 1000)} s)`, ...lines].join('\n'));
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    for (const form of formsOf) {
      const own = fates.filter(({ platform }) => platform === form);
      tell(`churn_forms.${form}`, own, report);
    }
    tell('churn_forms', fates, report);
  }
}

function versionsFor(data: string | undefined, n: number): readonly Version[] {
  if (data === undefined) return written;
  if (!/^(?:\d+|any)$/u.test(data)) return written.filter(({ name }) => new RegExp(data, 'u').test(name));
  const seed = data === 'any' ? Date.now() % 1_000_000 : Number(data);
  console.error(`versions ${seed} … ${seed + n - 1}: --data ${seed} --n ${n} makes them again`);
  return Array.from({ length: n }, (_, at) => unseen(seed + at));
}

/** Of each page the worst that is true of it. */
function tell(name: string, fates: readonly FormFate[], report: BenchInput['report']): void {
  const count = (what: string, is: (fate: FormFate) => boolean): void =>
    report({ name: `${name}.${what}`, unit: 'pages', values: [fates.filter(is).length] });
  const has = (fate: FormFate, ...of: readonly Fate[]): boolean =>
    fate.fields.some((field) => of.includes(field.fate));
  const isSilent = (fate: FormFate): boolean => (fate.hung ?? false) || has(fate, 'silent');
  const isRight = (fate: FormFate): boolean =>
    !fate.stopped && !fate.asks && !fate.hung && !has(fate, 'told', 'silent', 'false');
  count('pages', () => true);
  count('right', isRight);
  count('honest', (fate) => !isRight(fate) && !isSilent(fate) && !has(fate, 'false'));
  count('silent', isSilent);
  count('false_green', (fate) => has(fate, 'false'));
  const fields = fates.flatMap((fate) => fate.fields);
  report({ name: `${name}.fields`, unit: 'fields', values: [fields.length] });
  report({
    name: `${name}.fields_right`,
    unit: 'fields',
    values: [fields.filter(({ fate }) => fate === 'right').length],
  });
}

function sentenceOf({ fields, stopped, asks, hung }: FormFate): string {
  if (asks) return 'waits for her, and says so';
  if (hung) return 'HUNG';
  if (stopped) return `stopped, and says so (${stopped})`;
  const wrong = fields.filter(({ fate }) => fate !== 'right');
  if (wrong.length === 0) return `all ${fields.length} right`;
  const said = wrong.map(
    ({ field, fate, why = '' }) => `${field} ${fate === 'told' ? 'told' : fate.toUpperCase()} (${why})`,
  );
  return `${fields.length - wrong.length} of ${fields.length} right; ${said.join(', ')}`;
}

import type { Bench, Samples } from '@/tests/bench/bench';

const usage = 'npm run -s bench -- GROUP… [--data FILE] [--n N]';

/** One JSON line a figure on stdout and nothing else there: what a group says meanwhile goes to stderr. */
export async function main(args: readonly string[]): Promise<void> {
  const found = import.meta.glob<Bench>('/tests/bench/groups/*.ts', { eager: true });
  const groups = new Map(
    Object.entries(found).map(([path, group]) => [path.replace(/^.*\/|\.ts$/g, ''), group] as const),
  );
  const { names, data, n } = parse(args);
  const unknown = names.filter((name) => !groups.has(name));
  if (names.length === 0 || unknown.length > 0) {
    console.error(`${usage}\ngroups: ${[...groups.keys()].join(', ')}`);
    process.exitCode = 1;
    return;
  }
  console.log = console.info = console.error;
  for (const name of names) {
    try {
      await groups.get(name)?.run({ n, data, report });
    } catch (thrown) {
      console.error(`bench ${name}:`, thrown);
      process.exitCode = 1;
    }
  }
}

function report({ name, unit, values, baseline }: Samples): void {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max, value] = [sorted[0], sorted.at(-1), sorted[(sorted.length - 1) >> 1]].map(round);
  const line = { name, value, unit, n: values.length, min, max, ...(baseline && { baseline }) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function round(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toPrecision(6));
}

function parse(args: readonly string[]): { names: readonly string[]; data: string | undefined; n: number } {
  const names: string[] = [];
  const options = new Map<string, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg.startsWith('--')) options.set(arg.slice(2), rest.shift() ?? '');
    else names.push(arg);
  }
  return { names, data: options.get('data'), n: Number(options.get('n') ?? 5) };
}

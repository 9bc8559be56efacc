import { Window } from 'happy-dom';
import type { BenchInput } from '@/tests/bench/bench';
import { mutations } from '@/tests/churn/mutations';
import { readAll, stillReads } from '@/tests/churn/reading';
import { replicaPages } from '@/tests/churn/replica-pages';

/** Whether reading survives a redesign: every replica page Ferry reads, its markup rewritten in every way. */
export async function run({ report }: BenchInput): Promise<void> {
  const { DOMParser, Element, Text } = new Window();
  Object.assign(globalThis, { DOMParser, Element, Text });
  const parse = (html: string): Document => new globalThis.DOMParser().parseFromString(html, 'text/html');
  const survived: number[] = [];
  for (const { name, surface, html } of await replicaPages()) {
    const before = readAll(surface, parse(html));
    for (const [mutation, change] of Object.entries(mutations)) {
      const page = parse(html);
      change(page);
      const value = stillReads(before, readAll(surface, page)) ? 1 : 0;
      survived.push(value);
      report({ name: `churn.${name}.${mutation.replaceAll(' ', '_')}`, unit: 'survived', values: [value] });
    }
  }
  const share = survived.reduce((sum, one) => sum + one, 0) / survived.length;
  report({ name: 'churn.overall', unit: 'share', values: [share], baseline: 'the replica as it stands' });
}

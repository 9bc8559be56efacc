import type { FillLine, FillStage } from '@/components/inline/FillPanel';
import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import type { Carried } from './carry-run';
import type { Field } from './fields';

/** The checklist of a run's card as it begins: nothing done yet. */
export function showLines({ panel, ticket }: Carried, fields: readonly Field[]): void {
  panel.view.value = {
    ...panel.view.value,
    covered: false,
    lines: [
      { field: 'file', wanted: ticket.file.name, at: 'waiting' },
      ...fields.map(({ name, wanted }): FillLine => ({ field: name, wanted, at: 'waiting' })),
    ],
  };
}

/** Changes one line. */
export function line({ panel }: Carried, field: FieldName, change: Partial<FillLine>): void {
  const { lines, ...view } = panel.view.value;
  panel.view.value = { ...view, lines: lines.map((it) => (it.field === field ? { ...it, ...change } : it)) };
}

/** Takes one away: the form has no such field. */
export function dropLine({ panel }: Carried, field: FieldName): void {
  const { lines, ...view } = panel.view.value;
  panel.view.value = { ...view, lines: lines.filter((it) => it.field !== field) };
}

/** What was proven of each field, beside its line. */
export function showProofs({ panel }: Carried, proofs: readonly FieldProof[]): void {
  const { lines, ...view } = panel.view.value;
  const proven = lines.map((it) => {
    const proof = proofs.find(({ field }) => field === it.field);
    return proof ? { ...it, proof } : it;
  });
  panel.view.value = { ...view, lines: proven };
}

/** What stands under the list. */
export function show({ panel }: Carried, stage: FillStage): void {
  panel.view.value = { ...panel.view.value, stage };
}

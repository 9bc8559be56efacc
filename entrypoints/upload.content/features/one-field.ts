import type { FieldName, FieldProof } from '@/utils/domain/receipt';

import type { Carried } from './carry-run';
import { line, show, showProofs } from './checklist';
import type { Field } from './fields';
import { isInEditor, settle } from './settle';
import { writeFields } from './write-fields';

/** Writes one field of a filled form once more, with what stands in the same editor, and proves it anew. */
export async function retryField(
  run: Carried,
  fields: readonly Field[],
  name: FieldName,
  signal: AbortSignal,
): Promise<void> {
  const again = fields.filter((field) => field.name === name || (isInEditor(field.name) && isInEditor(name)));
  show(run, { kind: 'checking' });
  const missing = await writeFields(run, again, signal);
  await tell(run, await settle(run.surface, again, missing, signal));
}

/** She does this one herself: Ferry no longer asks for it. */
export async function leaveToHand(run: Carried, name: FieldName): Promise<void> {
  const wanted = run.panel.view.value.lines.find(({ field }) => field === name)?.wanted ?? '';
  line(run, name, { at: 'waiting' });
  await tell(run, [{ field: name, state: 'by-hand', wanted }]);
}

async function tell(run: Carried, proofs: readonly FieldProof[]): Promise<void> {
  showProofs(run, proofs);
  show(run, { kind: 'filled' });
  await run.link.receipt(run.panel.view.value.lines.flatMap(({ proof }) => proof ?? []));
}

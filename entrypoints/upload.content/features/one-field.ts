import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import type { Carried } from './carry-run';
import { line, show, showProofs } from './checklist';
import type { Field } from './fields';
import { goToPage, shownPage } from './form-pages';
import { isInEditor, settle } from './settle';
import { writeFields } from './write-fields';

/**
 * Writes one field of a filled form once more, with what stands in the same editor, and proves it anew. One that stands on
 * another page of the form is gone to and come back from where that page has a tab; where it has none she is told.
 */
export async function retryField(
  run: Carried,
  fields: readonly Field[],
  name: FieldName,
  signal: AbortSignal,
): Promise<void> {
  const again = fields.filter((field) => field.name === name || (isInEditor(field.name) && isInEditor(name)));
  const from = shownPage(run.surface);
  const page = run.surface.pages?.find((it) => it.fields.includes(name));
  show(run, { kind: 'checking' });
  if (page && !(await goToPage(page, signal))) {
    show(run, { kind: 'filled', elsewhere: name });
    return;
  }
  const missing = await writeFields(run, again, signal);
  const proofs = await settle(run.surface, again, missing, signal);
  if (from) await goToPage(from, signal);
  await tell(run, proofs);
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

import { ProblemError } from '@/utils/domain/problem';
import type { FieldName } from '@/utils/domain/receipt';
import { absent, notAsked } from './absent';
import type { Carried } from './carry-run';
import { line } from './checklist';
import type { Field } from './fields';
import { FORM_MS } from './form-pages';
import { untilPast } from './patience';
import { isInEditor, type Missing } from './settle';

const FIELD_MS = 5_000;

/** Writes every field; answers those that could not be, with why. */
export async function writeFields(
  run: Carried,
  fields: readonly Field[],
  signal: AbortSignal,
): Promise<Missing> {
  const missing = new Map<FieldName, string>();
  await untilWords(run, fields, signal);
  for (const field of fields) {
    if (field.unsaid !== undefined) {
      missing.set(field.name, field.unsaid);
      continue;
    }
    if (field.optional && !field.find()) {
      missing.set(field.name, notAsked);
      continue;
    }
    await run.link.intent(field.name);
    line(run, field.name, { at: 'doing' });
    const problem = { code: absent(field.name), again: true };
    try {
      const element = await untilPast(run, field.find, { deadlineMs: FIELD_MS, problem, signal });
      run.panel.keepOff(element.closest<HTMLElement>('[role="dialog"]') ?? element);
      await field.write(element, signal);
      line(run, field.name, { at: 'written' });
    } catch (thrown) {
      if (signal.aborted || !(thrown instanceof ProblemError)) throw thrown;
      missing.set(field.name, thrown.problem.code);
    }
    void run.link.result(field.name);
  }
  return missing;
}

/** A form comes with its words: where none of their fields comes, each of them is missed soon after. */
async function untilWords(run: Carried, fields: readonly Field[], signal: AbortSignal): Promise<void> {
  const words = fields.filter(({ name }) => name === 'title' || isInEditor(name));
  if (words.length === 0) return;
  const problem = { code: 'fill_no_form', again: true };
  try {
    await untilPast(run, () => words.some(({ find }) => find()), { deadlineMs: FORM_MS, problem, signal });
  } catch (thrown) {
    if (signal.aborted || !(thrown instanceof ProblemError)) throw thrown;
  }
}

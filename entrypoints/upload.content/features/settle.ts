import { choiceNames } from '@/utils/domain/choices';
import { ProblemError } from '@/utils/domain/problem';
import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import { findOne } from '@/utils/page/find';
import { closeList } from '@/utils/page/insert/close-list';
import { isSameText, readBack } from '@/utils/page/read-back';
import type { UploadSurface } from '@/utils/platforms/platform';
import type { Field } from './fields';

/** Fields that could not be written, with why: the problem's code. */
export type Missing = ReadonlyMap<FieldName, string>;

/** Reads fields back, writes once more what did not hold, and proves each. */
export async function settle(
  surface: UploadSurface,
  fields: readonly Field[],
  missing: Missing,
  signal: AbortSignal,
): Promise<readonly FieldProof[]> {
  const readings = fields
    .filter(({ name }) => !missing.has(name))
    .map((field) => ({ field, wanted: field.wanted, read: () => readField(field) }));
  const differing = await readBack(readings, signal);
  if (differing.length > 0) {
    const wrong = differing.map(({ field }) => field);
    await rewrite(
      readings.map(({ field }) => field),
      wrong,
      signal,
    );
    await readBack(readings, signal);
  }
  const editor = findOne(surface.body.probe);
  // Before the proof: it tells whether closing changed anything.
  if (editor && surface.body.list) await closeList(editor, surface.body.list, signal);
  return fields.map((field) => proofOf(field, missing.get(field.name)));
}

/** The caption's editor holds its topics too: writing one means writing both. */
export function isInEditor(name: FieldName): boolean {
  return name === 'body' || name === 'tags';
}

async function rewrite(
  fields: readonly Field[],
  differing: readonly Field[],
  signal: AbortSignal,
): Promise<void> {
  const again = fields.filter(
    (field) =>
      differing.includes(field) || (isInEditor(field.name) && differing.some(({ name }) => isInEditor(name))),
  );
  for (const field of again) {
    const element = field.find();
    try {
      if (element) await field.write(element, signal);
    } catch (thrown) {
      if (signal.aborted || !(thrown instanceof ProblemError)) throw thrown; // the proof says what is there instead
    }
  }
}

function proofOf(field: Field, problem: string | undefined): FieldProof {
  const { name, wanted } = field;
  const found = readField(field);
  if (problem !== undefined || found === undefined)
    return { field: name, state: 'missing', wanted, problem: problem ?? absent(name) };
  const element = field.find();
  const note = element && field.note?.(element);
  if (!isSameText(found, wanted))
    return { field: name, state: 'differs', wanted, found, ...(note && { note }) };
  return { field: name, state: 'in-the-form', wanted, ...(note && { note }) };
}

/** The code of the problem that a field is not there. */
export function absent(name: FieldName): string {
  return (choiceNames as readonly FieldName[]).includes(name) ? 'fill_no_choice' : `fill_no_${name}`;
}

function readField(field: Field): string | undefined {
  const element = field.find();
  return element && field.read(element);
}

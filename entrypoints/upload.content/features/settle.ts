import { ProblemError } from '@/utils/domain/problem';
import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import { findOnly } from '@/utils/page/find';
import { isRoomy } from '@/utils/page/seen';
import { closeList } from '@/utils/page/insert/close-list';
import { isSameText, readBack } from '@/utils/page/read-back';
import type { UploadSurface } from '@/utils/platforms/platform';
import { absent } from './absent';
import type { Field } from './fields';

/** Fields that could not be written, with why: the problem's code. */
export type Missing = ReadonlyMap<FieldName, string>;

/** What differs is written again, or taken as it stands. */
export type Settling = 'again' | 'as it stands';

/** A framework that puts old text back does so to one field after the other. */
const ROUNDS = 2;

/** Reads fields back, writes what did not hold once or twice more, and proves each. */
export async function settle(
  surface: UploadSurface,
  fields: readonly Field[],
  missing: Missing,
  signal: AbortSignal,
  how: Settling = 'again',
): Promise<readonly FieldProof[]> {
  const readings = fields
    .filter(({ name }) => !missing.has(name))
    .map((field) => ({ field, wanted: field.wanted, read: () => readField(field) }));
  // What does not hold is given up by itself: the others are still held.
  const tries = new Map<Field, number>();
  let held = readings;
  for (;;) {
    const differing = (await readBack(held, signal)).map(({ field }) => field);
    if (differing.length === 0 || how === 'as it stands') break;
    for (const field of differing) tries.set(field, (tries.get(field) ?? 0) + 1);
    held = held.filter(({ field }) => (tries.get(field) ?? 0) <= ROUNDS);
    const left = held.map(({ field }) => field);
    await rewrite(
      left,
      differing.filter((field) => left.includes(field)),
      signal,
    );
  }
  // Before the proof: it tells whether closing changed anything.
  await closeListAtCursor(surface, signal);
  return fields.map((field) => proofOf(field, missing.get(field.name)));
}

/** Title and text may have such a list, the one with the cursor in it has it open; an Escape in the other would close the form. */
async function closeListAtCursor({ title, body }: UploadSurface, signal: AbortSignal): Promise<void> {
  const at = document.getSelection()?.anchorNode ?? null;
  const written = [title, body].filter((field) => field !== undefined);
  const { probe, list } = written.find((field) => findOnly(field.probe, isRoomy)?.contains(at)) ?? body;
  const editor = findOnly(probe, isRoomy);
  if (editor && list) await closeList(editor, list, signal);
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
  const answer = field.answer?.() ?? '';
  if (answer !== '') return { field: name, state: 'in-the-form', wanted: answer };
  const found = readField(field);
  if (problem !== undefined || found === undefined)
    return { field: name, state: 'missing', wanted, problem: problem ?? absent(name) };
  const element = field.find();
  const note = element && field.note?.(element);
  if (!isSameText(found, wanted))
    return { field: name, state: 'differs', wanted, found, ...(note && { note }) };
  return { field: name, state: 'in-the-form', wanted, ...(note && { note }) };
}

function readField(field: Field): string | undefined {
  const element = field.find();
  return element && field.read(element);
}

import type { FillLine, FillStage } from '@/components/inline/FillPanel';
import { ProblemError, problemOf } from '@/utils/domain/problem';
import type { FieldName, FieldProof } from '@/utils/domain/receipt';
import { chooseFile } from '@/utils/page/choose-file';
import { findOne } from '@/utils/page/find';
import { closeList } from '@/utils/page/insert/close-list';
import { areCovered } from '@/utils/page/overlays';
import { isSameText, readBack } from '@/utils/page/read-back';
import { findSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import type { UploadSurface } from '@/utils/platforms/platform';
import type { Carried } from './carry-run';
import { fieldsOf, findField, type Field } from './fields';
import { untilPast } from './patience';

/** A form may render late after its video was chosen, the rest of it with its first field. */
const FORM_MS = 120_000;
const FIELD_MS = 5_000;
const PAGE_MS = 60_000;
/** An upload that shows no change for so long has stalled. */
const STALL_MS = 120_000;
/** She may take her time to send a broken upload again. */
const RETRY_MS = 60 * 60_000;

/**
 * Fills the run's variant into this page's form and proves it: file, then field by field, one condition after
 * another; then everything is read back. What will not go in is named, the rest still goes in. Publishing is hers.
 */
export async function fillVariant(run: Carried, signal: AbortSignal): Promise<void> {
  const fields = fieldsOf(run);
  showLines(run, fields);
  try {
    await chooseVideo(run, signal);
    const missing = await writeFields(run, fields, signal);
    for (;;) {
      const file = await uploadEnd(run, signal);
      await prove(run, fields, missing, file, signal);
      if (file.state === 'in-the-form') break;
      await until(() => !isBroken(run), { deadlineMs: RETRY_MS, problem: stalled, signal });
      show(run, { kind: 'filling' });
    }
  } catch (thrown) {
    await stopped(run, thrown, signal);
  }
}

const stalled = { code: 'fill_stalled', again: true };

async function chooseVideo(run: Carried, signal: AbortSignal): Promise<void> {
  const { surface, link, panel } = run;
  show(run, { kind: 'filling' });
  const problem = { code: 'fill_no_file_box', again: true };
  const look = (): HTMLElement | undefined => findOne(surface.body.probe) ?? findOne(surface.file);
  const found = await untilPast(run, look, { deadlineMs: PAGE_MS, problem, signal });
  await link.intent('file');
  panel.view.value = { ...panel.view.value, handle: handleOf(surface) };
  line(run, 'file', { at: 'doing' });
  // A form that is there already has its video: it is being filled again in the same page.
  if (found instanceof HTMLInputElement && found.type === 'file') chooseFile(found, await link.file());
  void link.result('file');
}

/** Writes every field; answers those that could not be, with why. */
async function writeFields(
  run: Carried,
  fields: readonly Field[],
  signal: AbortSignal,
): Promise<ReadonlyMap<FieldName, string>> {
  const missing = new Map<FieldName, string>();
  let deadlineMs = FORM_MS;
  for (const field of fields) {
    await run.link.intent(field.name);
    line(run, field.name, { at: 'doing' });
    const problem = { code: `fill_no_${field.name}`, again: true };
    try {
      const element = await untilPast(run, () => findField(field), { deadlineMs, problem, signal });
      deadlineMs = FIELD_MS;
      run.panel.keepOff(element);
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

/** Waits for the page to have the whole video, however long it takes as long as something moves. */
async function uploadEnd(run: Carried, signal: AbortSignal): Promise<FieldProof> {
  const { surface, ticket } = run;
  const wanted = ticket.file.name;
  let last = '';
  const look = (): 'received' | 'broken' | 'moved' | undefined => {
    if (findSeen(surface.received)) return 'received';
    if (isBroken(run)) return 'broken';
    const said = findOne(surface.progress)?.textContent ?? '';
    if (said === last) return undefined;
    last = said;
    return 'moved';
  };
  for (;;) {
    let seen;
    try {
      seen = await untilPast(run, look, { deadlineMs: STALL_MS, problem: stalled, signal });
    } catch (thrown) {
      if (!(thrown instanceof ProblemError) || thrown.problem !== stalled) throw thrown;
      return { field: 'file', state: 'missing', wanted, problem: 'fill_stalled' };
    }
    if (seen === 'received') return { field: 'file', state: 'in-the-form', wanted };
    if (seen === 'broken') return { field: 'file', state: 'missing', wanted, problem: 'fill_broken_off' };
    const [, percent] = /(\d{1,3})(?:\.\d+)?\s*%/.exec(last) ?? [];
    if (percent !== undefined) line(run, 'file', { share: Number(percent) / 100 });
  }
}

function isBroken({ surface }: Carried): boolean {
  return findSeen(surface.broken) !== undefined;
}

/** Reads everything back, writes once more what did not hold, and gives the receipt. */
async function prove(
  run: Carried,
  fields: readonly Field[],
  missing: ReadonlyMap<FieldName, string>,
  file: FieldProof,
  signal: AbortSignal,
): Promise<void> {
  const { panel, link } = run;
  show(run, { kind: 'checking' });
  await link.intent('read-back');
  const readings = fields
    .filter(({ name }) => !missing.has(name))
    .map((field) => ({ field, wanted: field.wanted, read: () => readField(field) }));
  const differing = await readBack(readings, signal);
  if (differing.length > 0) {
    await rewrite(
      readings.map(({ field }) => field),
      differing.map(({ field }) => field),
      signal,
    );
    await readBack(readings, signal);
  }
  await closeListOf(run, signal); // before the proof: it tells whether closing changed anything
  const proofs = [file, ...fields.map((field) => proofOf(field, missing.get(field.name)))];
  void link.result('read-back');
  panel.view.value = {
    ...panel.view.value,
    lines: panel.view.value.lines.map((it) => {
      const proof = proofs.find(({ field }) => field === it.field);
      return proof ? { ...it, proof } : it;
    }),
    covered: areCovered(fields.map(findField).filter((it) => it !== undefined)),
    stage: { kind: 'filled' },
  };
  await link.receipt(proofs);
  await link.intent('publish-watch');
}

async function closeListOf({ surface: { body } }: Carried, signal: AbortSignal): Promise<void> {
  const editor = findOne(body.probe);
  if (editor && body.list) await closeList(editor, body.list, signal);
}

/** The caption's editor holds its topics too: writing one means writing both. */
async function rewrite(
  fields: readonly Field[],
  differing: readonly Field[],
  signal: AbortSignal,
): Promise<void> {
  const inEditor = ({ name }: Field): boolean => name === 'body' || name === 'tags';
  const again = fields.filter(
    (field) => differing.includes(field) || (inEditor(field) && differing.some(inEditor)),
  );
  for (const field of again) {
    const element = findField(field);
    if (element) await field.write(element, signal);
  }
}

function proofOf(field: Field, problem: string | undefined): FieldProof {
  const { name, wanted } = field;
  const found = readField(field);
  if (problem !== undefined || found === undefined)
    return { field: name, state: 'missing', wanted, problem: problem ?? `fill_no_${name}` };
  const element = findField(field);
  const note = element && field.note?.(element);
  if (!isSameText(found, wanted))
    return { field: name, state: 'differs', wanted, found, ...(note && { note }) };
  return { field: name, state: 'in-the-form', wanted, ...(note && { note }) };
}

function readField(field: Field): string | undefined {
  const element = findField(field);
  return element && field.read(element);
}

/** Why the fill ended early. Aborted without a problem, the page itself went on: nothing is left to say. */
async function stopped({ panel, link }: Carried, thrown: unknown, signal: AbortSignal): Promise<void> {
  if (signal.aborted && !(signal.reason instanceof ProblemError)) return;
  const { code } = problemOf(thrown);
  if (!(thrown instanceof ProblemError)) console.error('[ferry]', thrown);
  const stage: FillStage =
    code === 'fill_cancelled' ? { kind: 'cancelled' } : { kind: 'failed', problem: code };
  panel.view.value = { ...panel.view.value, stage };
  if (code !== 'disconnected') await link.failed(code);
}

function showLines({ panel, ticket }: Carried, fields: readonly Field[]): void {
  panel.view.value = {
    ...panel.view.value,
    covered: false,
    lines: [
      { field: 'file', wanted: ticket.file.name, at: 'waiting' },
      ...fields.map(({ name, wanted }): FillLine => ({ field: name, wanted, at: 'waiting' })),
    ],
  };
}

/** Who it will be posted as: the `@handle` of a link to a profile, else the name that stands there. */
function handleOf({ account }: UploadSurface): string | undefined {
  const shown = account && findOne(account);
  const [, handle] = /\/(@[\w.]+)/.exec(shown?.getAttribute('href') ?? '') ?? [];
  return handle ?? (shown?.textContent.trim() || undefined);
}

function line({ panel }: Carried, field: FieldName, change: Partial<FillLine>): void {
  const { lines, ...view } = panel.view.value;
  panel.view.value = { ...view, lines: lines.map((it) => (it.field === field ? { ...it, ...change } : it)) };
}

function show({ panel }: Carried, stage: FillStage): void {
  panel.view.value = { ...panel.view.value, stage };
}

import type { FillStage } from '@/components/inline/FillPanel';
import { ProblemError, problemOf } from '@/utils/domain/problem';
import { fieldNames, type FieldName, type FieldProof } from '@/utils/domain/receipt';
import { chooseFile, plainName } from '@/utils/page/choose-file';
import { findOne } from '@/utils/page/find';
import { areCovered } from '@/utils/page/overlays';
import { findSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import { agreeOnAccount } from './account';
import type { Carried } from './carry-run';
import { absentProofs, notAsked } from './absent';
import { line, dropLine, show, showLines, showProofs } from './checklist';
import type { Field } from './fields';
import { enterPage, isFormThere, pagesToFill, turnPage, type Page } from './form-pages';
import { handOver, untilPast } from './patience';
import { isTakenBack, leave, proofLeft, type Left } from './look-again';
import { pressOpen } from './open-form';
import { settle, type Missing, type Settling } from './settle';
import { writeFields } from './write-fields';

const PAGE_MS = 60_000;
/** An upload that shows no change for so long has stalled. */
const STALL_MS = 120_000;
/** So often a receipt is given anew, if the page goes on taking things back. */
const LOOKS = 8;
/** She may take her time to send a broken upload again. */
const RETRY_MS = 60 * 60_000;

/**
 * Fills the run's variant into this page's form and proves it: file, then page by page and field by field, one condition
 * after another; then everything is read back. What will not go in is named, the rest still goes in. Publishing is hers.
 */
export async function fillVariant(
  run: Carried,
  fields: readonly Field[],
  signal: AbortSignal,
): Promise<void> {
  const { surface } = run;
  const found: Found = { passed: passedProofs(run).map((proof) => leave(proof, [])), notAsked: [] };
  showLines(run, fields);
  try {
    await chooseVideo(run, signal);
    if (!surface.pages) await untilForm(run, fields, signal);
    let behind = pagesToFill(surface);
    for (;;) {
      const [page, ...later] = behind;
      if (!page) break;
      await enterPage(run, page, signal);
      const all = fieldsOn([page], fields);
      const missing = await writeFields(run, all, signal);
      const here = all.filter(({ name }) => missing.get(name) !== notAsked);
      for (const { name } of all.filter((field) => !here.includes(field))) {
        found.notAsked.push(name);
        dropLine(run, name);
      }
      if (!page.next || later.length === 0) {
        await finish(run, found, here, missing, signal);
        break;
      }
      await provePassed(run, found, here, missing, signal);
      const came = await turnPage(run, page.next, later, signal);
      const absent = absentProofs(fieldsOn(later.slice(0, came), fields));
      found.passed.push(...absent.map((proof) => leave(proof, [])));
      behind = later.slice(came);
    }
  } catch (thrown) {
    await stopped(run, thrown, signal);
  }
}

/** What a fill has found out on its way. */
type Found = {
  /** Proofs of fields on pages that were left. */
  readonly passed: Left[];
  /** What this form has no field for. */
  readonly notAsked: FieldName[];
};

function fieldsOn(pages: readonly Page[], fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ name }) => pages.some((page) => page.fields.includes(name)));
}

/** Proves the fields of a page before it is left. What only she can answer there is waited for. */
async function provePassed(
  run: Carried,
  { passed }: Found,
  fields: readonly Field[],
  missing: Missing,
  signal: AbortSignal,
): Promise<void> {
  const before = await settle(run.surface, fields, missing, signal);
  showProofs(run, before);
  const open = (): boolean => fields.some(({ answer }) => answer?.() === '');
  const problem = { code: 'fill_yours', again: true };
  if (open()) await handOver(run, 'question', () => !open(), { problem, signal });
  const isHers = ({ field }: FieldProof): boolean =>
    fields.some(({ name, answer }) => name === field && answer !== undefined);
  const after = fields.filter(({ answer }) => answer !== undefined);
  const proofs = [
    ...before.filter((proof) => !isHers(proof)),
    ...(await settle(run.surface, after, missing, signal)),
  ];
  passed.push(...proofs.map((proof) => leave(proof, fields)));
  showProofs(run, passed.map(proofLeft));
}

const stalled = { code: 'fill_stalled', again: true };

/** Waits for the upload's end and gives the receipt; an upload that broke is waited for again. */
async function finish(
  run: Carried,
  found: Found,
  fields: readonly Field[],
  missing: Missing,
  signal: AbortSignal,
): Promise<void> {
  let isWatched = false;
  for (;;) {
    const proof = fileProof(run, await followUpload(run, signal));
    const isNoted = found.notAsked.length > 0 && proof.state === 'in-the-form';
    const file = isNoted ? { ...proof, note: { notAsked: found.notAsked } } : proof;
    for (let n = 0; n < LOOKS; n += 1) {
      const how = n < 2 ? 'again' : 'as it stands';
      const receipt = await prove(run, [file, ...found.passed.map(proofLeft)], fields, missing, signal, how);
      // Once, and before she can press: it would take her press back.
      if (!isWatched) await run.link.intent('publish-watch');
      isWatched = true;
      showFilled(run, fields);
      if (!(await isTakenBack(receipt, fields, found.passed, signal))) break;
    }
    if (file.state === 'in-the-form') break;
    await untilMended(run, signal);
  }
}

async function chooseVideo(run: Carried, signal: AbortSignal): Promise<void> {
  const { surface, link } = run;
  show(run, { kind: 'filling' });
  const problem = { code: 'fill_no_file_box', again: true };
  const open = pressOpen(surface);
  const look = (): HTMLElement | true | undefined => {
    if (isFormThere(surface)) return true;
    const box = findOne(surface.file);
    if (!box) open();
    return box;
  };
  const found = await untilPast(run, look, { deadlineMs: PAGE_MS, problem, signal });
  await agreeOnAccount(run, signal);
  await link.intent('file');
  line(run, 'file', { at: 'doing' });
  // A form that is there already has its video: it is being filled again in the same page.
  if (found instanceof HTMLInputElement) {
    const file = await link.file();
    chooseFile(found, file, surface.fileNames === 'ascii' ? plainName(file.name) : file.name);
  }
  void link.result('file');
}

/** How far an upload has come: to an end, or far enough. */
type UploadEnd = 'received' | 'broken' | 'stalled' | 'enough';

/** Follows the upload, however long it takes as long as something moves. */
async function followUpload(
  run: Carried,
  signal: AbortSignal,
  isEnough: () => boolean = () => false,
): Promise<UploadEnd> {
  const { surface } = run;
  let last = '';
  const look = (): UploadEnd | 'moved' | undefined => {
    if (isEnough()) return 'enough';
    if (isBroken(run)) return 'broken';
    if (findSeen(surface.received)) return 'received';
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
      return 'stalled';
    }
    if (seen !== 'moved') return seen;
    const [, percent] = /(\d{1,3})(?:\.\d+)?\s*%/.exec(last) ?? [];
    if (percent !== undefined) line(run, 'file', { share: Number(percent) / 100 });
  }
}

function fileProof({ ticket }: Carried, end: UploadEnd): FieldProof {
  const wanted = ticket.file.name;
  if (end === 'received') return { field: 'file', state: 'in-the-form', wanted };
  const problem = end === 'broken' ? 'fill_broken_off' : 'fill_stalled';
  return { field: 'file', state: 'missing', wanted, problem };
}

/**
 * Waits for a form that is drawn only when its platform has the video (Douyin, 2026-06), past an upload that broke. After
 * that the rest of the form is a matter of moments.
 * @throws ProblemError `fill_no_form` when nothing at all came of the video
 */
async function untilForm(run: Carried, fields: readonly Field[], signal: AbortSignal): Promise<void> {
  const isThere = (): boolean => fields.some(({ find }) => find() !== undefined);
  for (;;) {
    const end = await followUpload(run, signal, isThere);
    if (end === 'stalled') throw new ProblemError({ code: 'fill_no_form', again: true });
    if (end !== 'broken') break;
    showProofs(run, [fileProof(run, 'broken')]);
    show(run, { kind: 'filled' });
    await untilMended(run, signal);
  }
}

/** An upload that broke is hers to send again. */
async function untilMended(run: Carried, signal: AbortSignal): Promise<void> {
  await until(() => !isBroken(run), { deadlineMs: RETRY_MS, problem: stalled, signal });
  show(run, { kind: 'filling' });
}

function isBroken({ surface: { broken } }: Carried): boolean {
  return broken !== undefined && findSeen(broken) !== undefined;
}

/** Reads back what is on this page, gives the receipt and answers it. */
async function prove(
  run: Carried,
  before: readonly FieldProof[],
  fields: readonly Field[],
  missing: Missing,
  signal: AbortSignal,
  how: Settling,
): Promise<readonly FieldProof[]> {
  const { panel, link, surface } = run;
  const { pressed } = surface.published;
  const publish = pressed && findSeen(pressed);
  if (publish) panel.keepOff(publish);
  show(run, { kind: 'checking' });
  await link.intent('read-back');
  const proofs = [...before, ...(await settle(surface, fields, missing, signal, how))];
  proofs.sort((a, b) => fieldNames.indexOf(a.field) - fieldNames.indexOf(b.field));
  void link.result('read-back');
  showProofs(run, proofs);
  await link.receipt(proofs);
  return proofs;
}

/** Publish is hers from here on. */
function showFilled({ panel }: Carried, fields: readonly Field[]): void {
  panel.view.value = {
    ...panel.view.value,
    covered: areCovered(fields.map(({ find }) => find()).filter((it) => it !== undefined)),
    stage: { kind: 'filled' },
  };
}

/** What was proven on pages of the form that an earlier try has left behind. */
function passedProofs({ surface, panel }: Carried): FieldProof[] {
  const pages = surface.pages ?? [];
  const shown = pages.findLastIndex(({ landmark }) => findSeen(landmark));
  const passed = pages.slice(0, Math.max(shown, 0)).flatMap(({ fields }) => fields);
  return panel.view.value.lines.flatMap(({ proof }) =>
    proof && passed.includes(proof.field) ? [proof] : [],
  );
}

/** Why the fill ended early. Aborted without a problem, the page itself went on: nothing is left to say. */
export async function stopped({ panel, link }: Carried, thrown: unknown, signal: AbortSignal): Promise<void> {
  if (signal.aborted && !(signal.reason instanceof ProblemError)) return;
  const { code } = problemOf(thrown);
  if (!(thrown instanceof ProblemError)) console.error('[ferry]', thrown);
  const stage: FillStage =
    code === 'fill_cancelled' ? { kind: 'cancelled' } : { kind: 'failed', problem: code };
  panel.view.value = { ...panel.view.value, stage };
  if (code !== 'disconnected') await link.failed(code);
}

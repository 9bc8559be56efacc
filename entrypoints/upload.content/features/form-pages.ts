import { ProblemError } from '@/utils/domain/problem';
import { fieldNames, type FieldName } from '@/utils/domain/receipt';
import { findOne } from '@/utils/page/find';
import { findPressable } from '@/utils/page/pressable';
import { findSeen } from '@/utils/page/seen';
import { seenWithin } from '@/utils/page/until';
import type { FormPage, Probe, UploadSurface } from '@/utils/platforms/platform';
import type { Carried } from './carry-run';
import { untilPast } from './patience';

/** A form may render late after its video was chosen, the rest of it with its first field. */
export const FORM_MS = 120_000;
/** A page that was turned to is drawn within this time. */
const TURN_MS = 2_000;
/** As many pages as may come between two that Ferry knows. */
const PAGES = 6;

/** Some pages of a form; the last is the one that has no other behind it. */
export type Page = Partial<FormPage> & { readonly fields: readonly FieldName[] };

/** The pages still to be filled: from the one that is shown, or from the first. */
export function pagesToFill({ pages }: UploadSurface): readonly Page[] {
  if (!pages) return [{ fields: fieldNames }];
  const shown = pages.findLastIndex(({ landmark }) => findSeen(landmark));
  return pages.slice(Math.max(shown, 0));
}

/** Whether a form stands on the page already. */
export function isFormThere({ pages, body }: UploadSurface): boolean {
  return pages ? pages.some(({ landmark }) => findSeen(landmark)) : findOne(body.probe) !== undefined;
}

/**
 * Waits until a page of the form is shown.
 * @throws ProblemError `fill_no_form`
 */
export async function enterPage(run: Carried, { landmark }: Page, signal: AbortSignal): Promise<void> {
  if (!landmark) return;
  const problem = { code: 'fill_no_form', again: true };
  const look = (): HTMLElement | undefined => findSeen(landmark);
  run.panel.keepOff(await untilPast(run, look, { deadlineMs: FORM_MS, problem, signal }));
}

/** The page of the form that is shown, if it has pages. */
export function shownPage({ pages }: UploadSurface): FormPage | undefined {
  return pages?.findLast(({ landmark }) => findSeen(landmark));
}

/** Goes to a page by its own tab, unless it is the one that is shown. Answers whether it is shown then. */
export async function goToPage({ landmark, tab }: FormPage, signal: AbortSignal): Promise<boolean> {
  const isShown = (): boolean => findSeen(landmark) !== undefined;
  if (isShown()) return true;
  if (tab) findPressable(tab)?.click();
  return tab !== undefined && ((await seenWithin(isShown, TURN_MS, signal)) ?? false);
}

/**
 * Turns from a page to one of those that Ferry knows behind it, over what it does not know. A button that cannot be
 * pressed yet (the upload still runs) is waited for. Answers which came: a form may leave pages out.
 * @throws ProblemError `fill_no_next_page`
 */
export async function turnPage(
  run: Carried,
  next: Probe,
  behind: readonly Page[],
  signal: AbortSignal,
): Promise<number> {
  const shown = (): number => behind.findIndex(({ landmark }) => landmark && findSeen(landmark));
  const problem = { code: 'fill_no_next_page', again: true };
  for (let n = 0; n < PAGES; n += 1) {
    // The page may be there by now, though it took its time.
    const look = (): HTMLElement | true | undefined => shown() >= 0 || findPressable(next);
    const seen = await untilPast(run, look, { deadlineMs: FORM_MS, problem, signal });
    if (seen === true) return shown();
    seen.click();
    if (await seenWithin(() => shown() >= 0, TURN_MS, signal)) return shown();
  }
  throw new ProblemError(problem);
}

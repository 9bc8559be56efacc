import { isSameAccount } from '@/utils/domain/account';
import { findOne } from '@/utils/page/find';
import { seenWithin, until } from '@/utils/page/until';
import type { UploadSurface } from '@/utils/platforms/platform';
import type { Carried } from './carry-run';

/** Pages draw who is logged in a moment after the form. */
const DRAWN_MS = 3_000;
/** She may take her time. */
const ANSWER_MS = 24 * 60 * 60_000;

/**
 * Reads who the page is logged in as, and stops before anything is touched when the draft goes out as somebody else, or
 * when it cannot be read although it must be somebody: then it is hers to say.
 */
export async function agreeOnAccount(
  { surface, ticket, link, panel }: Carried,
  signal: AbortSignal,
): Promise<void> {
  const expected = ticket.account;
  const found = surface.account && (await seenWithin(() => handleOf(surface), DRAWN_MS, signal));
  panel.view.value = { ...panel.view.value, handle: found };
  const account = found ?? expected;
  if (account === undefined) return;
  if (expected !== undefined && (found === undefined || !isSameAccount(found, expected))) {
    const { stage } = panel.view.value;
    panel.view.value = { ...panel.view.value, stage: { kind: 'account', found, expected } };
    const problem = { code: 'fill_cancelled', again: true };
    await until(() => panel.view.value.stage.kind !== 'account', { deadlineMs: ANSWER_MS, problem, signal });
    panel.view.value = { ...panel.view.value, stage };
  }
  await link.account(account);
}

/** The handle of a link to a profile, `/@handle` or `/handle`, with its `@`; else the name that stands there. */
function handleOf({ account }: UploadSurface): string | undefined {
  const shown = account && findOne(account);
  const href = shown?.getAttribute('href') ?? '';
  const [, handle] = /\/@([\w.]+)/.exec(href) ?? /^\/([\w.]+)\/?$/.exec(href) ?? [];
  return handle === undefined ? shown?.textContent.trim() || undefined : `@${handle}`;
}

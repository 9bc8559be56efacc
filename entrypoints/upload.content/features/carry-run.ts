import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isPosted } from '@/utils/domain/outcome';
import { ProblemError } from '@/utils/domain/problem';
import { uiLang } from '@/utils/i18n';
import { seenWithin } from '@/utils/page/until';
import { say } from '@/utils/messages/client';
import type { RunTicket } from '@/utils/messages/protocol';
import type { UploadSurface } from '@/utils/platforms/platform';
import { uploads } from '@/utils/platforms/uploads';
import type { FillView } from '@/components/inline/FillPanel';
import { fieldsOf } from './fields';
import { fillVariant, stopped } from './fill-variant';
import { leaveToHand, retryField } from './one-field';
import { mountPanel, type Panel } from './panel';
import { isOn, isPublished, mayStandHere } from './place';
import { linkTo, type RunLink } from './run-link';
import { WATCH_MS, watchSighting } from './watch-sighting';

/** A run, and all that works on it in its tab. */
export type Carried = {
  readonly ticket: RunTicket;
  readonly surface: UploadSurface;
  readonly panel: Panel;
  readonly link: RunLink;
};

/** Carries the run this tab was opened for, if it was opened for one: fills its form and watches for the post. */
export async function carryRun(ctx: ContentScriptContext): Promise<void> {
  const ticket = await say('runMine', {});
  const surface = uploads.find(({ platform }) => platform.id === ticket?.platform);
  if (!ticket || !surface) return;
  if (isPosted(ticket.outcome)) {
    // Her next post in this tab is her own, and what was seen live is seen.
    if (mayStandHere(surface) || ticket.outcome?.kind === 'live') return;
    if (!(await seenWithin(() => showsPosts(surface), WATCH_MS, ctx.signal))) return;
  }

  let filling = new AbortController();
  const fill = async (): Promise<void> => {
    filling.abort();
    filling = new AbortController();
    await fillVariant(run, fields, filling.signal);
  };
  const panel = mountPanel(firstView(ticket, surface), {
    onCancel: () => filling.abort(new ProblemError({ code: 'fill_cancelled', again: true })),
    onFillAgain: () => void fill(),
    onAccount: () => (panel.view.value = { ...panel.view.value, stage: { kind: 'filling' } }),
    onRetry: (field) => {
      filling = new AbortController();
      void retryField(run, fields, field, filling.signal).catch((thrown: unknown) =>
        stopped(run, thrown, filling.signal),
      );
    },
    onByHand: (field) => void leaveToHand(run, field),
  });
  const run: Carried = { ticket, surface, panel, link: linkTo(ticket.runId) };
  const fields = fieldsOf(run);
  ctx.onInvalidated(() => {
    filling.abort();
    panel.remove();
  });

  void watchSighting(run, ctx.signal, () => filling.abort());
  if (!ticket.again && !showsPosts(surface)) await fill();
}

/** Whether this page is where posts are to be seen after Publish. */
function showsPosts(surface: UploadSurface): boolean {
  const { listed } = surface.published;
  return isPublished(surface) || (listed !== undefined && isOn(listed.on));
}

function firstView({ again }: RunTicket, surface: UploadSurface): FillView {
  return {
    platform: surface.platform.name[uiLang()],
    handle: undefined,
    stage: { kind: showsPosts(surface) ? 'submitted' : again ? 'ask' : 'filling' },
    lines: [],
    covered: false,
    small: false,
  };
}

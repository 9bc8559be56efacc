import { hasOffscreen } from '@/entrypoints/engines/ask-offscreen';
import { bergamotHost } from '@/entrypoints/engines/bergamot';
import { engineRows } from '@/entrypoints/background/engines';
import { reachOf, rowsWithin } from '@/entrypoints/background/reach';
import type { Answers, Input } from '@/utils/messages/protocol';
import type { Sender } from '@/utils/messages/server';
import { routeOf } from '@/utils/domain/route';
import { dropHalfModels, findModel, removeModel } from '@/utils/store/models';

/** How every engine that may have the page's texts stands, in the order they are tried. */
export async function engineStates(
  { direction }: Input<'engineStates'>,
  sender: Sender,
): Promise<Answers['engineStates']> {
  return rowsWithin(await reachOf(sender, false), await engineRows(direction));
}

/** Starts the download of what is missing; how it goes is in the models' rows. */
export async function modelDownload({ direction }: Input<'modelDownload'>): Promise<undefined> {
  for (const model of routeOf(direction))
    if ((await findModel(model))?.state.kind !== 'ready') await bergamotHost.download(model);
  return undefined;
}

/** Stops a download. Nothing of it stays; a model of the same way that came before does. */
export async function modelCancel({ direction }: Input<'modelCancel'>): Promise<undefined> {
  for (const model of routeOf(direction))
    if ((await findModel(model))?.state.kind === 'downloading') await modelRemove({ model });
  return undefined;
}

/** Takes a model off this device, and out of memory. */
export async function modelRemove({ model }: Input<'modelRemove'>): Promise<undefined> {
  await bergamotHost.stop(model);
  await removeModel(model);
  return undefined;
}

/** On start-up: a download that died with the browser asks for its click again. */
export async function settleModels(): Promise<void> {
  if (import.meta.env.FIREFOX || !(await hasOffscreen())) await dropHalfModels();
}

import { hasOffscreen } from '@/entrypoints/engines/ask-offscreen';
import { bergamotHost } from '@/entrypoints/engines/bergamot';
import { engineRows } from '@/entrypoints/background/engines';
import type { Answers, Input } from '@/utils/messages/protocol';
import { dropHalfModels, removeModel } from '@/utils/store/models';

/** How every engine stands, in the order they are tried. */
export function engineStates({ direction }: Input<'engineStates'>): Promise<Answers['engineStates']> {
  return engineRows(direction);
}

/** Starts the download; how it goes is in the model's row. */
export function modelDownload({ direction }: Input<'modelDownload'>): Promise<undefined> {
  return bergamotHost.download(direction);
}

/** Stops a download. Nothing of it stays. */
export async function modelCancel({ direction }: Input<'modelCancel'>): Promise<undefined> {
  await bergamotHost.stop(direction);
  await removeModel(direction);
  return undefined;
}

/** Takes a model off this device, and out of memory. */
export const modelRemove = modelCancel;

/** On start-up: a download that died with the browser asks for its click again. */
export async function settleModels(): Promise<void> {
  if (import.meta.env.FIREFOX || !(await hasOffscreen())) await dropHalfModels();
}

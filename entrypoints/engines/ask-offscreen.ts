import { ProblemError } from '@/utils/domain/problem';
import { send } from '@/utils/messages/client';
import type { Answers, Input, toOffscreen } from '@/utils/messages/protocol';
import browser from 'webextension-polyfill';

/*
 * Chrome's offscreen page: a service worker may own neither Workers nor blob: addresses. One may exist at a time; it is
 * opened by the first question and closes itself when it has nothing left to do.
 */
type Offscreen = {
  readonly offscreen: {
    createDocument(page: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
    hasDocument?(): Promise<boolean>;
  };
  readonly runtime: { getContexts(filter: { contextTypes: readonly string[] }): Promise<readonly unknown[]> };
};

type OffscreenMessage = keyof typeof toOffscreen;

const PATH = '/offscreen.html';
let opening: Promise<void> | undefined;

/**
 * Asks the offscreen page, opening it when there is none.
 * @throws ProblemError as `send` does
 */
export async function askOffscreen<N extends OffscreenMessage>(
  name: N,
  input: Input<N>,
): Promise<Answers[N]> {
  await openOffscreen();
  try {
    return await send(name, input);
  } catch (thrown) {
    if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'disconnected') throw thrown;
    await openOffscreen(); // it closed itself between the look and the question
    return send(name, input);
  }
}

/** Is the offscreen page alive? */
export async function hasOffscreen(): Promise<boolean> {
  const contexts = await chromeOnly().runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}

/** One opening at a time: a second `createDocument` would be refused. */
async function openOffscreen(): Promise<void> {
  opening ??= openOnce().finally(() => {
    opening = undefined;
  });
  await opening;
}

async function openOnce(): Promise<void> {
  if (await hasOffscreen()) return;
  await chromeOnly().offscreen.createDocument({
    url: browser.runtime.getURL(PATH),
    reasons: ['WORKERS', 'BLOBS'],
    justification: 'Translates on this device in a Worker, and hands videos to upload pages.',
  });
}

function chromeOnly(): Offscreen {
  return (globalThis as unknown as { chrome: Offscreen }).chrome;
}

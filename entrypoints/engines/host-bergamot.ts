import { ProblemError, problemOf } from '@/utils/domain/problem';
import type { ModelDirection } from '@/utils/domain/route';
import { enterLedger } from '@/utils/store/ledger';
import {
  expectRoom,
  keepModel,
  loadModelFiles,
  markModel,
  removeModel,
  type ProvedFile,
} from '@/utils/store/models';
import { createBergamot, type ModelBuffers } from '@/utils/translate/bergamot';
import { downloadFile } from '@/utils/translate/download';
import { findModelFiles, modelBytes, modelRegistry } from '@/utils/translate/models';

/** Where Workers and downloads live: Chrome's offscreen page, Firefox's event page. */
export type BergamotHost = {
  translate(model: ModelDirection, texts: readonly string[], signal: AbortSignal): Promise<readonly string[]>;
  /** Starts the download and answers at once; how it goes is in the model's row. */
  download(model: ModelDirection): Promise<undefined>;
  /** Ends the model's download and Worker. */
  stop(model: ModelDirection): Promise<undefined>;
};

/** A reader pauses for a video; then 0.7 GB are worth more than the second it takes to load again. */
const IDLE_MS = 120_000;
const STALL_MS = 20_000;

/**
 * The host in this very context. `isBusy`: something would be lost if the context ended now. `keepAwake` holds off the
 * browser for as long as a download lasts; what it returns lets go.
 */
export function hostBergamot(keepAwake: () => () => void): BergamotHost & { isBusy(): boolean } {
  const downloads = new Map<
    ModelDirection,
    { readonly controller: AbortController; readonly done: Promise<void> }
  >();
  const bergamot = createBergamot({
    startWorker: () => new Worker('/bergamot-worker.js'),
    loadModel,
    idleMs: IDLE_MS,
  });
  return {
    translate: (model, texts, signal) => bergamot.translate(model, texts, signal),
    download(model) {
      if (downloads.has(model)) return Promise.resolve(undefined);
      const controller = new AbortController();
      const letSleep = keepAwake();
      const done = fetchModel(model, controller.signal).finally(() => {
        letSleep();
        downloads.delete(model);
      });
      downloads.set(model, { controller, done });
      return Promise.resolve(undefined);
    },
    async stop(model) {
      bergamot.free(model);
      const running = downloads.get(model);
      running?.controller.abort(new ProblemError({ code: 'cancelled', again: true }));
      await running?.done;
      return undefined;
    },
    isBusy: () => downloads.size > 0 || bergamot.isResident(),
  };
}

async function loadModel(direction: ModelDirection): Promise<ModelBuffers> {
  const files = await loadModelFiles(direction);
  const bytes = (fileType: string): Promise<ArrayBuffer> | undefined => files.get(fileType)?.arrayBuffer();
  const model = await bytes('model');
  const vocabs = await Promise.all(
    ['vocab', 'srcvocab', 'trgvocab'].map(bytes).filter((vocab) => vocab !== undefined),
  );
  if (!model || vocabs.length === 0) throw new ProblemError({ code: 'model_none', again: false });
  return { model, vocabs };
}

/** Never throws: however it ends, the model's row says so, and a half model is no model. */
async function fetchModel(model: ModelDirection, signal: AbortSignal): Promise<void> {
  try {
    await markModel(model, modelBytes(model), { kind: 'downloading', share: 0 });
    await noteDownload(modelRegistry, 0);
    const { version, files } = await findModelFiles(model, signal);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    await expectRoom(bytes);
    const tell = progress(model, bytes, signal);
    const proved: ProvedFile[] = [];
    for (const file of files) {
      await noteDownload(file.url, file.bytes);
      const blob = await downloadFile(file, { signal, stallMs: STALL_MS, onBytes: tell });
      proved.push({ fileType: file.fileType, sha256: file.sha256, bytes: blob });
    }
    signal.throwIfAborted();
    await keepModel(model, version, proved);
  } catch (thrown) {
    await removeModel(model);
    if (signal.aborted) return;
    console.error('[ferry] model', model, thrown);
    const problem = problemOf(thrown);
    const state =
      problem.code === 'model_stalled'
        ? ({ kind: 'stalled' } as const)
        : ({ kind: 'failed', problem } as const);
    await markModel(model, modelBytes(model), state);
  }
}

/** Nothing of hers goes with it, but Mozilla sees a request: the ledger has it, and how many bytes were asked for. */
function noteDownload(url: string, bytes: number): Promise<void> {
  const { host } = new URL(url);
  return enterLedger({ at: Date.now(), engine: 'bergamot', host, characters: 0, bytes, surface: 'ferry' });
}

/** Writes the share received into the model's row, at most once per percent. */
function progress(model: ModelDirection, bytes: number, signal: AbortSignal): (received: number) => void {
  let received = 0;
  let told = 0;
  return (more) => {
    received += more;
    const share = Math.floor((100 * received) / bytes) / 100;
    if (share <= told || signal.aborted) return;
    told = share;
    void markModel(model, bytes, { kind: 'downloading', share });
  };
}

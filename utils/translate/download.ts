import { ProblemError } from '@/utils/domain/problem';
import { hashOf } from './hash';
import type { ModelFile } from './models';

/**
 * Downloads one file and proves it: whole, and by its sha256 the one the registry names.
 * `onBytes` is told of every piece. An interrupted file starts again from nothing.
 * @throws ProblemError model_offline, model_missing, model_server, model_stalled, model_cut, model_wrong;
 *   the signal's reason when it aborts.
 */
export async function downloadFile(
  file: ModelFile,
  { signal, stallMs, onBytes }: { signal: AbortSignal; stallMs: number; onBytes: (bytes: number) => void },
): Promise<Blob> {
  const stall = stallTimer(stallMs);
  try {
    const pieces = await receive(file, AbortSignal.any([signal, stall.signal]), (bytes) => {
      stall.again();
      onBytes(bytes);
    });
    return await prove(file, pieces);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof ProblemError) throw cause;
    stall.signal.throwIfAborted();
    throw new ProblemError({ code: 'model_offline', again: true }, { cause });
  } finally {
    stall.stop();
  }
}

async function receive(
  { url, bytes }: ModelFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const response = await fetch(url, { credentials: 'omit', cache: 'no-store', signal });
  if (response.status === 404) throw new ProblemError({ code: 'model_missing', again: true });
  if (!response.ok || !response.body) throw new ProblemError({ code: 'model_server', again: true });
  const reader = response.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    received += next.value.byteLength;
    if (received > bytes) {
      void reader.cancel();
      throw new ProblemError({ code: 'model_wrong', again: true });
    }
    pieces.push(next.value);
    onBytes(next.value.byteLength);
  }
  return pieces;
}

async function prove(
  { bytes, sha256 }: ModelFile,
  pieces: readonly Uint8Array<ArrayBuffer>[],
): Promise<Blob> {
  const blob = new Blob([...pieces]);
  if (blob.size < bytes) throw new ProblemError({ code: 'model_cut', again: true });
  if ((await hashOf(await blob.arrayBuffer())) !== sha256)
    throw new ProblemError({ code: 'model_wrong', again: true });
  return blob;
}

/** Aborts with `model_stalled` when `again` was not called for `ms`. */
function stallTimer(ms: number): { signal: AbortSignal; again: () => void; stop: () => void } {
  const controller = new AbortController();
  const problem = new ProblemError({ code: 'model_stalled', again: true });
  let timer: ReturnType<typeof setTimeout>;
  const stop = (): void => clearTimeout(timer);
  const again = (): void => {
    stop();
    timer = setTimeout(() => controller.abort(problem), ms);
  };
  timer = setTimeout(() => controller.abort(problem), ms);
  return { signal: controller.signal, again, stop };
}

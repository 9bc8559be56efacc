import { ProblemError } from '@/utils/domain/problem';
import type { FieldProof } from '@/utils/domain/receipt';
import type { Step } from '@/utils/domain/run';
import { say } from '@/utils/messages/client';

/** A run's line to the background. What is said on it may be said twice: the background may be killed while it answers. */
export type RunLink = ReturnType<typeof linkTo>;

export function linkTo(runId: string) {
  return {
    runId,
    account: (account: string) => say('runAccount', { runId, account }),
    intent: (step: Step) => say('runJournal', { runId, step, kind: 'intent' }),
    result: (step: Step) => say('runJournal', { runId, step, kind: 'result' }),
    receipt: (fields: FieldProof[]) => say('runReceipt', { runId, fields }),
    failed: (code: string) => say('runFailed', { runId, code }),
    sighting: (seen: { readonly url?: string; readonly listed?: true }) =>
      say('runSighting', { runId, ...seen }),
    file: () => fileOf(runId),
    cover: () => coverOf(runId),
  };
}

/**
 * The run's video as a File, without its bytes being copied.
 * Chrome before 148 answers an empty object instead of a File; there the bytes come by a blob: address.
 */
async function fileOf(runId: string): Promise<File> {
  const answer = await say('runFile', { runId, as: 'file' });
  if ('file' in answer && answer.file instanceof File) return answer.file;
  const lent = await say('runFile', { runId, as: 'blob-url' });
  if (!('blobUrl' in lent)) throw new ProblemError({ code: 'fill_video_gone', again: false });
  const blob = await (await fetch(lent.blobUrl)).blob();
  return new File([blob], lent.name, { type: lent.type });
}

async function coverOf(runId: string): Promise<File> {
  const { name, type, base64 } = await say('runCover', { runId });
  return new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name, { type });
}

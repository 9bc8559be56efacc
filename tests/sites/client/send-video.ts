import { call, declare, delaysBelongTo, now, pause, trapped } from './shore';

const SLICE = 8 * 2 ** 20;

export type Sending = {
  readonly file: File;
  /** After every slice, 0–1. */
  readonly onProgress: (share: number) => void;
  readonly again?: boolean;
};

/** Sends a video to the site's server in slices and answers the upload's number. Rejects when it breaks. */
export async function sendVideo({ file, onProgress, again = false }: Sending): Promise<number> {
  const also = again ? '&again=1' : '';
  const { id } = await call<{ id: number }>('upload', { name: file.name, size: file.size });
  delaysBelongTo(id);
  const from = now();
  const crawls = trapped('progress-slow');
  const step = crawls ? Math.min(SLICE, Math.ceil(file.size / 10)) : SLICE;
  try {
    for (let at = 0; at < file.size; at += step) {
      const slice = file.slice(at, at + step);
      const { received } = await call<{ received: number }>(`upload/${id}`, slice, also);
      if (crawls) await pause('progress', 150);
      onProgress(received / file.size);
    }
  } finally {
    declare({ name: 'upload', from, to: now() });
  }
  return id;
}

import { hostBergamot } from '@/entrypoints/engines/host-bergamot';
import { ProblemError } from '@/utils/domain/problem';
import { toOffscreen } from '@/utils/messages/protocol';
import { serve } from '@/utils/messages/server';
import { db } from '@/utils/store/db';
import { dropHalfModels } from '@/utils/store/models';
import { createBuiltinHost } from '@/utils/translate/builtin';
import { closeWhenIdle } from './close-when-idle';

/* Chrome's page for what a service worker may not own: Workers, the browser's translator, blob: addresses. */
const bergamot = hostBergamot(() => () => undefined); // nobody ends an offscreen page but itself
const builtin = createBuiltinHost();
const blobUrls = new Map<string, string>();
const never = new AbortController().signal;

const fresh = dropHalfModels(); // nothing can be downloading before this page does it
const work = closeWhenIdle(() => bergamot.isBusy() || blobUrls.size > 0);

serve(toOffscreen, {
  bergamotTranslate: ({ model, texts }) => work(bergamot.translate(model, texts, never)),
  bergamotDownload: ({ model }) => work(fresh.then(() => bergamot.download(model))),
  bergamotStop: ({ model }) => work(bergamot.stop(model)),
  builtinTranslate: ({ direction, texts }) => work(builtin(direction, texts, never)),
  blobUrl: ({ videoId }) => work(blobUrlOf(videoId)),
});

/** The same address every time; it lives as long as this page, which stays open for it. */
async function blobUrlOf(videoId: string): Promise<string> {
  const known = blobUrls.get(videoId);
  if (known) return known;
  const row = await db.videos.get(videoId);
  if (!row) throw new ProblemError({ code: 'video_gone', again: false });
  const url = URL.createObjectURL(row.blob);
  blobUrls.set(videoId, url);
  return url;
}

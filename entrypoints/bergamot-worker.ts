import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BergamotAnswer, BergamotAsk } from '@/utils/translate/bergamot';
import { startBergamot } from '@/utils/translate/bergamot-runtime';

/** The Worker around Bergamot's wasm: one model, asked in turn. */
export default defineUnlistedScript(() => {
  const runtime = startBergamot();
  const tell = (answer: BergamotAnswer): void => self.postMessage(answer);

  self.addEventListener('message', ({ data }: MessageEvent<BergamotAsk>) => {
    runtime
      .then((bergamot) => {
        if (data.kind === 'load') bergamot.load(data);
        else tell({ id: data.id, texts: bergamot.translate(data.texts) });
      })
      .catch((thrown: unknown) => tell({ broke: String(thrown) }));
  });
});

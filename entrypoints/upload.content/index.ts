import { defineContentScript } from 'wxt/utils/define-content-script';
import { uploadMatches } from '@/utils/platforms/uploads';
import { carryRun } from './features/carry-run';
import { suggestHashtags } from './features/suggest-hashtags';

export default defineContentScript({
  matches: [...uploadMatches],
  runAt: 'document_idle',
  async main(ctx) {
    await carryRun(ctx);
    suggestHashtags(ctx);
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPermissions } from '@/utils/platforms';
import { labelButtons } from './features/label-buttons';
import { showBoat, showRestingBoat } from './features/show-boat';
import { translateComments } from './features/translate-comments';
import { watchHealth } from './features/watch-health';
import { visit } from './visit';

/** Reads on every platform's own pages, and says what their buttons say; which surfaces, `utils/platforms` says. */
export default defineContentScript({
  matches: [...hostPermissions],
  runAt: 'document_end',
  async main(ctx) {
    void labelButtons(ctx);
    await visit(ctx, {
      onSurface: [
        translateComments,
        (surface, _reading, _controls, signal) => void watchHealth(surface, signal),
      ],
      onReading: showBoat,
      onRest: showRestingBoat,
    });
  },
});

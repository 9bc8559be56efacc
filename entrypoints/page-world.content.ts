import { defineContentScript } from 'wxt/utils/define-content-script';
import { readState, writeState } from '@/utils/page/lexical-state';
import { overhearAnswers } from '@/utils/page/overhear';
import { servePageWorld } from '@/utils/page/page-world';
import { pageWorldMatches } from '@/utils/platforms/page-world';

/** Does nothing by itself. What it may be asked is all it can do. */
export default defineContentScript({
  matches: [...pageWorldMatches],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    servePageWorld((question, at, reply) => {
      if (question.kind === 'overhear') {
        overhearAnswers(question.path, question.code, reply);
        return;
      }
      if (at instanceof Document) return;
      if (question.kind === 'write') writeState(at, question.text);
      const text = readState(at);
      if (text !== undefined) reply(text);
    });
  },
});

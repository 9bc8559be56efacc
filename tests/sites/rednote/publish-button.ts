import { h } from '@/tests/sites/client/dom';
import { report } from '@/tests/sites/client/shore';

/**
 * The host of “Publish” and “Save draft” since 2026-05-14: its shadow root is closed, so no script reaches the
 * buttons, and a click that no hand made is counted and does nothing (OCLI #1606, XMCP #696).
 */
export function publishButton(words: { publish: string; draft: string }, onPublish: () => void): HTMLElement {
  const host = h('xhs-publish-btn', {
    'is-publish': 'true',
    'submit-text': words.publish,
    'submit-disabled': 'false',
  });
  const publish = h('button', { type: 'button', class: 'publish' }, words.publish);
  const draft = h('button', { type: 'button', class: 'draft' }, words.draft);
  host.attachShadow({ mode: 'closed' }).append(h('style', {}, style), draft, publish);
  host.addEventListener('click', (event) => {
    if (!event.isTrusted) report('synthetic');
  });
  publish.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    report('trusted');
    onPublish();
  });
  // What scripts have called on the host to get round the closed root.
  Object.assign(host, {
    _onPublish: () => {
      report('synthetic');
    },
  });
  return host;
}

const style = `
:host { display: flex; gap: 16px; justify-content: center; }
button { font: 600 14px/1 inherit; font-family: inherit; width: 120px; height: 40px; border-radius: 8px; border: 1px solid var(--line); background: var(--raised); color: var(--ink); cursor: pointer; }
.publish { background: var(--red); border-color: var(--red); color: #fff; }
`;
